package org.indusco.exchange.report;

import java.util.Locale;

/// Sentences and labels for scarce things of every kind.
final class ScarcityInWords {

  private ScarcityInWords() {}

  /// What is scarce, in the order in which a reader meets it: what is needed before what is made.
  enum Sort {
    MATERIALS,
    LABOUR,
    EQUIPMENT,
    LOANS,
    CARRIAGE,
    STORES,
    WORKPLACES,
    PREMISES,
    PRODUCTS
  }

  static String heading(Given given, Sort sort) {
    return given.say("scarce.sort." + sort.name().toLowerCase(Locale.ROOT));
  }

  /// What one more of a thing is worth, as a sentence.
  static String sentence(Given given, Scarcity thing) {
    return given.say(
        thing.first().equals(thing.last()) ? "scarce.once" : "scarce.run",
        oneMore(given, thing),
        given.figures().span(thing.first(), thing.last()),
        given.figures().money(thing.low(), thing.high()));
  }

  /// What is added, as the subject of that sentence.
  private static String oneMore(Given given, Scarcity thing) {
    Names names = given.names();
    String item = thing.item();
    return switch (thing.kind()) {
      case MATERIAL ->
          given.say("scarce.more.material", names.oneMore(item), names.at(thing.where()));
      case EQUIPMENT ->
          given.say("scarce.more.equipment", names.oneMore(item), names.at(thing.where()));
      case LABOUR -> given.say("scarce.more.labour", names.skill(item), names.at(thing.where()));
      case LOAN -> moreToLend(given, thing);
      case ROUTE -> given.say("scarce.more.route", ends(given, thing.where()));
      case STORE -> given.say("scarce.more.store", names.at(thing.where()));
      case PREMISES -> given.say("scarce.more.premises", names.place(thing.where()));
      case WORKPLACE ->
          given.say("scarce.more.workplace", names.at(thing.where()), names.industry(item));
    };
  }

  private static String moreToLend(Given given, Scarcity thing) {
    Names names = given.names();
    String money = given.figures().money(1);
    if (thing.where().isEmpty()) {
      return given.say("scarce.more.fund", money, names.fund(thing.item()));
    }
    return thing.item().isEmpty()
        ? given.say("scarce.more.loan", money, names.at(thing.where()))
        : given.say(
            "scarce.more.loan.for", money, names.at(thing.where()), names.purpose(thing.item()));
  }

  private static String ends(Given given, String where) {
    int cut = where.indexOf('>');
    return cut < 0
        ? where
        : given.say(
            "scarce.ends",
            given.names().at(where.substring(0, cut)),
            given.names().at(where.substring(cut + 1)));
  }

  /// What is scarce, in a word or two.
  static String what(Given given, Scarcity thing) {
    Names names = given.names();
    return switch (thing.kind()) {
      case MATERIAL, EQUIPMENT -> names.good(thing.item());
      case LABOUR -> given.say("scarce.what.labour", names.skill(thing.item()));
      case LOAN -> loan(given, thing);
      case ROUTE -> given.say("scarce.what.route");
      case STORE -> given.say("scarce.what.store");
      case PREMISES -> given.say("scarce.what.premises");
      case WORKPLACE ->
          given.say("scarce.what.workplace", names.within(names.industry(thing.item())));
    };
  }

  private static String loan(Given given, Scarcity thing) {
    if (thing.where().isEmpty()) {
      return given.names().fund(thing.item());
    }
    return thing.item().isEmpty()
        ? given.say("scarce.what.loan")
        : given.say("scarce.what.loan.for", given.names().purpose(thing.item()));
  }

  /// Where it is scarce.
  static String where(Given given, Scarcity thing) {
    Names names = given.names();
    return switch (thing.kind()) {
      case ROUTE -> ends(given, thing.where());
      case LOAN -> thing.where().isEmpty() ? given.say("scarce.anywhere") : names.at(thing.where());
      case PREMISES -> names.place(thing.where());
      case MATERIAL, LABOUR, EQUIPMENT, STORE, WORKPLACE -> names.at(thing.where());
    };
  }

  /// In what it is counted.
  static String unit(Given given, Scarcity thing) {
    return switch (thing.kind()) {
      case MATERIAL, EQUIPMENT -> given.names().unit(thing.item());
      case LABOUR -> given.say("scarce.unit.labour");
      case LOAN -> given.figures().unit();
      case ROUTE, STORE -> given.say("scarce.unit.tonnes");
      case PREMISES -> given.say("scarce.unit.premises");
      case WORKPLACE -> given.say("scarce.unit.workplace");
    };
  }

  /// Of what sort a thing is to a reader.
  static Sort sort(Names names, Scarcity thing) {
    return switch (thing.kind()) {
      case MATERIAL ->
          switch (names.kind(thing.item())) {
            case RAW, INTERMEDIATE -> Sort.MATERIALS;
            case FINISHED -> Sort.PRODUCTS;
            case EQUIPMENT -> Sort.EQUIPMENT;
          };
      case LABOUR -> Sort.LABOUR;
      case EQUIPMENT -> Sort.EQUIPMENT;
      case LOAN -> Sort.LOANS;
      case ROUTE -> Sort.CARRIAGE;
      case STORE -> Sort.STORES;
      case PREMISES -> Sort.PREMISES;
      case WORKPLACE -> Sort.WORKPLACES;
    };
  }
}
