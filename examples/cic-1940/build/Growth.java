import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;

/// How many societies there were on a day: straight lines between the sourced totals.
final class Growth {

  private final TreeMap<LocalDate, Double> totals = new TreeMap<>();

  Growth(Inputs inputs) {
    totals.put(LocalDate.of(1938, 8, 1), 0.0);
    for (Csv.Row row : inputs.facts("totals")) {
      if (row.get("measure").equals("societies") && row.get("date").matches("193\\d-\\d\\d")) {
        totals.put(LocalDate.parse(row.get("date") + "-01").plusMonths(1), row.num("value"));
      }
    }
    totals.put(LocalDate.of(1940, 7, 1), (double) Census.sourced(inputs, "TOTAL"));
  }

  int at(LocalDate day) {
    Map.Entry<LocalDate, Double> before = totals.floorEntry(day);
    Map.Entry<LocalDate, Double> after = totals.ceilingEntry(day);
    if (after == null || after.equals(before)) {
      return (int) Math.round(before.getValue());
    }
    double way = ChronoUnit.DAYS.between(before.getKey(), after.getKey());
    double gone = ChronoUnit.DAYS.between(before.getKey(), day);
    return (int)
        Math.round(before.getValue() + (after.getValue() - before.getValue()) * gone / way);
  }
}
