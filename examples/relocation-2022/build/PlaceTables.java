import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Writes the tables of places: places, depots, people who can be hired, and what can be sold.
final class PlaceTables {

  private static final double[] STEPS = {1, 0.8};
  private static final double[] ONE_STEP = {1};
  private static final String BY_PEOPLE =
      "1.2 times what full crews make, shared by people (recalled)";

  private final Inputs inputs;
  private final Map<String, Integer> premises;
  private final Outputs outputs;

  PlaceTables(Inputs inputs, List<Unit> units, Path network) {
    this.inputs = inputs;
    premises = inputs.premises();
    outputs = new Outputs(inputs, units, network);
  }

  void write(Path out) {
    places().write(out.resolve("places.csv"));
    depots().write(out.resolve("depots.csv"));
    labour().write(out.resolve("labour.csv"));
    demand().write(out.resolve("demand.csv"));
    outputs.orders().write(out.resolve("orders.csv"));
  }

  private Table places() {
    Table table =
        new Table("id name province lat lon role premises source basis confidence note");
    for (Map<String, String> place : inputs.places()) {
      String id = place.get("id");
      boolean host = inputs.host(place);
      table.add(
          id,
          place.get("name"),
          place.get("province"),
          place.get("lat"),
          place.get("lon"),
          place.get("role"),
          host ? premises.get(id) : "",
          host ? "S13;S23;S28" : "S17;S24",
          host ? "estimated" : "recalled",
          "low",
          place.get("name_uk") + ": " + place.get("note") + (host ? premisesNote(id) : ""));
    }
    return table;
  }

  private String premisesNote(String id) {
    return "; premises = moved there (%d) x 667 at work again / 840 moved"
        .formatted(inputs.facts().hosts().get(id).intValue());
  }

  private Table depots() {
    Table table = new Table("id name place tonnes basis confidence note");
    for (Map<String, String> place : inputs.hubs()) {
      table.add(
          place.get("id"),
          place.get("name") + " hub",
          place.get("id"),
          inputs.setting("depot_tonnes"),
          "estimated",
          "low",
          "invented: stores are not what is short here");
    }
    return table;
  }

  private Table labour() {
    Table table = new Table("depot quantity refugees source basis confidence note");
    String day = "2022-11-25";
    double each =
        inputs.facts().national(day, "jobs_new_hires") / inputs.facts().national(day, "moved");
    Map<String, Double> hosts = inputs.facts().hosts();
    for (Map<String, String> hub : inputs.hubs()) {
      double moved =
          inputs.served(hub).mapToDouble(place -> hosts.getOrDefault(place.get("id"), 0.0)).sum();
      double people = Math.rint(moved * each * inputs.setting("hires_factor"));
      table.add(
          hub.get("id"),
          people,
          Math.rint(people * inputs.setting("hires_displaced")),
          "S19",
          "estimated",
          "low",
          "7000 hired by 772 enterprises (sourced); twice as many can be hired and half of them"
              + " are displaced (estimated)");
    }
    return table;
  }

  private Table demand() {
    Table table =
        new Table("depot good quantity price enemy_share basis confidence note");
    double all = inputs.places().stream().mapToDouble(this::buyers).sum();
    for (Map<String, String> hub : inputs.hubs()) {
      double here = inputs.served(hub).mapToDouble(this::buyers).sum();
      for (Map<String, String> branch : inputs.branches()) {
        String good = branch.get("good");
        boolean made = branch.get("group").equals("manufacturing");
        double part = inputs.setting("demand_share") / 2 * here / all;
        for (double price : made ? STEPS : ONE_STEP) {
          table.add(
              hub.get("id"),
              good,
              Outputs.rounded(outputs.of(good) * (made ? part : inputs.setting("demand_share"))),
              price * outputs.value(good),
              Inputs.number(branch, "import_share"),
              "estimated",
              "low",
              made ? "invented: " + BY_PEOPLE : "invented: customers are not what is short");
        }
      }
    }
    return table;
  }

  private double buyers(Map<String, String> place) {
    return Inputs.number(place, "people_thousand")
        * (inputs.host(place) ? 1 : inputs.setting("demand_origin"));
  }
}
