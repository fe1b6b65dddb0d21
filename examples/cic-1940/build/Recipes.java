import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Goods, industries and recipes: their tables, and what full crews would use and make.
final class Recipes {

  private final Inputs inputs;
  private final List<Csv.Row> recipes;
  private final Map<String, Csv.Row> goods = new LinkedHashMap<>();

  Recipes(Inputs inputs) {
    this.inputs = inputs;
    recipes = inputs.assumptions("recipes");
    inputs.assumptions("goods").forEach(row -> goods.put(row.get("id"), row));
  }

  Csv.Row good(String id) {
    return goods.get(id);
  }

  double value(String good) {
    return goods.get(good).num("value");
  }

  Iterable<String> goods() {
    return goods.keySet();
  }

  List<Csv.Row> all() {
    return recipes;
  }

  /// Pieces of equipment that a worker of an industry needs on the average of its work.
  Map<String, Double> equipmentPerWorker(String industry) {
    return perWorker(industry, "equipment");
  }

  /// Goods that a worker of an industry uses or makes in a month on the average of its work.
  Map<String, Double> perWorker(String industry, String column) {
    Map<String, Double> amounts = new LinkedHashMap<>();
    for (Csv.Row recipe : recipes) {
      if (recipe.get("industry").equals(industry)) {
        Inputs.amounts(recipe.get(column))
            .forEach(
                (good, amount) -> amounts.merge(good, amount * recipe.num("mix"), Double::sum));
      }
    }
    return amounts;
  }

  /// Goods used or made by the full crews of units in a month.
  Map<String, Double> full(List<Society> societies, String column) {
    Map<String, Double> all = new LinkedHashMap<>();
    for (Society society : societies) {
      perWorker(society.industryId(), column)
          .forEach((good, amount) -> all.merge(good, amount * society.crew(), Double::sum));
    }
    return all;
  }

  /// Value of the goods that a worker-month of a recipe uses or makes.
  double valueOf(Csv.Row recipe, String column) {
    double sum = 0;
    for (Map.Entry<String, Double> amount : Inputs.amounts(recipe.get(column)).entrySet()) {
      sum += value(amount.getKey()) * amount.getValue();
    }
    return sum;
  }

  void write(Path folder) {
    goodsSheet().write(folder);
    industriesSheet().write(folder);
    Sheet table = new Sheet("recipes", "id name name_zh industry skill cost loan");
    Sheet uses = new Sheet("recipe_goods", "recipe good direction quantity");
    Sheet machines = new Sheet("recipe_equipment", "recipe good quantity");
    for (Csv.Row row : recipes) {
      Object[] proof = proof(row);
      table.add(
          row.get("id"),
          row.get("name"),
          row.get("name_zh"),
          row.get("industry"),
          skill(row.get("industry")),
          row.num("cost"),
          loan(row),
          row.get("source"),
          row.get("basis"),
          row.get("confidence"),
          "work estimated; wages within the sourced Ch$10-30 a month (NW)"
              + (row.get("note").isEmpty() ? "" : "; " + row.get("note")));
      rows(uses, row, "inputs", "in", proof);
      rows(uses, row, "outputs", "out", proof);
      Inputs.amounts(row.get("equipment"))
          .forEach(
              (good, n) ->
                  machines.add(row.get("id"), good, n, proof[0], proof[1], proof[2], proof[3]));
    }
    table.write(folder);
    uses.write(folder);
    machines.write(folder);
  }

  /// Working loan of a worker-month of an industry on the average of its work.
  double loanPerWorker(String industry) {
    return recipes.stream()
        .filter(recipe -> recipe.get("industry").equals(industry))
        .mapToDouble(recipe -> recipe.num("mix") * loan(recipe))
        .sum();
  }

  private double loan(Csv.Row recipe) {
    return Math.round(
        inputs.setting("loan_share") * (valueOf(recipe, "inputs") + recipe.num("cost")));
  }

  private String skill(String industry) {
    return inputs.assumptions("industries").stream()
        .filter(row -> row.get("id").equals(industry))
        .map(row -> row.get("skill"))
        .findFirst()
        .orElseThrow();
  }

  private static void rows(Sheet sheet, Csv.Row row, String column, String way, Object[] proof) {
    Inputs.amounts(row.get(column))
        .forEach(
            (good, amount) ->
                sheet.add(
                    row.get("id"), good, way, amount, proof[0], proof[1], proof[2], proof[3]));
  }

  private static Object[] proof(Csv.Row row) {
    String how = "a worker's month of 26 days estimated from the craft";
    return new Object[] {
      row.get("source"),
      row.get("basis"),
      row.get("confidence"),
      row.get("note").isEmpty() ? how : row.get("note")
    };
  }

  private Sheet goodsSheet() {
    Sheet sheet = new Sheet("goods", "id name name_zh unit kind kg value holding");
    for (Csv.Row row : goods.values()) {
      Direct.copy(sheet, row, "id name name_zh unit kind kg value holding");
    }
    return sheet;
  }

  private Sheet industriesSheet() {
    Sheet sheet = new Sheet("industries", "id name name_zh group move_cost move_loan_share");
    for (Csv.Row row : inputs.assumptions("industries")) {
      sheet.add(
          row.get("id"),
          row.get("name"),
          row.get("name_zh"),
          row.get("group"),
          row.num("move_cost"),
          row.num("move_loan_share"),
          row.get("source"),
          "estimated",
          "low",
          "charge for moving estimated"
              + (row.get("note").isEmpty() ? "" : "; " + row.get("note")));
    }
    return sheet;
  }
}
