import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What the full crews of all units make in a month, and the orders that follow from it.
final class Outputs {

  private static final YearMonth FIRST = YearMonth.of(2022, 4);
  private static final int QUARTERS = 6;

  private final Inputs inputs;
  private final Map<String, Double> full = new HashMap<>();
  private final Map<String, Double> values = new HashMap<>();

  Outputs(Inputs inputs, List<Unit> units, Path network) {
    this.inputs = inputs;
    Map<String, Double> each = new HashMap<>();
    for (Map<String, String> row : Table.read(network.resolve("recipe_goods.csv")).rows()) {
      if (row.get("direction").equals("out")) {
        each.merge(row.get("good"), Inputs.number(row, "quantity"), Math::max);
      }
    }
    Table.read(network.resolve("goods.csv"))
        .rows()
        .forEach(good -> values.put(good.get("id"), Inputs.number(good, "value")));
    for (Unit unit : units) {
      String good = inputs.branch(unit.industry()).get("good");
      full.merge(good, unit.members() * each.get(good), Double::sum);
    }
  }

  /// Units of a good in a month, by the members of all units at the best recipe.
  double of(String good) {
    return full.get(good);
  }

  double value(String good) {
    return values.get(good);
  }

  /// A number with three digits that count.
  static double rounded(double number) {
    return BigDecimal.valueOf(number).round(new MathContext(3)).doubleValue();
  }

  /// Orders of each quarter for what defence and people in need must have.
  Table orders() {
    Table table =
        new Table("id name class good quantity value release due latest basis confidence note");
    for (Map<String, String> branch : inputs.branches()) {
      double share = Inputs.number(branch, "order_share");
      for (int quarter = 0; share > 0 && quarter < QUARTERS; quarter++) {
        YearMonth release = FIRST.plusMonths(3L * quarter);
        YearMonth due = release.plusMonths(2);
        String good = branch.get("good");
        table.add(
            good + "-" + release,
            "Defence and essential needs: " + good + " by " + due,
            "army",
            good,
            rounded(3 * share * of(good)),
            1.1 * value(good),
            release,
            due,
            due.plusMonths(1),
            "estimated",
            "low",
            "invented: %s of what full crews make in a quarter".formatted(share));
      }
    }
    return table;
  }
}
