import java.nio.file.Path;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What depots can buy, and what lies in store at the beginning.
///
/// The whole quantity of a good is a stated share of what all full crews would use in a month; the
/// part that is spread follows the users, the rest the named depots by weight.
final class Supplies {

  private static final YearMonth START = YearMonth.of(1940, 7);
  private static final int MONTHS = 30;
  private static final double CHEAP = 0.7;

  private final Inputs inputs;
  private final List<Society> societies;
  private final Recipes recipes;
  private final Map<String, Double> use;
  private final Map<String, Map<String, Double>> inStore = new LinkedHashMap<>();

  Supplies(Inputs inputs, List<Society> societies, Recipes recipes) {
    this.inputs = inputs;
    this.societies = societies;
    this.recipes = recipes;
    use = recipes.full(societies, "inputs");
  }

  /// Full crews' use of a good in a month times the stated cover.
  double monthly(Csv.Row row) {
    return use.get(row.get("good")) * row.num("coverage");
  }

  void write(Path folder) {
    Sheet supply = new Sheet("supply", "depot good from to quantity price");
    Sheet stock = new Sheet("stock", "depot good quantity");
    for (Csv.Row row : inputs.assumptions("supply")) {
      spread(row)
          .forEach(
              (depot, share) -> {
                double quantity = share * monthly(row);
                if (quantity * recipes.value(row.get("good")) >= 5) {
                  steps(supply, row, depot, quantity);
                  put(depot, row.get("good"), 0.8 * quantity);
                }
              });
    }
    imports(supply);
    workInHand();
    inStore.forEach(
        (depot, goods) ->
            goods.forEach(
                (good, quantity) ->
                    stock.add(
                        depot,
                        good,
                        rounded(quantity),
                        "",
                        "estimated",
                        "low",
                        "four fifths of a month's supply and half a month of work in hand")));
    supply.write(folder);
    stock.write(folder);
  }

  /// Shares of the whole by depot; they add up to 1.
  private Map<String, Double> spread(Csv.Row row) {
    Map<String, Double> shares = new LinkedHashMap<>();
    Map<String, Double> named = Inputs.amounts(row.get("depots"));
    double weights = named.values().stream().mapToDouble(w -> w).sum();
    double spread = row.num("spread");
    named.forEach(
        (name, weight) ->
            shares.merge(inputs.town(name), (1 - spread) * weight / weights, Double::sum));
    if (spread > 0) {
      double all = use.get(row.get("good"));
      for (Society society : societies) {
        double part =
            society.crew()
                * recipes
                    .perWorker(society.industryId(), "inputs")
                    .getOrDefault(row.get("good"), 0.0);
        if (part > 0) {
          shares.merge(society.depot(), spread * part / all, Double::sum);
        }
      }
    }
    return shares;
  }

  private void steps(Sheet sheet, Csv.Row row, String depot, double quantity) {
    double price = recipes.value(row.get("good")) * row.num("price_factor");
    for (Season season : seasons(row.get("season"))) {
      step(sheet, row, depot, season, CHEAP * quantity * season.factor(), price);
      step(sheet, row, depot, season, (1 - CHEAP) * quantity * season.factor(), 1.25 * price);
    }
  }

  private static void step(
      Sheet sheet, Csv.Row row, String depot, Season season, double quantity, double price) {
    sheet.add(
        depot,
        row.get("good"),
        season.from(),
        season.to(),
        rounded(quantity),
        price,
        row.get("source"),
        "estimated",
        "low",
        "%.0f %% of full crews' use over all depots; seven tenths at the lower price"
                .formatted(100 * row.num("coverage"))
            + (row.get("note").isEmpty() ? "" : "; " + row.get("note")));
  }

  /// Months with the same seasonal factor.
  private record Season(YearMonth from, YearMonth to, double factor) {}

  private List<Season> seasons(String name) {
    if (name.isEmpty()) {
      return List.of(new Season(null, null, 1));
    }
    Csv.Row row =
        inputs.assumptions("seasons").stream()
            .filter(season -> season.get("season").equals(name))
            .findFirst()
            .orElseThrow();
    List<Season> seasons = new java.util.ArrayList<>();
    YearMonth end = START.plusMonths(MONTHS);
    for (YearMonth from = START; from.isBefore(end); ) {
      double factor = row.num("" + from.getMonthValue());
      YearMonth to = from.plusMonths(1);
      while (to.isBefore(end) && row.num("" + to.getMonthValue()) == factor) {
        to = to.plusMonths(1);
      }
      seasons.add(new Season(from, to.isBefore(end) ? to : null, factor));
      from = to;
    }
    return seasons;
  }

  private void imports(Sheet sheet) {
    for (Csv.Row row : inputs.assumptions("imports")) {
      sheet.add(
          inputs.town(row.get("depot")),
          row.get("good"),
          row.get("from"),
          row.get("to"),
          row.num("quantity"),
          row.num("price"),
          "",
          row.get("basis"),
          row.get("confidence"),
          row.get("note"));
    }
  }

  /// Yarn, iron and tanned hides in hand: half a month's work of the full crews that use them.
  private void workInHand() {
    for (String good : List.of("wool_yarn", "cotton_yarn", "iron", "tanned_hide", "cloth")) {
      for (Society society : societies) {
        double part = recipes.perWorker(society.industryId(), "inputs").getOrDefault(good, 0.0);
        if (part > 0) {
          put(society.depot(), good, 0.5 * part * society.crew());
        }
      }
    }
  }

  private void put(String depot, String good, double quantity) {
    inStore.computeIfAbsent(depot, d -> new LinkedHashMap<>()).merge(good, quantity, Double::sum);
  }

  /// Three leading figures are all that an estimate deserves.
  static double rounded(double quantity) {
    double unit = StrictMath.pow(10, Math.floor(StrictMath.log10(Math.max(quantity, 1e-9))) - 2);
    return Math.round(quantity / unit) * unit;
  }
}
