package org.indusco.planner.program;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.indusco.model.network.CandidateSite;
import org.indusco.model.network.Cooperative;
import org.indusco.model.network.CooperativeEquipment;
import org.indusco.model.network.CooperativeMember;
import org.indusco.model.network.Defaults;
import org.indusco.model.network.Fund;
import org.indusco.model.network.Goal;
import org.indusco.model.network.Industry;
import org.indusco.planner.ground.Ground;

/// Turns the ground into the program of the depots and the units it couples.
///
/// @param ground the network by number
/// @param program what depots decide
/// @param units the cooperatives, in the order of their table
/// @param recipes what a worker-month of each recipe takes and makes
public record Compilation(Ground ground, Program program, List<Unit> units, RecipeBook recipes) {

  /// Compiles a network.
  public static Compilation of(Ground ground) {
    LoanClasses loans = LoanClasses.of(ground);
    Rows rows = new Rows(ground, loans.count());
    Assembly assembly = new Assembly(rows);
    RecipeBook recipes = RecipeBook.of(ground);
    RowWorths.set(assembly, ground, recipes);
    List<Unit> units = units(ground, rows, assembly.rowWorth);
    units.forEach(unit -> prepareCarriage(ground, unit));
    boolean loansLimited = ground.network.has(Fund.class);
    int work =
        new WorkColumns(ground, assembly, recipes, loans, loansLimited)
            .add(presence(ground, units));
    new TrainingColumns(ground, assembly, recipes).add();
    new TradeColumns(ground, assembly).add();
    new SharedColumns(ground, assembly, loans, loansLimited).add();
    Program program = new Program(assembly, work, loans, loansLimited);
    return new Compilation(ground, program, units, recipes);
  }

  /// Asks for the cost of every move once, before several threads do.
  private static void prepareCarriage(Ground ground, Unit unit) {
    for (int from : unit.sites()) {
      for (int to : unit.sites()) {
        ground.carriage(from, to, 0);
      }
    }
  }

  /// By industry, depot and month: whether a unit of the industry can stand at the depot.
  private static boolean[][][] presence(Ground ground, List<Unit> units) {
    boolean[][][] can = new boolean[ground.industries.size()][ground.depots.size()][ground.months];
    for (Unit unit : units) {
      for (int place : unit.sites()) {
        for (int t = 0; t < ground.months; t++) {
          int depot = ground.depotOf(place, t);
          if (depot >= 0 && ground.placeOpen(place, t)) {
            can[unit.industry()][depot][t] = true;
          }
        }
      }
    }
    return can;
  }

  private static List<Unit> units(Ground ground, Rows rows, double[] rowWorth) {
    Map<String, List<CooperativeMember>> members = new HashMap<>();
    for (CooperativeMember member : ground.network.rows(CooperativeMember.class)) {
      members.computeIfAbsent(member.cooperative(), id -> new ArrayList<>()).add(member);
    }
    Map<String, List<CooperativeEquipment>> held = new HashMap<>();
    for (CooperativeEquipment piece : ground.network.rows(CooperativeEquipment.class)) {
      held.computeIfAbsent(piece.cooperative(), id -> new ArrayList<>()).add(piece);
    }
    Map<String, Set<Integer>> sites = new HashMap<>();
    Map<String, String> starts = Defaults.startPlaces(ground.network);
    starts.forEach(
        (id, place) -> sites.put(id, new LinkedHashSet<>(List.of(ground.places.number(place)))));
    for (CandidateSite site : ground.network.rows(CandidateSite.class)) {
      sites
          .computeIfAbsent(site.cooperative(), id -> new LinkedHashSet<>())
          .add(ground.places.number(site.place()));
    }
    List<Cooperative> cooperatives = ground.network.rows(Cooperative.class);
    List<Unit> units = new ArrayList<>();
    for (int u = 0; u < cooperatives.size(); u++) {
      Cooperative cooperative = cooperatives.get(u);
      String id = cooperative.id();
      Profile profile = new Profile(ground, rows, rowWorth);
      profile.crew(cooperative);
      members.getOrDefault(id, List.of()).forEach(profile::members);
      held.getOrDefault(id, List.of()).forEach(profile::equipment);
      units.add(profile.unit(u, cooperative, sites.getOrDefault(id, Set.of())));
    }
    return List.copyOf(units);
  }

  /// What a unit brings along, while it is added up.
  private static final class Profile {

    private final Ground ground;
    private final Rows rows;
    private final double[] rowWorth;
    private final Map<Integer, Double> brings = new LinkedHashMap<>();
    private double equipmentValue;

    Profile(Ground ground, Rows rows, double[] rowWorth) {
      this.ground = ground;
      this.rows = rows;
      this.rowWorth = rowWorth;
    }

    void crew(Cooperative cooperative) {
      bring(rows.crewFamily(ground.industries.number(cooperative.industry())), cooperative.crew());
    }

    void members(CooperativeMember member) {
      int skill = ground.skills.number(member.skill());
      bring(rows.labourFamily(skill), member.refugees());
      bring(rows.othersFamily(skill), member.count() - member.refugees());
    }

    void equipment(CooperativeEquipment piece) {
      int good = ground.goods.number(piece.good());
      bring(rows.equipmentFamily(good), piece.count());
      equipmentValue += piece.count() * ground.goods.get(good).value();
    }

    Unit unit(int number, Cooperative cooperative, Set<Integer> sites) {
      Industry industry = ground.industries.get(ground.industries.number(cooperative.industry()));
      int first = 0;
      while (first < ground.months && !cooperative.holdsOn(ground.horizon.firstDay(first))) {
        first++;
      }
      int end = first;
      while (end < ground.months && cooperative.holdsOn(ground.horizon.firstDay(end))) {
        end++;
      }
      return new Unit(
          number,
          first,
          end,
          ground.industries.number(cooperative.industry()),
          cooperative.crew(),
          cooperative.capital() + equipmentValue,
          ground.weight(Goal.Aim.POST_WAR) * (cooperative.lasting() + equipmentValue),
          cooperative.tonnesToMove(),
          industry.moveCost(),
          industry.moveLoanShare(),
          sites.stream().mapToInt(Integer::intValue).toArray(),
          brings.keySet().stream().mapToInt(Integer::intValue).toArray(),
          brings.values().stream().mapToDouble(Double::doubleValue).toArray());
    }

    private void bring(int family, double amount) {
      if (amount > 0) {
        brings.merge(family, amount * rowWorth[rows.row(family, 0, 0)], Double::sum);
      }
    }
  }
}
