package org.indusco.exact.course;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.indusco.planner.ground.Ground;
import org.indusco.planner.program.Load;
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

  /// Number of posts: places times loads.
  public int posts() {
    return places.length * one().loads().size();
  }

  int post(int position, int load) {
    return position + load * places.length;
  }

  /// The number of the place of a post.
  public int place(int post) {
    return places[post % places.length];
  }

  /// The number of the load at a post.
  public int load(int post) {
    return post / places.length;
  }

  /// What a unit has with it at a post.
  public Load loadAt(int post) {
    return one().loads().get(load(post));
  }

  /// The number of a place among the sites of a unit.
  int siteOf(Unit unit, int place) {
    int site = 0;
    while (unit.sites()[site] != place) {
      site++;
    }
    return site;
  }

  private static int[] sorted(int[] sites) {
    int[] sorted = sites.clone();
    Arrays.sort(sorted);
    return sorted;
  }

  /// @param alone the number of the unit where something is decided for it, which makes it unlike
  ///     all others; else -1
  private record Likeness(
      int alone,
      int first,
      int end,
      int moveMonths,
      int firstMoved,
      List<Double> figures,
      List<Integer> places,
      List<LoadLikeness> loads) {

    static Likeness of(Unit unit) {
      return new Likeness(
          unit.pins() == null ? -1 : unit.number(),
          unit.first(),
          unit.end(),
          unit.moveMonths(),
          unit.firstMoved(),
          List.of(unit.crew(), unit.charge(), unit.loanShare(), unit.foundingCost()),
          Arrays.stream(sorted(unit.sites())).boxed().toList(),
          unit.loads().stream().map(LoadLikeness::of).toList());
    }
  }

  private record LoadLikeness(
      List<Double> figures,
      List<Integer> family,
      List<Double> amount,
      List<Integer> shedGood,
      List<Double> shedCount) {

    static LoadLikeness of(Load load) {
      return new LoadLikeness(
          List.of(load.atRisk(), load.lasting(), load.tonnes()),
          Arrays.stream(load.family()).boxed().toList(),
          Arrays.stream(load.amount()).boxed().toList(),
          Arrays.stream(load.shedGood()).boxed().toList(),
          Arrays.stream(load.shedCount()).boxed().toList());
    }
  }
}
