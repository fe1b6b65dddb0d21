package org.indusco.exchange.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.indusco.model.plan.Reserve;

/// What shall be in store in the end, and what is.
final class Reserves {

  private static final int NAMED = 3;

  private Reserves() {}

  /// The section; none without stock targets.
  static Optional<Section> find(Given given) {
    List<Reserve> reserves = given.rows(Reserve.class);
    if (reserves.isEmpty()) {
      return Optional.empty();
    }
    Grid grid =
        Grid.of(
                given.words(),
                "reserves",
                "Stock targets: what shall be in store after the last month, and is")
            .words("Depot")
            .words("Good")
            .figures("Met")
            .figures("Target")
            .figures("In store")
            .figures("Short")
            .words("Unit");
    for (Reserve reserve : reserves) {
      double met = reserve.target() > 0 ? Math.min(1, reserve.kept() / reserve.target()) : 0;
      grid.row(
          Cell.of(given.names().at(reserve.depot())),
          Cell.of(given.names().good(reserve.good())),
          reserve.target() > 0
              ? Cell.bar(Bar.of(met), met, given.figures().percent(met))
              : Cell.of("nothing asked"),
          Cell.figure(reserve.target(), given.figures().count(reserve.target())),
          Cell.figure(reserve.kept(), given.figures().count(reserve.kept())),
          Cell.figure(reserve.shortBy(), given.figures().count(reserve.shortBy())),
          Cell.of(given.names().unit(reserve.good())));
    }
    List<Node> body = new ArrayList<>(List.of(Element.of("p", sentence(given))));
    body.addAll(grid.folded());
    return Optional.of(new Section("reserves", "What is kept in reserve", body));
  }

  /// What the stock targets count beside the goals, in money.
  static double worth(Given given) {
    return given.rows(Reserve.class).stream().mapToDouble(Reserve::worth).sum();
  }

  /// How the targets fare, of which there is one at least.
  static String sentence(Given given) {
    List<Reserve> reserves = given.rows(Reserve.class);
    List<Reserve> lacking =
        reserves.stream()
            .filter(reserve -> !reserve.met())
            .sorted(
                Comparator.comparingDouble(
                    each -> -each.shortBy() * given.names().value(each.good())))
            .toList();
    String of =
        "Of " + given.figures().plural(reserves.size(), "stock target, ", "stock targets, ");
    if (lacking.isEmpty()) {
      return of + (reserves.size() == 1 ? "it is met." : "all are met.");
    }
    List<String> named =
        lacking.stream()
            .limit(NAMED)
            .map(
                each ->
                    given.names().amount(each.shortBy(), each.good())
                        + " at "
                        + given.names().at(each.depot()))
            .toList();
    return of
        + given.figures().plural(lacking.size(), "is not met", "are not met")
        + (lacking.size() > NAMED ? "; by value most of all " : ": ")
        + given.words().list(named)
        + " are missing.";
  }

  /// What of a depot's targets is kept, one sentence each.
  static List<String> at(Given given, String depot) {
    return given.rows(Reserve.class).stream()
        .filter(each -> each.depot().equals(depot))
        .map(
            each ->
                "Of "
                    + given.names().amount(each.target(), each.good())
                    + " that shall be in store in the end, "
                    + (each.met()
                        ? "none is missing."
                        : given.figures().count(each.shortBy())
                            + (Math.rint(each.shortBy()) == 1 ? " is missing." : " are missing.")))
        .toList();
  }
}
