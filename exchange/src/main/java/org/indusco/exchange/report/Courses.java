package org.indusco.exchange.report;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.indusco.model.plan.Move;
import org.indusco.model.plan.Stay;

/// Where every cooperative begins, in what month, and where it ends.
///
/// @param begins the place of the first stay, or the place that the first move leaves, by
///     cooperative; cooperatives that never stand are not in it
/// @param firstMonths the month of that stay or move, by cooperative
/// @param closed the stays that end by closing the cooperative
/// @param lasting the stays that last to the horizon
record Courses(
    Map<String, String> begins,
    Map<String, YearMonth> firstMonths,
    List<Stay> closed,
    List<Stay> lasting) {

  static Courses of(List<Stay> stays, List<Move> moves) {
    Map<String, String> begins = new LinkedHashMap<>();
    Map<String, YearMonth> months = new LinkedHashMap<>();
    stays.forEach(stay -> begin(begins, months, stay.cooperative(), stay.from(), stay.place()));
    moves.forEach(move -> begin(begins, months, move.cooperative(), move.month(), move.from()));
    return new Courses(
        begins, months, ending(stays, Stay.End.CLOSED), ending(stays, Stay.End.HORIZON));
  }

  private static void begin(
      Map<String, String> begins,
      Map<String, YearMonth> months,
      String cooperative,
      YearMonth month,
      String place) {
    YearMonth earliest = months.get(cooperative);
    if (earliest == null || month.isBefore(earliest)) {
      months.put(cooperative, month);
      begins.put(cooperative, place);
    }
  }

  private static List<Stay> ending(List<Stay> stays, Stay.End how) {
    return stays.stream().filter(stay -> stay.end() == how).toList();
  }

  /// How many cooperatives begin later than in a month, leaving some out.
  long beginAfter(YearMonth month, Set<String> except) {
    return firstMonths.entrySet().stream()
        .filter(each -> each.getValue().isAfter(month) && !except.contains(each.getKey()))
        .count();
  }
}
