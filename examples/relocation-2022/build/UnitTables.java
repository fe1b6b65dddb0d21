import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Writes the tables of the units.
final class UnitTables {

  private static final String HOW =
      "synthetic; origin and industry counted as published or estimated, the rest invented";

  private final Inputs inputs;
  private final List<Unit> units;

  UnitTables(Inputs inputs, List<Unit> units) {
    this.inputs = inputs;
    this.units = units;
  }

  void write(Path out) {
    cooperatives().write(out.resolve("cooperatives.csv"));
    members().write(out.resolve("cooperative_members.csv"));
    sites().write(out.resolve("candidate_sites.csv"));
  }

  private Table cooperatives() {
    Table table =
        new Table(
            "id name industry place crew capital move_tonnes source basis confidence note");
    String day = "2022-11-25";
    double hires = inputs.facts().national(day, "jobs_new_hires");
    double room = 1 + hires / inputs.facts().national(day, "jobs_kept");
    for (Unit unit : units) {
      Map<String, String> branch = inputs.branch(unit.industry());
      double capital = unit.members() * Inputs.number(branch, "capital_per_member");
      table.add(
          unit.id(),
          unit.name(),
          unit.industry(),
          unit.place(),
          (int) Math.ceil(unit.members() * room),
          capital,
          tonnes(unit, branch),
          "S17;S18;S19;S32;S35",
          "estimated",
          "low",
          HOW);
    }
    return table;
  }

  /// What is carried.
  static double tonnes(Unit unit, Map<String, String> branch) {
    return unit.members() * Inputs.number(branch, "tonnes_per_member");
  }

  private Table members() {
    Table table =
        new Table("cooperative skill count refugees source basis confidence note");
    for (Unit unit : units) {
      table.add(
          unit.id(),
          "general",
          unit.members(),
          unit.members(),
          "S19",
          "estimated",
          "low",
          "35000 jobs kept by 772 enterprises (sourced) for 840; size of each drawn by chance");
    }
    return table;
  }

  private Table sites() {
    Table table = new Table("cooperative place");
    for (Unit unit : units) {
      inputs.places().stream()
          .filter(inputs::host)
          .forEach(place -> table.add(unit.id(), place.get("id")));
    }
    return table;
  }
}
