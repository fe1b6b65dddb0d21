package org.indusco.planner.price;

import java.util.ArrayList;
import java.util.List;
import org.indusco.planner.ground.Ground;
import org.indusco.planner.program.Compilation;
import org.indusco.planner.program.Kind;
import org.indusco.planner.program.Program;

/// Raises prices until keeping and sending goods gains no more than the room for it is worth.
///
/// Prices of an unfinished coordination differ a little between depots and months where they
/// should not. A bound charges each such difference with the whole capacity of the store or the
/// route, so a slight noise in prices is a large one in the bound. Here every store and route
/// is given one worth of its room: nothing where there is room to spare, else what the goods in
/// it gain on average. Then the price of each good, from the last month to the first, is raised
/// where keeping or sending it would gain more. Any prices at or above 0 prove a bound, so
/// nothing has to be proven anew.
public final class Arbitrage {

  /// A store or route filled to this part has no room to spare.
  private static final double FULL = 0.995;

  private final Program program;
  private final double[] margin;
  private final List<int[]> later;
  private final List<int[]> sameMonth;

  /// For a compiled network.
  public Arbitrage(Compilation compilation) {
    program = compilation.program();
    margin = new double[program.widestSet()];
    Ground ground = compilation.ground();
    later = new ArrayList<>();
    sameMonth = new ArrayList<>();
    for (int t = ground.months - 1; t >= 0; t--) {
      int month = t;
      later.add(setsOf(ground, month, false));
      sameMonth.add(setsOf(ground, month, true));
    }
  }

  /// Prices without arbitrage, scaled, by row.
  ///
  /// @param given prices, scaled, by row, each at least 0
  /// @param amounts amounts that respect all capacities, scaled, by column
  public double[] remove(double[] given, double[] amounts) {
    double[] prices = given.clone();
    for (int i = 0; i < later.size(); i++) {
      for (int set : later.get(i)) {
        // The first entry of a good kept or sent for later is its balance where it is taken from.
        raise(prices, amounts, set, 0);
      }
      for (int set : sameMonth.get(i)) {
        // The last entry of a good sent on a short route is its balance before short carriage.
        raise(prices, amounts, set, 2);
      }
    }
    return prices;
  }

  /// The stores and long routes, or the short routes, of a month.
  private int[] setsOf(Ground ground, int month, boolean shortRoutes) {
    List<Integer> sets = new ArrayList<>();
    for (int s = 0; s < program.sets(); s++) {
      int first = program.setStart[s];
      if (program.month[first] == month) {
        boolean carriesShort =
            program.kind[first] == Kind.SHIP && ground.arcs.get(program.b[first]).lead() == 0;
        boolean carriesLong = program.kind[first] == Kind.SHIP && !carriesShort;
        boolean keeps = program.kind[first] == Kind.KEEP;
        if (shortRoutes ? carriesShort : carriesLong || keeps) {
          sets.add(s);
        }
      }
    }
    return sets.stream().mapToInt(Integer::intValue).toArray();
  }

  private void raise(double[] prices, double[] amounts, int set, int entry) {
    if (program.capacity[set] <= 0) {
      // Where nothing fits, a difference in prices adds nothing to the bound.
      return;
    }
    program.margins(prices, set, margin);
    double room = worthOfRoom(amounts, set);
    int begin = program.setStart[set];
    for (int j = begin; j < program.setStart[set + 1]; j++) {
      if (margin[j - begin] <= room * program.weight[j]) {
        continue;
      }
      // Columns before this one may have raised the same price.
      double excess = program.margin(prices, j) - room * program.weight[j];
      if (excess > 0) {
        int e = program.start[j] + entry;
        prices[program.row[e]] += excess / program.coefficient[e];
      }
    }
  }

  /// What a unit of capacity gains: nothing with room to spare, else the mean over what is in it.
  private double worthOfRoom(double[] amounts, int set) {
    double used = 0;
    double gain = 0;
    for (int j = program.setStart[set]; j < program.setStart[set + 1]; j++) {
      if (amounts[j] > 0) {
        used += program.weight[j] * amounts[j];
        gain += margin[j - program.setStart[set]] * amounts[j];
      }
    }
    return used < FULL * program.capacity[set] ? 0 : Math.max(0, gain / used);
  }
}
