package org.indusco.exchange.report;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.indusco.model.network.Cooperative;
import org.indusco.model.plan.Founding;
import org.indusco.model.plan.Move;
import org.indusco.model.plan.Stay;

/// How many cooperatives stand where when the plan begins and when it ends, as a sentence.
final class StandingInWords {

  private static final int REGIONS_NAMED = 9;
  private static final int PLACES_NAMED = 5;

  private StandingInWords() {}

  static String of(Given given) {
    Set<String> proposed =
        given.network().rows(Cooperative.class).stream()
            .filter(Cooperative::proposed)
            .map(Cooperative::id)
            .collect(Collectors.toSet());
    int all = given.network().rows(Cooperative.class).size() - proposed.size();
    List<Stay> first =
        at(given, given.firstMonth()).stream()
            .filter(stay -> !proposed.contains(stay.cooperative()))
            .toList();
    List<Stay> last = at(given, given.lastMonth());
    Idleness idleness = Idleness.of(given);
    return "In "
        + given.figures().month(given.firstMonth())
        + ", "
        + (first.size() == all ? "all " : given.figures().count(first.size()) + " of ")
        + given.figures().plural(all, "cooperative", "cooperatives")
        + (first.size() == 1 ? " stands in " : " stand in ")
        + where(given, first, given.firstMonth())
        + working(given, working(idleness, first, given.firstMonth()), first.size())
        + others(given, all - first.size(), proposed)
        + founded(given, proposed.size())
        + "; in "
        + given.figures().month(given.lastMonth())
        + ", "
        + given.figures().count(last.size())
        + (last.size() == 1 ? " stands in " : " stand in ")
        + where(given, last, given.lastMonth())
        + working(given, working(idleness, last, given.lastMonth()), last.size())
        + closed(given)
        + ".";
  }

  private static long working(Idleness idleness, List<Stay> stays, YearMonth month) {
    return stays.stream().filter(stay -> idleness.works(stay.cooperative(), month)).count();
  }

  /// How many of those that stand somewhere have work in the month.
  private static String working(Given given, long working, int standing) {
    return standing == 0
        ? ""
        : " and "
            + (working == standing
                ? "all of them work"
                : working == 0 ? "none of them works" : given.figures().count(working) + " of them work")
            + " in that month";
  }

  private static List<Stay> at(Given given, YearMonth month) {
    return given.rows(Stay.class).stream().filter(stay -> Whereabouts.covers(stay, month)).toList();
  }

  /// What becomes of those who do not stand in the first month, proposals apart.
  private static String others(Given given, int elsewhere, Set<String> proposed) {
    List<Move> moves = given.rows(Move.class);
    Courses courses = Courses.of(given.rows(Stay.class), moves);
    long moving = moves.stream().filter(move -> move.month().equals(given.firstMonth())).count();
    long later = courses.beginAfter(given.firstMonth(), proposed);
    List<String> parts = new ArrayList<>();
    add(given, parts, moving, "is on its way", "are on their way");
    add(given, parts, later, "begins later", "begin later");
    add(
        given, parts,
        elsewhere - moving - later,
        "stands nowhere in the plan",
        "stand nowhere in the plan");
    return parts.isEmpty() ? "" : ", " + given.words().list(parts);
  }

  private static String founded(Given given, int proposed) {
    int founded = given.rows(Founding.class).size();
    return proposed == 0
        ? ""
        : "; of "
            + given.figures().plural(proposed, "proposed one ", "proposed ones ")
            + (founded == 0 ? "none is" : given.figures().plural(founded, "is", "are"))
            + " founded";
  }

  private static void add(Given given, List<String> parts, long count, String one, String many) {
    if (count > 0) {
      parts.add(given.figures().plural(count, one, many));
    }
  }

  private static String closed(Given given) {
    int closed = Courses.of(given.rows(Stay.class), given.rows(Move.class)).closed().size();
    return closed == 0
        ? ""
        : ", and " + given.figures().plural(closed, "has", "have") + " closed on the way";
  }

  /// The number of places with how many stand where, when that is short enough to be read: by
  /// region, else by place.
  private static String where(Given given, List<Stay> stays, YearMonth month) {
    Map<String, Integer> regions = given.whereabouts().standing(stays, month);
    Map<String, Integer> places = new LinkedHashMap<>();
    stays.forEach(stay -> places.merge(given.names().place(stay.place()), 1, Integer::sum));
    Map<String, Integer> named = new LinkedHashMap<>();
    if (regions.size() > 1 && regions.size() <= REGIONS_NAMED) {
      regions.forEach((id, count) -> named.put(given.whereabouts().name(id, month), count));
    } else if (places.size() <= PLACES_NAMED) {
      named.putAll(places);
    }
    String list =
        named.entrySet().stream()
            .map(each -> each.getKey() + " " + given.figures().count(each.getValue()))
            .collect(Collectors.joining(", "));
    return given.figures().plural(places.size(), "place", "places")
        + (list.isEmpty() ? "" : " (" + list + ")");
  }
}
