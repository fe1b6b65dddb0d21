import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Tables that are copied as they stand, with the names of towns turned into ids.
final class Direct {

  private static final String NETWORK =
      "id name name_zh start months currency candidate_km candidate_sites haulage horizon_value";

  private Direct() {}

  static void copy(Sheet sheet, Csv.Row row, String columns) {
    List<Object> cells = new ArrayList<>();
    for (String column : columns.split(" ")) {
      cells.add(row.get(column));
    }
    sheet.addAsTold(row, cells.toArray());
  }

  static void write(Inputs inputs, Path folder) {
    Sheet goals = new Sheet("goals", "id name name_zh weight");
    inputs.assumptions("goals").forEach(row -> copy(goals, row, "id name name_zh weight"));
    goals.write(folder);
    Sheet parties = new Sheet("parties", "id name name_zh");
    inputs.assumptions("parties").forEach(row -> copy(parties, row, "id name name_zh"));
    parties.write(folder);
    Sheet network = new Sheet("network", NETWORK);
    inputs.assumptions("network").forEach(row -> copy(network, row, NETWORK));
    network.write(folder);
    orders(inputs).write(folder);
  }

  private static Sheet orders(Inputs inputs) {
    Sheet sheet =
        new Sheet(
            "orders",
            "id name name_zh class good depots quantity value release due latest late_discount");
    for (Csv.Row row : inputs.assumptions("orders")) {
      sheet.addAsTold(
          row,
          row.get("id"),
          row.get("name"),
          row.get("name_zh"),
          row.get("class"),
          row.get("good"),
          inputs.ids(row.get("depots")),
          row.num("quantity"),
          row.num("value"),
          row.get("release"),
          row.get("due"),
          row.get("latest"),
          row.num("late_discount"));
    }
    return sheet;
  }
}
