package org.indusco.planner.reason;

import java.util.HashMap;
import java.util.Map;
import org.indusco.model.network.Cooperative;
import org.indusco.model.plan.SitingTest;
import org.indusco.planner.ground.Ground;
import org.indusco.planner.program.Program;
import org.indusco.planner.program.Trajectory;
import org.indusco.planner.program.Unit;
import org.jspecify.annotations.Nullable;

/// The siting test of proposed cooperatives: is there material, is there skill, is there a market?
///
/// Each is answered in money, at the prices: what a full crew's work by the best recipe is worth
/// and takes, from the month of founding to the horizon.
final class SitingTests {

  private final Ledger ledger;
  private final Ground ground;
  private final Program program;

  /// Column of work that gains most, by row of crews.
  private final Map<Integer, Integer> workOf = new HashMap<>();

  SitingTests(Ledger ledger) {
    this.ledger = ledger;
    ground = ledger.ground;
    program = ledger.program;
    for (int j = 0; j < program.work; j++) {
      workOf.merge(
          program.row[program.start[j]],
          j,
          (one, other) -> gainBeforeCrew(one) >= gainBeforeCrew(other) ? one : other);
    }
  }

  /// The test of a unit on its course; without one, at its best place and month.
  SitingTest of(Unit unit, @Nullable Trajectory course) {
    Prospects prospects = new Prospects(ledger, unit);
    String id = ground.network.rows(Cooperative.class).get(unit.number()).id();
    if (course != null && course.begins() < ground.months) {
      int month = course.begins();
      return test(unit, id, prospects, true, unit.site(course.at()[month]), month);
    }
    int bestSite = -1;
    int bestMonth = -1;
    double most = Double.NEGATIVE_INFINITY;
    for (int t = unit.first(); t < unit.end(); t++) {
      for (int k = 0; k < unit.sites().length; k++) {
        if (prospects.founded(k, t) > most) {
          most = prospects.founded(k, t);
          bestSite = k;
          bestMonth = t;
        }
      }
    }
    return bestSite < 0
        ? new SitingTest(id, false, null, "", -unit.foundingCost(), "", null, 0, 0, 0, 0, 0)
        : test(unit, id, prospects, false, bestSite, bestMonth);
  }

  private SitingTest test(
      Unit unit, String id, Prospects prospects, boolean founded, int site, int month) {
    int next = nextBest(unit, prospects, site, month);
    int place = unit.sites()[site];
    Sums sums = new Sums(unit, place);
    for (int t = month; t < unit.end() && ground.placeOpen(place, t); t++) {
      sums.month(t);
    }
    return new SitingTest(
        id,
        founded,
        ground.horizon.month(month),
        ground.places.get(place).id(),
        prospects.founded(site, month),
        next < 0 ? "" : ground.places.get(unit.sites()[next]).id(),
        next < 0 ? null : prospects.founded(next, month),
        sums.market,
        sums.material,
        sums.labour,
        sums.equipment,
        sums.danger);
  }

  private static int nextBest(Unit unit, Prospects prospects, int site, int month) {
    int best = -1;
    double most = Double.NEGATIVE_INFINITY;
    for (int k = 0; k < unit.sites().length; k++) {
      if (k != site && prospects.founded(k, month) > most) {
        best = k;
        most = prospects.founded(k, month);
      }
    }
    return best;
  }

  /// What a unit of work gains at the prices when its crew's place costs nothing.
  private double gainBeforeCrew(int work) {
    int first = program.start[work];
    return ledger.margin(work) + ledger.uses(first, work) * ledger.price(program.row[first]);
  }

  /// A full crew's work at a place, taken to pieces and summed over months.
  private final class Sums {

    private final Unit unit;
    private final int place;
    double market;
    double material;
    double labour;
    double equipment;
    double danger;

    Sums(Unit unit, int place) {
      this.unit = unit;
      this.place = place;
    }

    void month(int t) {
      danger += ground.risk(place, t) * unit.loads().getFirst().atRisk();
      int depot = ground.depotOf(place, t);
      Integer work =
          depot < 0
              ? null
              : workOf.get(program.rows.row(program.rows.crewFamily(unit.industry()), depot, t));
      if (work != null) {
        market += ledger.gain(work) * unit.crew();
        for (int e = program.start[work]; e < program.start[work + 1]; e++) {
          entry(program.row[e], -ledger.uses(e, work) * ledger.price(program.row[e]));
        }
      }
    }

    /// @param gain money for a worker-month; below 0 for what is used
    private void entry(int row, double gain) {
      double money = gain * unit.crew();
      switch (ledger.subjects.of(row)) {
        case LABOUR, OTHERS -> labour -= money;
        case EQUIPMENT -> equipment -= money;
        case AFTER, BEFORE -> {
          if (money > 0) {
            market += money;
          } else {
            material -= money;
          }
        }
        case CREW, LOAN, PREMISES, TARGET, POOL -> {
          // A crew's place is what remains for the unit; loans and premises are no test of a site.
        }
      }
    }
  }
}
