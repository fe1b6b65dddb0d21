package org.indusco.exchange.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.indusco.model.plan.Price;

/// What one more of the scarcest things would be worth.
final class Scarce {

  private static final int SENTENCES = 10;
  private static final int ROWS = 120;

  private Scarce() {}

  static Section of(Given given) {
    List<Scarcity> things = Scarcity.of(given.rows(Price.class));
    List<Node> body = new ArrayList<>();
    if (things.isEmpty()) {
      body.add(Element.of("p", "Nothing is scarce: one more of anything would change nothing."));
    } else {
      body.add(
          Element.of(
              "p",
              "What would help the goals most, first what matters in the largest quantity. Each is"
                  + " the worth of one more; of many more, each later one is worth less."));
      body.add(
          Element.of(
              "ol",
              things.stream()
                  .limit(SENTENCES)
                  .map(thing -> Element.of("li", sentence(given, thing)))
                  .toList()));
      body.addAll(table(given, things));
    }
    return new Section("scarce", "The most valuable scarce things", body);
  }

  static String sentence(Given given, Scarcity thing) {
    Names names = given.names();
    String at = " in " + names.at(thing.where());
    String what =
        switch (thing.kind()) {
          case MATERIAL -> "One more " + names.oneMore(thing.item()) + at;
          case LABOUR -> "One more worker-month of " + names.skill(thing.item()) + " labour" + at;
          case EQUIPMENT -> "One more " + names.oneMore(thing.item()) + at;
          case LOAN -> given.figures().money(1) + " more to lend" + fund(names, thing);
          case ROUTE -> "Carriage for one more tonne from " + ends(names, thing.where());
          case STORE -> "Room for one more tonne in the store of " + names.at(thing.where());
          case WORKPLACE ->
              "One more workplace in cooperatives of the industry \u201C"
                  + names.industry(thing.item())
                  + "\u201D"
                  + at;
        };
    return what
        + (thing.first().equals(thing.last()) ? " in " : ", in each month from ")
        + Figures.span(thing.first(), thing.last())
        + (thing.first().equals(thing.last()) ? " is worth " : ", is worth ")
        + given.figures().money(thing.low(), thing.high())
        + " to the goals.";
  }

  private static String fund(Names names, Scarcity thing) {
    return thing.item().isEmpty()
        ? " in " + names.at(thing.where())
        : " from the fund \u201C" + names.fund(thing.item()) + "\u201D";
  }

  private static String ends(Names names, String where) {
    int cut = where.indexOf('>');
    return cut < 0
        ? where
        : names.at(where.substring(0, cut)) + " to " + names.at(where.substring(cut + 1));
  }

  private static List<Node> table(Given given, List<Scarcity> things) {
    Grid grid =
        Grid.of("scarce", "The same as a table; worth is price times quantity over the months")
            .words("What")
            .words("Kind")
            .words("Where")
            .words("When")
            .figures("Worth of one more, " + given.figures().unit())
            .figures("Quantity a month")
            .words("Unit")
            .figures("Worth, " + given.figures().unit());
    for (Scarcity thing : things.subList(0, Math.min(ROWS, things.size()))) {
      grid.row(
          Cell.of(what(given.names(), thing)),
          Cell.of(kind(thing.kind())),
          Cell.of(where(given.names(), thing)),
          Cell.of(Figures.span(thing.first(), thing.last())),
          Cell.figure(thing.high(), range(thing)),
          Cell.figure(thing.quantity(), Figures.number(thing.quantity())),
          Cell.of(unit(given, thing)),
          Cell.figure(thing.worth(), Figures.count(thing.worth())));
    }
    List<Node> nodes = new ArrayList<>(grid.folded());
    if (things.size() > ROWS) {
      nodes.add(
          Element.of(
              "p",
              "Another "
                  + Figures.count(things.size() - ROWS)
                  + " things that matter less are in the table prices of the plan."));
    }
    return nodes;
  }

  private static String range(Scarcity thing) {
    String low = Figures.number(thing.low());
    String high = Figures.number(thing.high());
    return low.equals(high) ? low : low + " to " + high;
  }

  private static String what(Names names, Scarcity thing) {
    return switch (thing.kind()) {
      case MATERIAL, EQUIPMENT -> names.good(thing.item());
      case LABOUR -> names.skill(thing.item());
      case LOAN -> thing.item().isEmpty() ? "money" : names.fund(thing.item());
      case ROUTE -> "carriage";
      case STORE -> "room";
      case WORKPLACE -> names.industry(thing.item());
    };
  }

  private static String where(Names names, Scarcity thing) {
    return switch (thing.kind()) {
      case ROUTE -> ends(names, thing.where());
      case LOAN -> thing.where().isEmpty() ? "where the fund may pay" : names.at(thing.where());
      case MATERIAL, LABOUR, EQUIPMENT, STORE, WORKPLACE -> names.at(thing.where());
    };
  }

  private static String unit(Given given, Scarcity thing) {
    return switch (thing.kind()) {
      case MATERIAL, EQUIPMENT -> given.names().unit(thing.item());
      case LABOUR -> "worker-months";
      case LOAN -> given.figures().unit();
      case ROUTE, STORE -> "tonnes";
      case WORKPLACE -> "workplaces";
    };
  }

  private static String kind(Price.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
