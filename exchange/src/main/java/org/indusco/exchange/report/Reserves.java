package org.indusco.exchange.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.indusco.exchange.html.Element;
import org.indusco.exchange.html.Node;
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
        Grid.of(given.words(), "reserves", given.say("reserves.caption"))
            .words(given.say("reserves.depot"))
            .words(given.say("reserves.good"))
            .figures(given.say("reserves.share"))
            .figures(given.say("reserves.target"))
            .figures(given.say("reserves.kept"))
            .figures(given.say("reserves.short"))
            .words(given.say("reserves.unit"));
    for (Reserve reserve : reserves) {
      double met = reserve.target() > 0 ? Math.min(1, reserve.kept() / reserve.target()) : 0;
      grid.row(
          Cell.of(given.names().at(reserve.depot())),
          Cell.of(given.names().good(reserve.good())),
          reserve.target() > 0
              ? Cell.bar(Bar.of(met), met, given.figures().percent(met))
              : Cell.of(given.say("reserves.nothing")),
          Cell.figure(reserve.target(), given.figures().count(reserve.target())),
          Cell.figure(reserve.kept(), given.figures().count(reserve.kept())),
          Cell.figure(reserve.shortBy(), given.figures().count(reserve.shortBy())),
          Cell.of(given.names().unit(reserve.good())));
    }
    List<Node> body = new ArrayList<>(List.of(Element.of("p", sentence(given))));
    body.addAll(grid.folded());
    return Optional.of(new Section("reserves", given.say("reserves.title"), body));
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
    if (lacking.isEmpty()) {
      return given.say("reserves.met", reserves.size());
    }
    List<String> named = lacking.stream().limit(NAMED).map(each -> lack(given, each)).toList();
    return given.say(
        "reserves.lacking",
        reserves.size(),
        lacking.size(),
        lacking.size() > NAMED ? 1 : 0,
        given.words().list(named));
  }

  private static String lack(Given given, Reserve reserve) {
    return given.say(
        "reserves.lack",
        given.names().amount(reserve.shortBy(), reserve.good()),
        given.names().at(reserve.depot()));
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
