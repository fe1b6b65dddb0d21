package org.indusco.exact.course;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.indusco.planner.ground.Ground;
import org.indusco.planner.program.Unit;

/// Units that are alike in all but where they begin: what one could do from a place and month on,
/// any other could, at the same gain.
///
/// A solver decides how many of them take each step, not which, so it does not search through
/// plans that differ in names only.
///
/// @param units at least one
/// @param places numbers of the places where they can stand, ascending
public record UnitClass(List<Unit> units, int[] places) {

  public UnitClass {
    units = List.copyOf(units);
  }

  /// The classes of units that exist within the horizon.
  public static List<UnitClass> of(List<Unit> units, Ground ground) {
    Map<Likeness, List<Unit>> alike = new LinkedHashMap<>();
    for (Unit unit : units) {
      if (unit.first() < ground.months) {
        alike.computeIfAbsent(Likeness.of(unit), none -> new ArrayList<>()).add(unit);
      }
    }
    return alike.values().stream()
        .map(list -> new UnitClass(list, sorted(list.getFirst().sites())))
        .toList();
  }

  /// The unit that stands for all of them.
  Unit one() {
    return units.getFirst();
  }

  /// The position of a place among the places.
  int position(int place) {
    return Arrays.binarySearch(places, place);
  }

  private static int[] sorted(int[] sites) {
    int[] places = sites.clone();
    Arrays.sort(places);
    return places;
  }

  private record Likeness(
      int first,
      int end,
      List<Double> figures,
      List<Integer> places,
      List<Integer> family,
      List<Double> amount) {

    static Likeness of(Unit unit) {
      return new Likeness(
          unit.first(),
          unit.end(),
          List.of(
              unit.crew(),
              unit.atRisk(),
              unit.lasting(),
              unit.tonnes(),
              unit.charge(),
              unit.loanShare()),
          Arrays.stream(sorted(unit.sites())).boxed().toList(),
          Arrays.stream(unit.family()).boxed().toList(),
          Arrays.stream(unit.amount()).boxed().toList());
    }
  }
}
