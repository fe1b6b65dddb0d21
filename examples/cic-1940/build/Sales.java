import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// What people near the depots would buy, in two steps of price.
final class Sales {

  private Sales() {}

  static void write(Inputs inputs, List<Society> societies, Recipes recipes, Path folder) {
    Sheet sheet = new Sheet("demand", "depot good quantity price enemy_share");
    Map<String, Double> made = recipes.full(societies, "outputs");
    List<Csv.Row> depots = inputs.assumptions("depots");
    for (Csv.Row row : inputs.assumptions("demand")) {
      String good = row.get("good");
      List<Csv.Row> takers = depots.stream().filter(depot -> takes(inputs, row, depot)).toList();
      double people = takers.stream().mapToDouble(depot -> depot.num("people")).sum();
      for (Csv.Row depot : takers) {
        double quantity = made.get(good) * row.num("share") * depot.num("people") / people;
        step(inputs, sheet, row, depot, quantity * 0.55, recipes.value(good) * 1.12);
        step(inputs, sheet, row, depot, quantity * 0.45, recipes.value(good) * 0.9);
      }
    }
    gold(inputs, sheet);
    sheet.write(folder);
  }

  private static boolean takes(Inputs inputs, Csv.Row row, Csv.Row depot) {
    String tilt = row.get("tilt");
    String region = inputs.towns().get(inputs.town(depot.get("place"))).get("region_1940");
    return tilt.isEmpty() || tilt.equals(region);
  }

  private static void step(
      Inputs inputs, Sheet sheet, Csv.Row row, Csv.Row depot, double quantity, double price) {
    sheet.add(
        inputs.town(depot.get("place")),
        row.get("good"),
        Supplies.rounded(quantity),
        price,
        row.num("enemy_share"),
        "",
        "estimated",
        "low",
        "%.0f %% of full crews' output over all depots by their estimated people; two price steps"
                .formatted(100 * row.num("share"))
            + (row.get("note").isEmpty() ? "" : "; " + row.get("note")));
  }

  private static void gold(Inputs inputs, Sheet sheet) {
    for (Csv.Row row : inputs.assumptions("gold_buyers")) {
      sheet.add(
          inputs.town(row.get("depot")),
          "gold",
          row.num("quantity"),
          row.num("price"),
          0.0,
          "",
          "estimated",
          "low",
          row.get("note").isEmpty() ? "state bank" : row.get("note"));
    }
  }
}
