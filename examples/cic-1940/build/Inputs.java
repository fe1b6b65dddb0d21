import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What the network is built from: `facts` hold what sources say, `assumptions` what was estimated
/// or recalled for planning.
final class Inputs {

  private final Path folder;
  private final Map<String, Csv.Row> towns = new LinkedHashMap<>();
  private final Map<String, Csv.Row> depots = new LinkedHashMap<>();
  private final Map<String, String> settings = new LinkedHashMap<>();

  Inputs(Path folder) {
    this.folder = folder;
    facts("towns").forEach(town -> towns.put(id(town.get("name")), town));
    assumptions("depots").forEach(row -> depots.put(town(row.get("place")), row));
    assumptions("settings").forEach(row -> settings.put(row.get("key"), row.get("value")));
  }

  List<Csv.Row> facts(String table) {
    return Csv.read(folder.resolve("facts").resolve(table + ".csv"));
  }

  List<Csv.Row> assumptions(String table) {
    return Csv.read(folder.resolve("assumptions").resolve(table + ".csv"));
  }

  double setting(String key) {
    return Double.parseDouble(settings.get(key));
  }

  /// What is assumed of a depot.
  Csv.Row depot(String id) {
    return depots.get(id);
  }

  Map<String, Csv.Row> towns() {
    return towns;
  }

  /// The id of a town: its name in lower case without marks and without what stands in brackets.
  static String id(String name) {
    return name.replaceAll(" \\(.*\\)", "")
        .replace("'", "")
        .replace(' ', '-')
        .toLowerCase(Locale.ROOT);
  }

  /// The ids of towns that are named in a list parted by ;.
  String ids(String names) {
    List<String> ids = new ArrayList<>();
    for (String name : names.split(";")) {
      if (!name.isBlank()) {
        ids.add(town(name));
      }
    }
    return String.join(";", ids);
  }

  /// The id of a town that is named.
  String town(String name) {
    String id = id(name.strip());
    if (!towns.containsKey(id)) {
      throw new IllegalArgumentException("no town \"" + name + "\"");
    }
    return id;
  }

  /// Pairs such as `wool 63.6;soda 4` as numbers by name.
  static Map<String, Double> amounts(String text) {
    Map<String, Double> amounts = new LinkedHashMap<>();
    for (String part : text.split(";")) {
      if (!part.isBlank()) {
        int blank = part.lastIndexOf(' ');
        amounts.put(part.substring(0, blank).strip(), Double.valueOf(part.substring(blank + 1)));
      }
    }
    return amounts;
  }

  /// Length of the straight line over the earth between two towns, in km.
  double distance(String one, String other) {
    double lat1 = Math.toRadians(towns.get(one).num("lat"));
    double lat2 = Math.toRadians(towns.get(other).num("lat"));
    double dLon = Math.toRadians(towns.get(other).num("lon") - towns.get(one).num("lon"));
    double sinLat = StrictMath.sin((lat2 - lat1) / 2);
    double sinLon = StrictMath.sin(dLon / 2);
    double a = sinLat * sinLat + StrictMath.cos(lat1) * StrictMath.cos(lat2) * sinLon * sinLon;
    return 2 * 6371 * StrictMath.asin(StrictMath.sqrt(a));
  }
}
