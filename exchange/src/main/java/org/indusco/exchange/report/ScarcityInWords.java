package org.indusco.exchange.report;

/// Sentences and labels for scarce things of every kind.
final class ScarcityInWords {

  private ScarcityInWords() {}

  /// What is scarce, in the order in which a reader meets it: what is needed before what is made.
  enum Sort {
    MATERIALS("Materials"),
    LABOUR("Labour"),
    EQUIPMENT("Equipment"),
    LOANS("Loans"),
    CARRIAGE("Carriage"),
    STORES("Room in stores"),
    WORKPLACES("Workplaces"),
    PREMISES("Premises"),
    PRODUCTS("Finished goods");

    private final String heading;

    Sort(String heading) {
      this.heading = heading;
    }

    String heading() {
      return heading;
    }
  }

  /// What one more of a thing is worth, as a sentence.
  static String sentence(Given given, Scarcity thing) {
    boolean once = thing.first().equals(thing.last());
    return oneMore(given, thing)
        + (once ? " in " : ", in any month from ")
        + given.figures().span(thing.first(), thing.last())
        + (once ? " is worth " : ", is worth ")
        + given.figures().money(thing.low(), thing.high())
        + " to the goals.";
  }

  private static String oneMore(Given given, Scarcity thing) {
    Names names = given.names();
    String at = " in " + names.at(thing.where());
    return switch (thing.kind()) {
      case MATERIAL -> "One more " + names.oneMore(thing.item()) + at;
      case EQUIPMENT -> "The use of one more " + names.oneMore(thing.item()) + " for a month" + at;
      case LABOUR -> "One more worker-month of " + names.skill(thing.item()) + " labour" + at;
      case LOAN ->
          given.figures().money(1)
              + " more to lend"
              + (thing.where().isEmpty()
                  ? " from the fund \u201C" + names.fund(thing.item()) + "\u201D"
                  : loan(names, thing) + at);
      case ROUTE -> "Carriage for one more tonne from " + ends(names, thing.where());
      case STORE -> "Room for one more tonne in the store of " + names.at(thing.where());
      case PREMISES -> "Room for one more cooperative in " + names.place(thing.where());
      case WORKPLACE ->
          "Room for one more worker in the cooperatives of \u201C"
              + names.industry(thing.item())
              + "\u201D"
              + at;
    };
  }

  /// What loans of a depot are for; nothing where they are for anything.
  private static String loan(Names names, Scarcity thing) {
    return thing.item().isEmpty() ? "" : " for " + names.purpose(thing.item());
  }

  private static String ends(Names names, String where) {
    int cut = where.indexOf('>');
    return cut < 0
        ? where
        : names.at(where.substring(0, cut)) + " to " + names.at(where.substring(cut + 1));
  }

  /// What is scarce, in a word or two.
  static String what(Names names, Scarcity thing) {
    return switch (thing.kind()) {
      case MATERIAL, EQUIPMENT -> names.good(thing.item());
      case LABOUR -> "Labour, " + names.skill(thing.item());
      case LOAN ->
          thing.where().isEmpty() ? names.fund(thing.item()) : "Money to lend" + loan(names, thing);
      case ROUTE -> "Carriage";
      case STORE -> "Room in store";
      case PREMISES -> "Premises";
      case WORKPLACE -> "Workplaces, " + names.within(names.industry(thing.item()));
    };
  }

  /// Where it is scarce.
  static String where(Names names, Scarcity thing) {
    return switch (thing.kind()) {
      case ROUTE -> ends(names, thing.where());
      case LOAN -> thing.where().isEmpty() ? "wherever it may pay" : names.at(thing.where());
      case PREMISES -> names.place(thing.where());
      case MATERIAL, LABOUR, EQUIPMENT, STORE, WORKPLACE -> names.at(thing.where());
    };
  }

  /// In what it is counted.
  static String unit(Given given, Scarcity thing) {
    return switch (thing.kind()) {
      case MATERIAL, EQUIPMENT -> given.names().unit(thing.item());
      case LABOUR -> "worker-months";
      case LOAN -> given.figures().unit();
      case ROUTE, STORE -> "tonnes";
      case PREMISES -> "cooperatives";
      case WORKPLACE -> "workplaces";
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
