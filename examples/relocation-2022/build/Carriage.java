import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/// Writes the table of funds: what the state's railway and post can carry free of charge.
final class Carriage {

  private static final YearMonth FIRST = YearMonth.of(2022, 3);
  private static final int MONTHS_THAT_GREW = 3;

  private final Inputs inputs;
  private final double each;

  Carriage(Inputs inputs, List<Unit> units, Path network) {
    this.inputs = inputs;
    double haulage =
        Inputs.number(Table.read(network.resolve("network.csv")).rows().getFirst(), "haulage");
    List<Map<String, String>> industries =
        Table.read(network.resolve("industries.csv")).rows();
    each =
        units.stream()
            .mapToDouble(
                unit ->
                    charge(industries, unit)
                        + UnitTables.tonnes(unit, inputs.branch(unit.industry()))
                            * inputs.setting("move_km")
                            * RAIL
                            * haulage)
            .average()
            .orElseThrow();
  }

  /// What rail costs beside a river boat, as the format of networks says.
  private static final double RAIL = 1.5;

  private static double charge(List<Map<String, String>> industries, Unit unit) {
    return industries.stream()
        .filter(row -> row.get("id").equals(unit.industry()))
        .mapToDouble(row -> Inputs.number(row, "move_cost"))
        .findFirst()
        .orElseThrow();
  }

  /// As many mean moves as the series shows in a month; after the best month the best is kept.
  void write(Path out) {
    Table table =
        new Table(
            "id name purpose from to amount pays_for source basis confidence note");
    double best = 0;
    for (int i = 0; i < MONTHS_THAT_GREW; i++) {
      YearMonth month = FIRST.plusMonths(i);
      boolean last = i == MONTHS_THAT_GREW - 1;
      double moves = moved(month);
      best = Math.max(best, moves);
      table.add(
          "carriage",
          "Free carriage by state railway and post",
          "state transport",
          month,
          last ? "" : month.plusMonths(1),
          Math.rint(best * each),
          "moves",
          "S05;S06;S07;S09;S10;S11",
          "estimated",
          "low",
          "%s moves of the mean cost of %s".formatted(Math.round(best), Math.round(each))
              + (last ? ": as in the best month of the series" : ": those of the series"));
    }
    table.write(out.resolve("funds.csv"));
  }

  private double moved(YearMonth month) {
    LocalDate start = inputs.start();
    return inputs.facts().movedBy(start, month.atEndOfMonth())
        - inputs.facts().movedBy(start, month.minusMonths(1).atEndOfMonth());
  }
}
