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
    String begin =
        given.say(
            first.size() == all ? "standinginwords.all" : "standinginwords.some",
            given.figures().month(given.firstMonth()),
            all,
            first.size(),
            where(given, first, given.firstMonth()),
            working(given, first, given.firstMonth()),
            others(given, all - first.size(), proposed) + founded(given, proposed.size()));
    String end =
        given.say(
            "standinginwords.end",
            given.figures().month(given.lastMonth()),
            last.size(),
            where(given, last, given.lastMonth()),
            working(given, last, given.lastMonth()),
            closed(given));
    return given.say("standinginwords.both", begin, end);
  }

  /// How many of those that stand somewhere have work in the month.
  private static String working(Given given, List<Stay> stays, YearMonth month) {
    Idleness idleness = Idleness.of(given);
    long working = stays.stream().filter(stay -> idleness.works(stay.cooperative(), month)).count();
    return stays.isEmpty()
        ? ""
        : working == stays.size()
            ? given.say("standinginwords.work.all")
            : given.say("standinginwords.work.some", working);
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
    long nowhere = elsewhere - moving - later;
    List<String> parts = new ArrayList<>();
    if (moving > 0) {
      parts.add(given.say("standinginwords.moving", moving));
    }
    if (later > 0) {
      parts.add(given.say("standinginwords.later", later));
    }
    if (nowhere > 0) {
      parts.add(given.say("standinginwords.nowhere", nowhere));
    }
    return parts.isEmpty() ? "" : given.say("standinginwords.others", given.words().clauses(parts));
  }

  private static String founded(Given given, int proposed) {
    int founded = given.rows(Founding.class).size();
    return proposed == 0 ? "" : given.say("standinginwords.founded", proposed, founded);
  }

  private static String closed(Given given) {
    int closed = Courses.of(given.rows(Stay.class), given.rows(Move.class)).closed().size();
    return closed == 0 ? "" : given.say("standinginwords.closed", closed);
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
    List<String> list =
        named.entrySet().stream()
            .map(each -> given.say("standinginwords.each", each.getKey(), each.getValue()))
            .toList();
    return list.isEmpty()
        ? given.say("standinginwords.places", places.size())
        : given.say("standinginwords.named", places.size(), given.words().series(list));
  }
}
