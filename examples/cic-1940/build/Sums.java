import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Prints what the tables add up to, so that a reader can judge the estimates.
///
/// Run as `java examples/cic-1940/build/Sums.java`, after Build.
final class Sums {

  private Sums() {}

  public static void main(String[] args) {
    Path network = Path.of(args.length > 0 ? args[0] : "examples/cic-1940");
    Inputs inputs = new Inputs(network);
    Census census = new Census(inputs);
    List<Society> societies = Societies.of(inputs, census);
    Recipes recipes = new Recipes(inputs);
    regions(census);
    work(inputs, societies, recipes);
    goods(network, societies, recipes);
    people(network, societies);
    money(network, societies, recipes);
    recipes(recipes);
  }

  private static void regions(Census census) {
    print("%n%-12s%8s%8s%8s%8s%8s", "societies", "NW", "SE", "SW", "CK", "YN");
    for (Csv.Row row : census.industries()) {
      Object[] cells = new Object[6];
      cells[0] = row.get("id");
      for (int i = 0; i < 5; i++) {
        cells[i + 1] = census.in(Census.REGIONS.get(i)).get(row.get("id"));
      }
      print("%-12s%8d%8d%8d%8d%8d", cells);
    }
  }

  private static void work(Inputs inputs, List<Society> societies, Recipes recipes) {
    print("%n%-12s%8s%8s%8s", "industry", "units", "members", "crew");
    for (Csv.Row row : inputs.assumptions("industries")) {
      List<Society> some =
          societies.stream().filter(s -> s.industryId().equals(row.get("id"))).toList();
      print(
          "%-12s%8d%8d%8d",
          row.get("id"),
          some.size(),
          some.stream().mapToInt(Society::members).sum(),
          some.stream().mapToInt(Society::crew).sum());
    }
    print(
        "%-12s%8d%8d%8d",
        "all",
        societies.size(),
        societies.stream().mapToInt(Society::members).sum(),
        societies.stream().mapToInt(Society::crew).sum());
  }

  private static void goods(Path network, List<Society> societies, Recipes recipes) {
    Map<String, Double> used = recipes.full(societies, "inputs");
    Map<String, Double> made = recipes.full(societies, "outputs");
    Map<String, Double> needed = recipes.full(societies, "equipment");
    Map<String, Double> supply = perMonth(network, "supply");
    Map<String, Double> demand = perMonth(network, "demand");
    Map<String, Double> stock = total(network, "stock");
    Map<String, Double> held = total(network, "cooperative_equipment");
    Map<String, Double> orders = total(network, "orders");
    print(
        "%n%-18s%11s%11s%11s%11s%11s%11s%11s",
        "a month", "full use", "full make", "supply", "demand", "stock", "orders", "held/need");
    for (String good : recipes.goods()) {
      double need = needed.getOrDefault(good, 0.0);
      print(
          "%-18s%11.0f%11.0f%11.0f%11.0f%11.0f%11.0f%11s",
          good,
          used.getOrDefault(good, 0.0),
          made.getOrDefault(good, 0.0),
          supply.getOrDefault(good, 0.0),
          demand.getOrDefault(good, 0.0),
          stock.getOrDefault(good, 0.0),
          orders.getOrDefault(good, 0.0),
          need == 0 ? "" : "%.0f/%.0f".formatted(held.getOrDefault(good, 0.0), need));
    }
  }

  private static Map<String, Double> perMonth(Path network, String table) {
    Map<String, Double> sums = new TreeMap<>();
    for (Csv.Row row : Csv.read(network.resolve(table + ".csv"))) {
      double share = months(row) / 30.0;
      sums.merge(row.get("good"), row.num("quantity") * share, Double::sum);
    }
    return sums;
  }

  private static long months(Csv.Row row) {
    var start = java.time.YearMonth.of(1940, 7);
    var from = row.get("from").isEmpty() ? start : java.time.YearMonth.parse(row.get("from"));
    var to =
        row.get("to").isEmpty() ? start.plusMonths(30) : java.time.YearMonth.parse(row.get("to"));
    return java.time.temporal.ChronoUnit.MONTHS.between(from, to);
  }

  private static Map<String, Double> total(Path network, String table) {
    Map<String, Double> sums = new TreeMap<>();
    for (Csv.Row row : Csv.read(network.resolve(table + ".csv"))) {
      double quantity = row.num("quantity", row.num("count", 0));
      sums.merge(row.get("good"), quantity, Double::sum);
    }
    return sums;
  }

  private static void people(Path network, List<Society> societies) {
    print("%n%-10s%9s%9s%9s%9s%9s", "skill", "crew", "members", "pool", "refugees", "cover");
    for (String skill : List.of("textile", "metal", "chemical", "general")) {
      List<Society> some =
          societies.stream().filter(s -> s.industry().get("skill").equals(skill)).toList();
      double crew = some.stream().mapToInt(Society::crew).sum();
      double members = some.stream().mapToInt(Society::members).sum();
      double pool = 0;
      double refugees = 0;
      for (Csv.Row row : Csv.read(network.resolve("labour.csv"))) {
        if (row.get("skill").equals(skill) && row.get("from").equals("1940-07")) {
          pool += row.num("quantity");
          refugees += row.num("refugees");
        }
      }
      print(
          "%-10s%9.0f%9.0f%9.0f%9.0f%9.2f",
          skill, crew, members, pool, refugees, (members + pool) / crew);
    }
  }

  private static void money(Path network, List<Society> societies, Recipes recipes) {
    double wanted =
        societies.stream().mapToDouble(s -> s.crew() * recipes.loanPerWorker(s.industryId())).sum();
    print("%nloans of full crews a month: %.0f; lent at most:", wanted);
    for (Csv.Row row : Csv.read(network.resolve("funds.csv"))) {
      print(
          "  %-12s %-3s %9s %9s %10.0f %s",
          row.get("id"),
          row.get("region"),
          row.get("from"),
          row.get("to"),
          row.num("amount"),
          row.get("pays_in"));
    }
  }

  private static void recipes(Recipes recipes) {
    print("%n%-24s%9s%9s%9s%9s", "recipe, per worker", "in", "out", "added", "cost");
    for (Csv.Row row : recipes.all()) {
      double in = recipes.valueOf(row, "inputs");
      double out = recipes.valueOf(row, "outputs");
      print("%-24s%9.1f%9.1f%9.1f%9.0f", row.get("id"), in, out, out - in, row.num("cost"));
    }
  }

  private static void print(String format, Object... values) {
    System.out.println(format.formatted(values));
  }
}
