import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The published figures, and what is worked out from them.
final class Facts {

  /// Last day of the national series.
  static final String LAST = "2023-09-30";

  private final List<Map<String, String>> rows;

  Facts(Path network) {
    rows = Table.read(network.resolve("facts.csv")).rows();
  }

  /// The figure of a day about the whole programme.
  double national(String day, String measure) {
    return rows.stream()
        .filter(row -> row.get("subject").equals("ALL") && row.get("date").equals(day))
        .filter(row -> row.get("measure").equals(measure))
        .mapToDouble(row -> Double.parseDouble(row.get("value")))
        .findFirst()
        .orElseThrow();
  }

  /// Counts by subject of one measure; rows about several subjects together are left out.
  Map<String, Double> bySubject(String measure) {
    Map<String, Double> counts = new LinkedHashMap<>();
    rows.stream()
        .filter(row -> row.get("measure").equals(measure) && !row.get("subject").contains(" "))
        .forEach(row -> counts.put(row.get("subject"), Double.valueOf(row.get("value"))));
    return counts;
  }

  /// Shares or counts by industry of one measure on a day.
  Map<String, Double> byIndustry(String day, String measure) {
    Map<String, Double> counts = new LinkedHashMap<>();
    rows.stream()
        .filter(row -> row.get("measure").equals(measure) && row.get("date").equals(day))
        .forEach(row -> counts.put(row.get("industry"), Double.valueOf(row.get("value"))));
    return counts;
  }

  /// Hosts with how many had moved there in the end; together they are all that moved.
  Map<String, Double> hosts() {
    Map<String, Double> hosts = bySubject("moved_to");
    hosts.putAll(bySubject("moved_to_estimate"));
    return hosts;
  }

  /// Moved by the end of a day, on straight lines between the exact figures of the series.
  double movedBy(LocalDate start, LocalDate day) {
    TreeMap<LocalDate, Double> series = new TreeMap<>(Map.of(start, 0.0));
    rows.stream()
        .filter(row -> row.get("subject").equals("ALL") && row.get("measure").equals("moved"))
        .forEach(
            row ->
                series.merge(
                    LocalDate.parse(row.get("date").replace("~", "")),
                    Double.valueOf(row.get("value")),
                    Math::max));
    Map.Entry<LocalDate, Double> before = series.floorEntry(day);
    Map.Entry<LocalDate, Double> after = series.higherEntry(day);
    if (before == null || after == null) {
      return before == null ? 0 : before.getValue();
    }
    double part =
        ChronoUnit.DAYS.between(before.getKey(), day)
            / (double) ChronoUnit.DAYS.between(before.getKey(), after.getKey());
    return before.getValue() + part * (after.getValue() - before.getValue());
  }
}
