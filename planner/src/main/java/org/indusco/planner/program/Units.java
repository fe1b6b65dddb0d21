package org.indusco.planner.program;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.indusco.model.network.CandidateSite;
import org.indusco.model.network.Cooperative;
import org.indusco.model.network.CooperativeEquipment;
import org.indusco.model.network.CooperativeMember;
import org.indusco.model.network.Defaults;
import org.indusco.model.network.Goal;
import org.indusco.model.network.Industry;
import org.indusco.model.network.Pin;
import org.indusco.planner.ground.Ground;
import org.jspecify.annotations.Nullable;

/// Gathers from the tables what there is of each cooperative.
final class Units {

  private final Ground ground;
  private final Rows rows;
  private final double[] rowWorth;
  private final Map<String, List<CooperativeMember>> members;
  private final Map<String, List<CooperativeEquipment>> equipment;
  private final Map<String, List<Pin>> pins;
  private final Map<String, Set<Integer>> sites = new HashMap<>();

  private Units(Ground ground, Rows rows, double[] rowWorth) {
    this.ground = ground;
    this.rows = rows;
    this.rowWorth = rowWorth;
    members = byUnit(CooperativeMember.class, CooperativeMember::cooperative);
    equipment = byUnit(CooperativeEquipment.class, CooperativeEquipment::cooperative);
    pins = byUnit(Pin.class, Pin::cooperative);
    Defaults.startPlaces(ground.network).forEach(this::site);
    for (CandidateSite site : ground.network.rows(CandidateSite.class)) {
      site(site.cooperative(), site.place());
    }
  }

  /// The cooperatives in the order of their table.
  static List<Unit> of(Ground ground, Rows rows, double[] rowWorth) {
    Units all = new Units(ground, rows, rowWorth);
    List<Cooperative> cooperatives = ground.network.rows(Cooperative.class);
    List<Unit> units = new ArrayList<>();
    for (int u = 0; u < cooperatives.size(); u++) {
      units.add(all.unit(u, cooperatives.get(u)));
    }
    return List.copyOf(units);
  }

  private <R extends Record> Map<String, List<R>> byUnit(Class<R> table, Function<R, String> unit) {
    Map<String, List<R>> rowsOf = new HashMap<>();
    for (R row : ground.network.rows(table)) {
      rowsOf.computeIfAbsent(unit.apply(row), id -> new ArrayList<>()).add(row);
    }
    return rowsOf;
  }

  private void site(String cooperative, String place) {
    sites
        .computeIfAbsent(cooperative, id -> new LinkedHashSet<>())
        .add(ground.places.number(place));
  }

  private Unit unit(int number, Cooperative cooperative) {
    String id = cooperative.id();
    int industryNumber = ground.industries.number(cooperative.industry());
    Industry industry = ground.industries.get(industryNumber);
    int first = 0;
    while (first < ground.months && !cooperative.holdsOn(ground.horizon.firstDay(first))) {
      first++;
    }
    int end = first;
    while (end < ground.months && cooperative.holdsOn(ground.horizon.firstDay(end))) {
      end++;
    }
    int[] where = sites.getOrDefault(id, Set.of()).stream().mapToInt(Integer::intValue).toArray();
    List<CooperativeEquipment> pieces = equipment.getOrDefault(id, List.of());
    Double founding = cooperative.foundingCost();
    Pinned pinned = pinned(id, where);
    boolean leaves = has(pieces, CooperativeEquipment.WhenMoving.LEFT);
    return new Unit(
        number,
        cooperative.proposed() ? Math.max(first, pinned.restsUntil()) : first,
        cooperative.proposed() ? end : Math.min(end, pinned.closes()),
        industryNumber,
        cooperative.crew(),
        industry.moveCost(),
        industry.moveLoanShare(),
        industry.moveMonths(),
        founding == null ? Double.NaN : founding,
        where,
        loads(cooperative, industryNumber, pieces),
        leaves ? 1 : 0,
        pinned.pins());
  }

  private List<Load> loads(
      Cooperative cooperative, int industry, List<CooperativeEquipment> pieces) {
    List<CooperativeEquipment> shed = new ArrayList<>();
    List<Load> loads = new ArrayList<>();
    loads.add(load(cooperative, industry, pieces, shed));
    for (CooperativeEquipment.WhenMoving when :
        List.of(CooperativeEquipment.WhenMoving.LEFT, CooperativeEquipment.WhenMoving.EITHER)) {
      if (has(pieces, when)) {
        pieces.stream().filter(piece -> piece.whenMoving() == when).forEach(shed::add);
        loads.add(load(cooperative, industry, pieces, shed));
      }
    }
    return loads;
  }

  private static boolean has(
      List<CooperativeEquipment> pieces, CooperativeEquipment.WhenMoving when) {
    return pieces.stream().anyMatch(piece -> piece.whenMoving() == when && piece.count() > 0);
  }

  private Load load(
      Cooperative cooperative,
      int industry,
      List<CooperativeEquipment> pieces,
      List<CooperativeEquipment> shed) {
    Map<Integer, Double> brings = new LinkedHashMap<>();
    bring(brings, rows.crewFamily(industry), cooperative.crew());
    for (CooperativeMember member : members.getOrDefault(cooperative.id(), List.of())) {
      int skill = ground.skills.number(member.skill());
      bring(brings, rows.labourFamily(skill), member.refugees());
      bring(brings, rows.othersFamily(skill), member.count() - member.refugees());
    }
    double value = 0;
    double lighter = 0;
    for (CooperativeEquipment piece : pieces) {
      var good = ground.goods.get(ground.goods.number(piece.good()));
      if (shed.contains(piece)) {
        lighter += piece.count() * good.kg() / 1000;
      } else {
        bring(brings, rows.equipmentFamily(ground.goods.number(piece.good())), piece.count());
        value += piece.count() * good.value();
      }
    }
    return new Load(
        cooperative.capital() + value,
        ground.weight(Goal.Aim.POST_WAR) * (cooperative.lasting() + value),
        Math.max(0, cooperative.tonnesToMove() - lighter),
        brings.keySet().stream().mapToInt(Integer::intValue).toArray(),
        brings.values().stream().mapToDouble(Double::doubleValue).toArray(),
        shed.stream().mapToInt(piece -> ground.goods.number(piece.good())).toArray(),
        shed.stream().mapToDouble(CooperativeEquipment::count).toArray());
  }

  private void bring(Map<Integer, Double> brings, int family, double amount) {
    if (amount > 0) {
      brings.merge(family, amount * rowWorth[rows.row(family, 0, 0)], Double::sum);
    }
  }

  /// What is decided for a unit.
  ///
  /// @param pins where it must work
  /// @param restsUntil first month in which it may work, after those in which it must not
  /// @param closes month from which it must not work any more
  private record Pinned(@Nullable Pins pins, int restsUntil, int closes) {}

  private Pinned pinned(String id, int[] where) {
    int[] site = new int[ground.months];
    Arrays.fill(site, Pins.FREE);
    int last = -1;
    int restsUntil = 0;
    int closes = ground.months;
    for (Pin pin : pins.getOrDefault(id, List.of())) {
      int from = ground.horizon.first(pin.from());
      int end = ground.horizon.end(pin.to());
      if (pin.place().isEmpty() && from < end) {
        restsUntil = Math.max(restsUntil, end);
        closes = Math.min(closes, from);
      } else if (from < end) {
        Arrays.fill(site, from, end, siteOf(where, ground.places.number(pin.place())));
        last = Math.max(last, end - 1);
      }
    }
    return new Pinned(last < 0 ? null : new Pins(site, last), restsUntil, closes);
  }

  private static int siteOf(int[] where, int place) {
    int site = 0;
    while (where[site] != place) {
      site++;
    }
    return site;
  }
}
