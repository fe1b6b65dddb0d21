import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is known and what is assumed.
record Inputs(
    Facts facts,
    List<Map<String, String>> places,
    List<Map<String, String>> branches,
    Map<String, String> settings) {

  static Inputs read(Path network) {
    Path assumed = network.resolve("assumptions");
    return new Inputs(
        new Facts(network),
        Table.read(assumed.resolve("places.csv")).rows(),
        Table.read(assumed.resolve("branches.csv")).rows(),
        Table.read(assumed.resolve("settings.csv")).rows().stream()
            .collect(Collectors.toMap(row -> row.get("name"), row -> row.get("value"))));
  }

  double setting(String name) {
    return Double.parseDouble(settings.get(name));
  }

  LocalDate start() {
    return LocalDate.parse(settings.get("programme_start"), DateTimeFormatter.BASIC_ISO_DATE);
  }

  /// How many enterprises the programme had moved in the end: as many units there are.
  int moved() {
    return (int) facts.national(Facts.LAST, "moved");
  }

  Map<String, String> branch(String industry) {
    return branches.stream().filter(b -> b.get("industry").equals(industry)).findFirst().get();
  }

  String nameOf(String place) {
    return places.stream().filter(p -> p.get("id").equals(place)).findFirst().get().get("name");
  }

  boolean host(Map<String, String> place) {
    return place.get("role").equals("host");
  }

  /// The places with a hub, which serves places near by.
  List<Map<String, String>> hubs() {
    return places.stream().filter(place -> place.get("hub").equals(place.get("id"))).toList();
  }

  Stream<Map<String, String>> served(Map<String, String> hub) {
    return places.stream().filter(place -> place.get("hub").equals(hub.get("id")));
  }

  /// Premises by host: of all that moved as many as were at work again, in proportion.
  Map<String, Integer> premises() {
    return Shares.of((int) facts.national(Facts.LAST, "resumed"), facts.hosts());
  }

  static double number(Map<String, String> row, String column) {
    return Double.parseDouble(row.get(column));
  }
}
