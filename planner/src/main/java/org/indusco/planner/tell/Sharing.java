package org.indusco.planner.tell;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.indusco.model.network.Cooperative;
import org.indusco.model.network.Defaults;
import org.indusco.model.plan.Allocation;
import org.indusco.model.plan.Production;
import org.indusco.planner.ground.Ground;
import org.indusco.planner.program.Compilation;
import org.indusco.planner.program.Load;
import org.indusco.planner.program.Program;
import org.indusco.planner.program.RecipeBook;
import org.indusco.planner.program.Trajectory;
import org.indusco.planner.program.Unit;
import org.indusco.planner.repair.Settlement;

/// Shares the work of an industry at a depot among the units there, and what the depot allots them.
///
/// Units are filled one by one with whole recipes, those nearest to the depot first, so that each
/// is told to make one or two things and not a slice of everything.
final class Sharing {

  private final Ground ground;
  private final Compilation compilation;
  private final Holdings holdings;

  /// The months, made once for the millions of rows that name them.
  private final List<YearMonth> months;

  private final List<Production> production = new ArrayList<>();
  private final List<Allocation> allocations = new ArrayList<>();

  private Sharing(Compilation compilation) {
    this.compilation = compilation;
    ground = compilation.ground();
    holdings = Holdings.of(ground.network);
    months = IntStream.range(0, ground.months).mapToObj(ground.horizon::month).toList();
  }

  static Sharing of(Compilation compilation, Settlement settlement) {
    Sharing sharing = new Sharing(compilation);
    Map<Desk, List<Unit>> present = sharing.present(settlement);
    Map<Desk, List<int[]>> work = sharing.work(settlement);
    work.keySet().stream()
        .sorted(
            Comparator.comparingInt(Desk::month)
                .thenComparingInt(Desk::depot)
                .thenComparingInt(Desk::industry))
        .forEach(
            desk ->
                sharing.share(
                    desk,
                    work.getOrDefault(desk, List.of()),
                    present.getOrDefault(desk, List.of()),
                    settlement));
    return sharing;
  }

  List<Production> production() {
    return List.copyOf(production);
  }

  List<Allocation> allocations() {
    return List.copyOf(allocations);
  }

  /// An industry at a depot in a month.
  private record Desk(int industry, int depot, int month) {}

  private Map<Desk, List<Unit>> present(Settlement settlement) {
    Map<Desk, List<Unit>> present = new HashMap<>();
    for (Unit unit : compilation.units()) {
      Trajectory course = settlement.courses().get(unit.number());
      if (course == null) {
        continue;
      }
      for (Trajectory.Stay stay : course.stays()) {
        for (int t = stay.from(); t < stay.to(); t++) {
          present
              .computeIfAbsent(new Desk(unit.industry(), stay.depot(), t), d -> new ArrayList<>())
              .add(unit);
        }
      }
    }
    present.forEach(
        (desk, units) ->
            units.sort(
                Comparator.comparingDouble((Unit unit) -> fromDepot(desk, unit, settlement))
                    .thenComparingInt(Unit::number)));
    return present;
  }

  private double fromDepot(Desk desk, Unit unit, Settlement settlement) {
    Trajectory course = settlement.courses().get(unit.number());
    if (course == null) {
      throw new IllegalStateException("a closed unit is not present");
    }
    int place = unit.place(course.at()[desk.month()]);
    int depot = ground.places.number(ground.depots.get(desk.depot()).place());
    return Defaults.distance(ground.places.get(place), ground.places.get(depot));
  }

  private Map<Desk, List<int[]>> work(Settlement settlement) {
    Program program = compilation.program();
    Map<Desk, List<int[]>> work = new HashMap<>();
    for (int j = 0; j < program.work; j++) {
      if (settlement.amounts()[j] > 0) {
        int industry = ground.industries.number(ground.recipes.get(program.a[j]).industry());
        work.computeIfAbsent(
                new Desk(industry, program.b[j], program.month[j]), desk -> new ArrayList<>())
            .add(new int[] {j});
      }
    }
    work.values()
        .forEach(
            list ->
                list.sort(
                    Comparator.comparingDouble((int[] j) -> -settlement.amounts()[j[0]])
                        .thenComparingInt(j -> j[0])));
    return work;
  }

  private void share(Desk desk, List<int[]> work, List<Unit> units, Settlement settlement) {
    Program program = compilation.program();
    int next = 0;
    double room = units.isEmpty() ? 0 : units.getFirst().crew();
    Map<Unit, Map<Integer, Double>> tasks = new TreeMap<>(Comparator.comparingInt(Unit::number));
    for (int[] column : work) {
      double left = settlement.amounts()[column[0]];
      int recipe = program.a[column[0]];
      while (left > 0 && next < units.size()) {
        boolean lastUnit = next == units.size() - 1;
        double part = lastUnit ? left : Math.min(left, room);
        tasks
            .computeIfAbsent(units.get(next), unit -> new TreeMap<>())
            .merge(recipe, part, Double::sum);
        left -= part;
        room -= part;
        if (room <= 0 && !lastUnit) {
          next++;
          room = units.get(next).crew();
        }
      }
    }
    tasks.forEach((unit, recipes) -> assign(desk, unit, loadOf(desk, unit, settlement), recipes));
  }

  private static Load loadOf(Desk desk, Unit unit, Settlement settlement) {
    Trajectory course = settlement.courses().get(unit.number());
    if (course == null) {
      throw new IllegalStateException("a closed unit does not work");
    }
    return unit.loads().get(unit.load(course.at()[desk.month()]));
  }

  private void assign(Desk desk, Unit unit, Load load, Map<Integer, Double> recipes) {
    YearMonth month = months.get(desk.month());
    String depot = ground.depots.get(desk.depot()).id();
    String id = ground.network.rows(Cooperative.class).get(unit.number()).id();
    Map<Integer, Double> materials = new TreeMap<>();
    Map<Integer, Double> equipment = new TreeMap<>();
    Map<String, Double> labour = new TreeMap<>();
    recipes.forEach(
        (recipe, amount) -> {
          String recipeId = ground.recipes.get(recipe).id();
          production.add(new Production(month, id, depot, recipeId, amount));
          labour.merge(ground.recipes.get(recipe).skill(), amount, Double::sum);
          add(materials, compilation.recipes().goodsIn().get(recipe), amount);
          add(equipment, compilation.recipes().equipment().get(recipe), amount);
        });
    materials.forEach(
        (good, quantity) ->
            allot(month, depot, id, Allocation.Kind.MATERIAL, goodId(good), quantity));
    labour.forEach(
        (skill, quantity) ->
            allot(
                month,
                depot,
                id,
                Allocation.Kind.LABOUR,
                skill,
                quantity - holdings.members(id, skill)));
    equipment.forEach(
        (good, quantity) ->
            allot(
                month,
                depot,
                id,
                Allocation.Kind.EQUIPMENT,
                goodId(good),
                quantity - (load.lacks(good) ? 0 : holdings.equipment(id, goodId(good)))));
  }

  private String goodId(int good) {
    return ground.goods.get(good).id();
  }

  private static void add(
      Map<Integer, Double> sums, List<RecipeBook.Amount> perMonth, double workerMonths) {
    for (RecipeBook.Amount each : perMonth) {
      sums.merge(each.good(), each.quantity() * workerMonths, Double::sum);
    }
  }

  private void allot(
      YearMonth month,
      String depot,
      String cooperative,
      Allocation.Kind kind,
      String item,
      double quantity) {
    if (quantity > 1e-9) {
      allocations.add(new Allocation(month, depot, cooperative, kind, item, quantity));
    }
  }
}
