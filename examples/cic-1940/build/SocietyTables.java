import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// The tables of cooperatives, their members, equipment and placements.
final class SocietyTables {

  private static final String SYNTHETIC = "synthetic unit standing for one counted society";

  private final Inputs inputs;
  private final List<Society> societies;
  private final Recipes recipes;
  private final Random random;
  private final Map<Society, Map<String, Integer>> equipment = new LinkedHashMap<>();

  SocietyTables(Inputs inputs, List<Society> societies, Recipes recipes) {
    this.inputs = inputs;
    this.societies = societies;
    this.recipes = recipes;
    random = new Random((long) inputs.setting("seed") + 1);
    societies.forEach(society -> equipment.put(society, equip(society)));
  }

  void write(Path folder) {
    cooperatives().write(folder);
    members().write(folder);
    equipment().write(folder);
    placements().write(folder);
  }

  /// Pieces of equipment that a unit holds.
  Map<String, Integer> held(Society society) {
    return equipment.get(society);
  }

  private Map<String, Integer> equip(Society society) {
    Map<String, Integer> held = new LinkedHashMap<>();
    double cover = inputs.setting("equipment_coverage");
    recipes
        .equipmentPerWorker(society.industryId())
        .forEach(
            (good, perWorker) -> {
              boolean still = good.equals("still");
              double exact = still ? 1 : society.crew() * perWorker * cover;
              int count = (int) Math.floor(exact + (still ? 0 : random.nextDouble()));
              if (count > 0) {
                held.put(good, count);
              }
            });
    return held;
  }

  private Sheet cooperatives() {
    Sheet sheet =
        new Sheet("cooperatives", "id name name_zh industry place crew capital move_tonnes from");
    for (Society society : societies) {
      double capital =
          society.members()
              * inputs.setting("capital_per_member")
              * society.industry().num("capital_factor");
      sheet.add(
          society.id(),
          society.name(),
          society.nameZh(),
          society.industryId(),
          society.place(),
          society.crew(),
          (double) Math.round(capital / 10) * 10,
          tonnes(society),
          society.founded(),
          "LIN",
          "estimated",
          "low",
          SYNTHETIC + "; all but its industry group is estimated");
    }
    return sheet;
  }

  private double tonnes(Society society) {
    double kg = 100.0 * society.members();
    for (Map.Entry<String, Integer> held : equipment.get(society).entrySet()) {
      kg += held.getValue() * recipes.good(held.getKey()).num("kg");
    }
    boolean front = People.front(inputs, society.depot());
    return Math.round(kg * (front ? 0.5 : 1) / 100) / 10.0;
  }

  private Sheet members() {
    Sheet sheet = new Sheet("cooperative_members", "cooperative skill count refugees");
    for (Society society : societies) {
      sheet.add(
          society.id(),
          society.industry().get("skill"),
          society.members(),
          society.refugees(),
          society.depot().equals("chengdu") ? "CHE" : "SI130",
          "estimated",
          "low",
          society.depot().equals("chengdu")
              ? "the depot's 555 members of May 1940 are sourced: their spread is estimated"
              : "total half way between the sourced 15625 and 25682: spread and refugees"
                  + " estimated");
    }
    return sheet;
  }

  private Sheet equipment() {
    Sheet sheet = new Sheet("cooperative_equipment", "cooperative good count");
    for (Society society : societies) {
      equipment
          .get(society)
          .forEach(
              (good, count) ->
                  sheet.add(
                      society.id(),
                      good,
                      count,
                      "",
                      "estimated",
                      "low",
                      good.equals("still")
                          ? "one a plant"
                          : "72 % of what the full crew would need on the average work"));
    }
    return sheet;
  }

  /// The first units of depots whose founding is sourced.
  private Sheet placements() {
    Sheet sheet = new Sheet("placements", "cooperative place from to cause");
    first(sheet, "changting", 4, "MIN", "four societies in May 1939");
    first(sheet, "chengdu", 1, "CHE", "first society in March 1939");
    first(sheet, "lanzhou", 1, "LANZ", "depot since March 1939");
    first(sheet, "shuangshipu", 1, "FENG", "depot since March 1939");
    return sheet;
  }

  private void first(Sheet sheet, String depot, int count, String source, String why) {
    societies.stream()
        .filter(society -> society.place().equals(depot))
        .sorted(java.util.Comparator.comparing(Society::founded).thenComparing(Society::id))
        .limit(count)
        .forEach(
            society ->
                sheet.add(
                    society.id(),
                    society.place(),
                    society.founded(),
                    null,
                    "founding",
                    source,
                    "estimated",
                    "low",
                    why + " is sourced: which unit and which day are estimated"));
  }
}
