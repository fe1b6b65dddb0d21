package org.indusco.planner.tell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.indusco.model.network.Cooperative;
import org.indusco.model.network.Network;
import org.indusco.model.plan.Production;
import org.indusco.planner.drawn.DrawnGeography;
import org.indusco.planner.drawn.RandomNetworks;
import org.indusco.planner.ground.Ground;
import org.indusco.planner.program.Compilation;
import org.indusco.planner.program.Program;
import org.indusco.planner.program.Trajectory;
import org.indusco.planner.program.Unit;
import org.indusco.planner.repair.Settlement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Work of depots told by cooperative.
final class SharingTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void workToldByCooperativeAddsUpToThatOfTheDepots(long seed) {
    Network network = RandomNetworks.of(seed);
    Ground ground = Ground.of(network, new DrawnGeography(network));
    Compilation compilation = Compilation.of(ground);
    Settlement settlement = fullWork(compilation, new Random(seed));
    List<Production> told = Sharing.of(compilation, settlement).production();

    Map<List<Object>, Double> byDepot = new HashMap<>();
    Map<List<Object>, Double> byUnit = new HashMap<>();
    for (Production work : told) {
      int t = ground.horizon.index(work.month());
      byDepot.merge(List.of(work.recipe(), work.depot(), t), work.workerMonths(), Double::sum);
      byUnit.merge(List.of(work.cooperative(), t), work.workerMonths(), Double::sum);
    }
    Program program = compilation.program();
    for (int j = 0; j < program.work; j++) {
      String recipe = ground.recipes.get(program.a[j]).id();
      String depot = ground.depots.get(program.b[j]).id();
      double sum = byDepot.getOrDefault(List.of(recipe, depot, program.month[j]), 0.0);
      assertThat(sum).isCloseTo(settlement.amounts()[j], within(1e-9));
    }
    assertThat(byUnit).isNotEmpty();
    byUnit.forEach(
        (key, work) -> {
          Cooperative unit =
              network.rows(Cooperative.class).stream()
                  .filter(each -> each.id().equals(key.getFirst()))
                  .findFirst()
                  .orElseThrow();
          assertThat(work).isLessThanOrEqualTo(unit.crew() + 1e-9);
        });
  }

  /// Everybody at home, and every crew at work, shared at random among the recipes.
  private static Settlement fullWork(Compilation compilation, Random random) {
    Program program = compilation.program();
    List<@Nullable Trajectory> courses = new ArrayList<>();
    double[] crews = new double[program.rows.count()];
    for (Unit unit : compilation.units()) {
      int[] at = new int[compilation.ground().months];
      Arrays.fill(at, Trajectory.GONE);
      int t = unit.first();
      while (unit.there(t) && compilation.ground().placeOpen(unit.sites()[0], t)) {
        at[t++] = 0;
      }
      Trajectory course = Trajectory.of(compilation.ground(), program, unit, at);
      courses.add(course);
      for (Trajectory.Stay stay : course.stays()) {
        for (int month = stay.from(); month < stay.to(); month++) {
          crews[program.rows.row(unit.industry(), stay.depot(), month)] += unit.crew();
        }
      }
    }
    double[] amounts = new double[program.columns];
    for (int j = 0; j < program.work; j++) {
      int crew = program.row[program.start[j]];
      amounts[j] = crews[crew] * random.nextDouble();
      crews[crew] -= amounts[j];
    }
    return new Settlement(courses, amounts);
  }
}
