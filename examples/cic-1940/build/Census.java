import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// How many societies of each industry stood at each depot in July 1940.
///
/// The counts by industry group are sourced and come out exactly. Depots with a sourced sample keep
/// it; the others share the rest. Region by industry, then depot by industry, is found by [Ipf]
/// from the seeds among the assumptions.
final class Census {

  static final List<String> REGIONS = List.of("NW", "SE", "SW", "CK", "YN");

  private final Inputs inputs;
  private final List<Csv.Row> industries;
  private final Map<String, Integer> depots = new LinkedHashMap<>();
  private final Map<String, Map<String, Integer>> byRegion = new LinkedHashMap<>();
  private final Map<String, Map<String, Integer>> byDepot = new LinkedHashMap<>();

  Census(Inputs inputs) {
    this.inputs = inputs;
    industries = inputs.assumptions("industries");
    checkGroups();
    shareAmongDepots();
    splitRegions();
    REGIONS.forEach(this::splitDepots);
  }

  List<Csv.Row> industries() {
    return industries;
  }

  /// Societies by depot in the order of the depots.
  Map<String, Integer> depots() {
    return depots;
  }

  /// Societies at a depot by industry.
  Map<String, Integer> at(String depot) {
    return byDepot.get(depot);
  }

  /// Societies in a region by industry.
  Map<String, Integer> in(String region) {
    return byRegion.get(region);
  }

  /// The sourced number of societies of an industry group; "TOTAL" for all.
  static int sourced(Inputs inputs, String group) {
    return inputs.facts("census").stream()
        .filter(row -> row.get("date").equals("1940-07") && row.get("region").equals("ALL"))
        .filter(row -> row.get("industry").replaceAll(" \\(.*", "").equals(group))
        .mapToInt(row -> (int) row.num("value"))
        .sum();
  }

  private void checkGroups() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    industries.forEach(
        row -> counts.merge(row.get("group"), (int) row.num("societies"), Integer::sum));
    counts.forEach(
        (group, count) -> {
          if (count != sourced(inputs, group)) {
            throw new IllegalStateException(group + ": " + count + " societies");
          }
        });
  }

  private void shareAmongDepots() {
    LocalDate july = LocalDate.of(1940, 7, 1);
    List<Csv.Row> rows =
        inputs.assumptions("depots").stream()
            .filter(row -> row.get("from").isEmpty() || !july.isBefore(day(row)))
            .toList();
    int rest = sourced(inputs, "TOTAL");
    List<Csv.Row> open = new ArrayList<>();
    for (Csv.Row row : rows) {
      if (row.get("sampled").equals("yes")) {
        rest -= (int) row.num("societies");
      } else {
        open.add(row);
      }
    }
    int[] shares =
        Rounding.share(rest, open.stream().mapToDouble(row -> row.num("societies")).toArray());
    for (Csv.Row row : rows) {
      int place = open.indexOf(row);
      depots.put(
          inputs.town(row.get("place")), place < 0 ? (int) row.num("societies") : shares[place]);
    }
  }

  private static LocalDate day(Csv.Row row) {
    return LocalDate.parse(row.get("from"));
  }

  private void splitRegions() {
    List<Csv.Row> seeds = inputs.assumptions("seeds");
    double[][] seed = new double[REGIONS.size()][industries.size()];
    int[] regionSums = new int[REGIONS.size()];
    depots.forEach((depot, n) -> regionSums[REGIONS.indexOf(region(depot))] += n);
    for (int i = 0; i < REGIONS.size(); i++) {
      for (int j = 0; j < industries.size(); j++) {
        seed[i][j] = seeds.get(j).num(REGIONS.get(i)) * industries.get(j).num("societies");
      }
    }
    int[] industrySums = industries.stream().mapToInt(row -> (int) row.num("societies")).toArray();
    int[][] whole =
        Rounding.matrix(Ipf.fit(seed, regionSums, industrySums), regionSums, industrySums);
    for (int i = 0; i < REGIONS.size(); i++) {
      byRegion.put(REGIONS.get(i), named(whole[i]));
    }
  }

  private void splitDepots(String region) {
    List<String> here = depots.keySet().stream().filter(d -> region(d).equals(region)).toList();
    List<Csv.Row> leanings = inputs.assumptions("leanings");
    double[][] seed = new double[here.size()][industries.size()];
    for (double[] row : seed) {
      java.util.Arrays.fill(row, 1);
    }
    List<String> ids = industries.stream().map(row -> row.get("id")).toList();
    for (Csv.Row row : leanings) {
      int depot = here.indexOf(inputs.town(row.get("place")));
      if (depot >= 0) {
        seed[depot][ids.indexOf(row.get("industry"))] = row.num("weight");
      }
    }
    int[] depotSums = here.stream().mapToInt(depots::get).toArray();
    int[] industrySums = byRegion.get(region).values().stream().mapToInt(n -> n).toArray();
    int[][] whole =
        Rounding.matrix(Ipf.fit(seed, depotSums, industrySums), depotSums, industrySums);
    for (int i = 0; i < here.size(); i++) {
      byDepot.put(here.get(i), named(whole[i]));
    }
  }

  private Map<String, Integer> named(int[] counts) {
    Map<String, Integer> named = new LinkedHashMap<>();
    for (int j = 0; j < counts.length; j++) {
      named.put(industries.get(j).get("id"), counts[j]);
    }
    return named;
  }

  private String region(String town) {
    return inputs.towns().get(town).get("region_1940");
  }
}
