import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Places without a depot at which some of a depot's units stand.
final class Outposts {

  private final Inputs inputs;
  private final List<Csv.Row> rows;
  private final Map<Csv.Row, Integer> left = new LinkedHashMap<>();
  private final Map<String, Integer> turn = new LinkedHashMap<>();

  Outposts(Inputs inputs) {
    this.inputs = inputs;
    rows = inputs.assumptions("outposts");
    rows.forEach(row -> left.put(row, (int) row.num("societies")));
  }

  /// Where the next unit of a depot stands: every third at an outpost that takes its industry while
  /// there is room, any other at the depot.
  String next(String depot, String industry) {
    boolean due = turn.merge(depot, 1, Integer::sum) % 3 == 0;
    for (Csv.Row row : rows) {
      boolean wanted = row.get("industry").equals(industry);
      boolean takes = wanted || row.get("industry").isEmpty() && due;
      if (inputs.town(row.get("depot")).equals(depot) && takes && left.get(row) > 0) {
        left.merge(row, -1, Integer::sum);
        return inputs.town(row.get("place"));
      }
    }
    return depot;
  }
}
