import java.nio.file.Path;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Workers beside the members, by depot, skill and half-year: how many, and how many refugees.
///
/// Members and others together cover a stated share of the room for workers. The front-line depots
/// lose people in each half-year and the western ones gain them; refugees settle in time.
final class People {

  private static final double[] REFUGEES_STAY = {1, 0.95, 0.9, 0.85, 0.8};

  private People() {}

  /// Whether a depot lies at the front or in a guerrilla district.
  static boolean front(Inputs inputs, String depot) {
    return inputs.depot(depot).get("front").equals("yes");
  }

  /// How much more refugees there are among the people of a depot than on the average.
  static double refugeeLean(Inputs inputs, String depot) {
    return switch (inputs.towns().get(depot).get("region_1940")) {
      case "NW" -> front(inputs, depot) ? 0.8 : 1.4;
      case "SE" -> 0.8;
      case "SW" -> 1.1;
      case "CK" -> 1.1;
      case "YN" -> 0.7;
      default -> throw new IllegalStateException(depot + " has no region");
    };
  }

  static void write(Inputs inputs, List<Society> societies, Path folder) {
    Sheet sheet = new Sheet("labour", "depot skill from to quantity refugees");
    double cover = inputs.setting("labour_coverage");
    pools(societies, cover)
        .forEach(
            (depot, bySkill) ->
                bySkill.forEach((skill, pool) -> halfYears(inputs, sheet, depot, skill, pool)));
    sheet.write(folder);
  }

  private static Map<String, Map<String, Double>> pools(List<Society> societies, double cover) {
    Map<String, Map<String, Double>> pools = new LinkedHashMap<>();
    for (Society society : societies) {
      pools
          .computeIfAbsent(society.depot(), depot -> new LinkedHashMap<>())
          .merge(
              society.industry().get("skill"),
              cover * society.crew() - society.members(),
              Double::sum);
    }
    return pools;
  }

  private static void halfYears(
      Inputs inputs, Sheet sheet, String depot, String skill, double pool) {
    double base = Math.max(pool, 10) * (front(inputs, depot) ? 1.1 : 1);
    double share = 0.36 * refugeeLean(inputs, depot);
    for (int half = 0; half < 5; half++) {
      YearMonth from = YearMonth.of(1940, 7).plusMonths(6 * half);
      double quantity = Math.round(base * StrictMath.pow(drift(inputs, depot), half));
      double refugees = Math.round(quantity * share * REFUGEES_STAY[half]);
      sheet.add(
          depot,
          skill,
          from,
          half == 4 ? null : from.plusMonths(6),
          quantity,
          refugees,
          "",
          "estimated",
          "low",
          "members and others together cover four fifths of the room for workers; people leave the"
              + " front for the west from half-year to half-year");
    }
  }

  private static double drift(Inputs inputs, String depot) {
    if (front(inputs, depot)) {
      return 0.88;
    }
    return switch (inputs.towns().get(depot).get("region_1940")) {
      case "SE" -> 0.98;
      case "SW" -> 1.0;
      default -> 1.03;
    };
  }
}
