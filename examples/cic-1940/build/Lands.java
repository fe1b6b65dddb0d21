import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;

/// Places, regions, zones, affiliations, depots, routes and threats.
final class Lands {

  private static final Map<String, Double> DETOUR =
      Map.of("river", 1.4, "rail", 1.2, "road", 1.35, "cart", 1.3, "pack", 1.4, "porter", 1.4);
  private static final LocalDate JULY = LocalDate.of(1940, 7, 1);

  private final Inputs inputs;
  private final Map<String, Integer> societies;

  Lands(Inputs inputs, Map<String, Integer> societies) {
    this.inputs = inputs;
    this.societies = societies;
  }

  void write(Path folder) {
    places().write(folder);
    regions().write(folder);
    zones().write(folder);
    depots().write(folder);
    affiliations().write(folder);
    routes().write(folder);
    threats().write(folder);
  }

  private Sheet places() {
    Sheet sheet = new Sheet("places", "id name name_zh name_old province lat lon role");
    inputs
        .towns()
        .forEach(
            (id, row) ->
                sheet.add(
                    id,
                    row.get("name"),
                    row.get("name_zh"),
                    row.get("name_old"),
                    row.get("province").replace("-", ""),
                    row.num("lat"),
                    row.num("lon"),
                    row.get("role"),
                    row.get("role_source"),
                    "recalled",
                    "medium",
                    row.get("note")));
    return sheet;
  }

  private Sheet regions() {
    Sheet sheet = new Sheet("regions", "id from to name name_zh headquarters provinces");
    for (Csv.Row row : inputs.facts("regions")) {
      sheet.addAsTold(
          row,
          row.get("id"),
          row.get("from"),
          row.get("to"),
          row.get("name"),
          row.get("name_zh"),
          inputs.town(row.get("headquarters")),
          row.get("provinces"));
    }
    return sheet;
  }

  private Sheet zones() {
    Sheet sheet = new Sheet("zones", "id name name_zh kind from to known_from risk places");
    for (Csv.Row row : inputs.facts("zones")) {
      sheet.add(
          row.get("id"),
          row.get("name"),
          row.get("name_zh"),
          "occupied",
          row.get("from"),
          row.get("to"),
          row.get("known_from"),
          null,
          "",
          "",
          "recalled",
          row.get("certainty").equals("poor") ? "low" : "medium",
          ("in the shapes: "
                  + row.get("kind")
                  + "; known from the day on which it is drawn; "
                  + row.get("note"))
              .strip());
    }
    for (Csv.Row row : inputs.assumptions("zones")) {
      sheet.addAsTold(
          row,
          row.get("id"),
          row.get("name"),
          row.get("name_zh"),
          row.get("kind"),
          row.get("from"),
          row.get("to"),
          row.get("known_from"),
          row.num("risk"),
          inputs.ids(row.get("places")));
    }
    return sheet;
  }

  private Sheet depots() {
    Sheet sheet = new Sheet("depots", "id name name_zh place from to tonnes");
    for (Csv.Row row : inputs.assumptions("depots")) {
      String id = inputs.town(row.get("place"));
      Csv.Row town = inputs.towns().get(id);
      String from = row.get("from").isEmpty() ? row.get("begins") : row.get("from");
      sheet.add(
          id,
          town.get("name").replaceAll(" \\(.*\\)", "") + " depot",
          town.get("name_zh") + "事务所",
          id,
          from,
          null,
          80.0 + 10 * societies.getOrDefault(id, 10),
          row.get("source"),
          row.get("basis"),
          row.get("confidence"),
          row.get("note")
              + (row.get("note").isEmpty() ? "" : "; ")
              + "tonnes of store estimated from the number of societies");
    }
    return sheet;
  }

  private Sheet affiliations() {
    Sheet sheet = new Sheet("affiliations", "body region from to");
    for (Csv.Row row : inputs.assumptions("depots")) {
      String id = inputs.town(row.get("place"));
      String first = Regions.at(inputs, id, JULY);
      String last = Regions.at(inputs, id, LocalDate.of(1942, 7, 1));
      LocalDate change = last.equals("JY") ? Regions.JINYU : Regions.ZHEWAN;
      boolean changes = !first.equals(last);
      belongs(sheet, row, id, first, null, changes ? change : null);
      if (changes) {
        belongs(sheet, row, id, last, change, null);
      }
    }
    return sheet;
  }

  private void belongs(
      Sheet sheet, Csv.Row row, String id, String region, LocalDate from, LocalDate to) {
    boolean guizhou = inputs.towns().get(id).get("province").equals("Guizhou");
    sheet.add(
        id,
        region,
        from,
        to,
        row.get("source"),
        "estimated",
        guizhou ? "low" : "medium",
        guizhou
            ? "Guizhou is put under Kunming in some accounts and under the Southwest in others"
            : "by province; the day of the change is that of the region's row");
  }

  private Sheet routes() {
    Sheet sheet =
        new Sheet("routes", "from to mode km days cost tonnes open_from open_to both_ways");
    for (Csv.Row row : inputs.assumptions("routes")) {
      String from = inputs.town(row.get("from"));
      String to = inputs.town(row.get("to"));
      double km = inputs.distance(from, to) * DETOUR.get(row.get("mode"));
      sheet.add(
          from,
          to,
          row.get("mode"),
          5.0 * Math.max(1, Math.round(km / 5)),
          null,
          null,
          row.num("tonnes"),
          row.get("open_from"),
          row.get("open_to"),
          row.get("both_ways").isEmpty() ? "yes" : row.get("both_ways"),
          "",
          row.get("basis"),
          "low",
          "length %.2f times the straight line and capacity estimated"
                  .formatted(DETOUR.get(row.get("mode")))
              + (row.get("note").isEmpty() ? "" : "; " + row.get("note")));
    }
    return sheet;
  }

  private Sheet threats() {
    Sheet sheet = new Sheet("threats", "place from to known_from risk closed cause");
    for (Csv.Row row : inputs.assumptions("threats")) {
      sheet.addAsTold(
          row,
          inputs.town(row.get("place")),
          row.get("from"),
          row.get("to"),
          row.get("known_from"),
          row.num("risk"),
          row.get("closed"),
          row.get("cause"));
    }
    return sheet;
  }
}
