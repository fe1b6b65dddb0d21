import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Checks the tables of the network against its sourced totals and against each other.
///
/// Run as `java examples/cic-1940/build/Verify.java`; it ends with status 1 when anything is wrong.
final class Verify {

  private static final Map<String, String> KEYS =
      Map.ofEntries(
          Map.entry("goods", "id"),
          Map.entry("places", "id"),
          Map.entry("regions", "id from"),
          Map.entry("zones", "id"),
          Map.entry("affiliations", "body from"),
          Map.entry("depots", "id"),
          Map.entry("routes", "from to mode open_from"),
          Map.entry("industries", "id"),
          Map.entry("recipes", "id"),
          Map.entry("recipe_goods", "recipe good direction"),
          Map.entry("recipe_equipment", "recipe good"),
          Map.entry("cooperatives", "id"),
          Map.entry("cooperative_members", "cooperative skill"),
          Map.entry("cooperative_equipment", "cooperative good"),
          Map.entry("placements", "cooperative from"),
          Map.entry("labour", "depot skill from"),
          Map.entry("stock", "depot good"),
          Map.entry("supply", "depot good from price"),
          Map.entry("orders", "id"),
          Map.entry("demand", "depot good price"),
          Map.entry("threats", "place from cause"),
          Map.entry("funds", "id from"),
          Map.entry("goals", "id"),
          Map.entry("parties", "id"),
          Map.entry("network", "id"),
          Map.entry("sources", "id"));

  private static final List<String> REFERENCES =
      List.of(
          "cooperatives.place>places",
          "cooperatives.industry>industries",
          "cooperative_members.cooperative>cooperatives",
          "cooperative_equipment.cooperative>cooperatives",
          "cooperative_equipment.good>goods",
          "placements.cooperative>cooperatives",
          "placements.place>places",
          "depots.place>places",
          "affiliations.body>depots",
          "affiliations.region>regions",
          "regions.headquarters>places",
          "zones.places>places",
          "routes.from>places",
          "routes.to>places",
          "recipes.industry>industries",
          "recipe_goods.recipe>recipes",
          "recipe_goods.good>goods",
          "recipe_equipment.recipe>recipes",
          "recipe_equipment.good>goods",
          "labour.depot>depots",
          "stock.depot>depots",
          "stock.good>goods",
          "supply.depot>depots",
          "supply.good>goods",
          "demand.depot>depots",
          "demand.good>goods",
          "orders.good>goods",
          "orders.depots>depots",
          "threats.place>places",
          "funds.region>regions");

  private final Path network;
  private final Inputs inputs;
  private final List<String> wrong = new ArrayList<>();

  private Verify(Path network) {
    this.network = network;
    inputs = new Inputs(network);
  }

  public static void main(String[] args) throws IOException {
    Verify verify = new Verify(Path.of(args.length > 0 ? args[0] : "examples/cic-1940"));
    verify.census();
    verify.members();
    verify.depots();
    verify.regions();
    verify.growth();
    verify.keys();
    verify.references();
    verify.evidence();
    verify.rebuilt();
    verify.wrong.stream().limit(50).forEach(System.out::println);
    System.out.println(verify.wrong.isEmpty() ? "all right" : verify.wrong.size() + " wrong");
    System.exit(verify.wrong.isEmpty() ? 0 : 1);
  }

  private List<Csv.Row> table(String name) {
    return Csv.read(network.resolve(name + ".csv"));
  }

  private void same(String what, long found, long wanted) {
    if (found != wanted) {
      wrong.add(what + ": " + found + " instead of " + wanted);
    }
  }

  private void census() {
    Map<String, String> groups = new TreeMap<>();
    table("industries").forEach(row -> groups.put(row.get("id"), row.get("group")));
    Map<String, Integer> counts = new TreeMap<>();
    Map<String, Integer> classes = new TreeMap<>();
    for (Csv.Row row : table("cooperatives")) {
      counts.merge(groups.get(row.get("industry")), 1, Integer::sum);
      classes.merge(row.get("industry"), 1, Integer::sum);
    }
    counts.forEach((group, count) -> same(group, count, Census.sourced(inputs, group)));
    same("industry groups", counts.size(), 8);
    same("societies", table("cooperatives").size(), Census.sourced(inputs, "TOTAL"));
    same("gold", classes.get("gold"), Census.sourced(inputs, "gold washing"));
    same("alcohol", classes.get("alcohol"), Census.sourced(inputs, "alcohol"));
  }

  private void members() {
    long all = 0;
    long chengdu = 0;
    Map<String, String> places = new TreeMap<>();
    table("cooperatives").forEach(row -> places.put(row.get("id"), row.get("place")));
    for (Csv.Row row : table("cooperative_members")) {
      all += (long) row.num("count");
      chengdu += "chengdu".equals(places.get(row.get("cooperative"))) ? (long) row.num("count") : 0;
      if (row.num("count") < 7) {
        wrong.add(row.get("cooperative") + " has fewer than seven members");
      }
    }
    same("members", all, Societies.membersInJuly(inputs));
    same("members at Chengdu", chengdu, 555);
    same("societies at Chengdu", places.values().stream().filter("chengdu"::equals).count(), 55);
  }

  private void depots() {
    LocalDate july = LocalDate.of(1940, 7, 1);
    same("depots", table("depots").stream().filter(row -> holds(row, july)).count(), 60);
    Map<String, String> provinces = new TreeMap<>();
    table("places").forEach(row -> provinces.put(row.get("id"), row.get("province")));
    same(
        "provinces with depots",
        table("depots").stream().map(row -> provinces.get(row.get("place"))).distinct().count(),
        16);
  }

  private void regions() {
    same("regions in July 1940", regionsOn(LocalDate.of(1940, 7, 1)), 5);
    same("regions in July 1942", regionsOn(LocalDate.of(1942, 7, 1)), 7);
  }

  private long regionsOn(LocalDate day) {
    return table("regions").stream()
        .filter(row -> holds(row, day))
        .map(row -> row.get("id"))
        .distinct()
        .count();
  }

  private static boolean holds(Csv.Row row, LocalDate day) {
    return (row.get("from").isEmpty() || !day.isBefore(LocalDate.parse(row.get("from"))))
        && (row.get("to").isEmpty() || day.isBefore(LocalDate.parse(row.get("to"))));
  }

  /// The register shows the sourced numbers of societies at the ends of 1938 and 1939.
  private void growth() {
    for (Csv.Row row : inputs.facts("totals")) {
      if (row.get("measure").equals("societies") && row.get("date").matches("193\\d-12")) {
        LocalDate end = LocalDate.parse(row.get("date") + "-01").plusMonths(1);
        long founded =
            table("cooperatives").stream()
                .filter(unit -> LocalDate.parse(unit.get("from")).isBefore(end))
                .count();
        same("societies by " + row.get("date"), founded, (long) row.num("value"));
      }
    }
  }

  /// Building again gives the same bytes.
  private void rebuilt() throws IOException {
    Path again = Files.createTempDirectory("cic-1940");
    Build.write(network, again);
    try (DirectoryStream<Path> files = Files.newDirectoryStream(again)) {
      for (Path file : files) {
        if (Files.mismatch(file, network.resolve(file.getFileName())) >= 0) {
          wrong.add(file.getFileName() + " is not what Build writes");
        }
        Files.delete(file);
      }
    }
    Files.delete(again);
  }

  private void keys() {
    KEYS.forEach(
        (name, columns) -> {
          Set<String> seen = new HashSet<>();
          for (Csv.Row row : table(name)) {
            StringBuilder key = new StringBuilder();
            for (String column : columns.split(" ")) {
              key.append(row.get(column)).append('|');
            }
            if (!seen.add(key.toString())) {
              wrong.add(name + ": " + key + " twice");
            }
          }
        });
  }

  private void references() {
    for (String reference : REFERENCES) {
      String[] parts = reference.split("[.>]");
      Set<String> ids = new HashSet<>();
      table(parts[2]).forEach(row -> ids.add(row.get("id")));
      for (Csv.Row row : table(parts[0])) {
        for (String id : row.get(parts[1]).split(";")) {
          if (!id.isEmpty() && !ids.contains(id)) {
            wrong.add(reference + ": no " + id);
          }
        }
      }
    }
  }

  private void evidence() {
    Set<String> sources = new HashSet<>();
    table("sources").forEach(row -> sources.add(row.get("id")));
    List<String> names = new ArrayList<>(KEYS.keySet());
    names.addAll(List.of("events", "facts"));
    names.remove("sources");
    for (String name : names) {
      for (Csv.Row row : table(name)) {
        evidence(name, row, sources);
      }
    }
  }

  private void evidence(String name, Csv.Row row, Set<String> sources) {
    if (!Set.of("sourced", "estimated", "recalled").contains(row.get("basis"))) {
      wrong.add(name + " without a basis: " + row);
    }
    if (row.get("basis").equals("sourced") && row.get("source").isEmpty()) {
      wrong.add(name + " sourced without a source: " + row);
    }
    if (row.get("basis").equals("estimated") && row.get("note").isEmpty()) {
      wrong.add(name + " estimated without saying how: " + row);
    }
    for (String id : row.get("source").split(";")) {
      if (!id.isEmpty() && !sources.contains(id)) {
        wrong.add(name + ": no source " + id);
      }
    }
  }
}
