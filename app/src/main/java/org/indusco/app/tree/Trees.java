package org.indusco.app.tree;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.indusco.atlas.place.Bodies;
import org.indusco.model.network.Cooperative;
import org.indusco.model.network.CooperativeEquipment;
import org.indusco.model.network.CooperativeMember;
import org.indusco.model.network.Depot;
import org.indusco.model.network.Network;
import org.indusco.model.network.Region;
import org.jspecify.annotations.Nullable;

/// The trees of a network, one for any day. What does not change from day to day is worked out
/// once. Immutable; safe for use by several threads.
public final class Trees {

  private final Bodies bodies;
  private final Map<String, Depot> depots = new LinkedHashMap<>();
  private final Map<String, Totals> held = new HashMap<>();

  private Trees(Network network, Bodies bodies) {
    this.bodies = bodies;
    network.rows(Depot.class).forEach(depot -> depots.putIfAbsent(depot.id(), depot));
    Map<String, People> people = new HashMap<>();
    for (CooperativeMember row : network.rows(CooperativeMember.class)) {
      people.merge(row.cooperative(), new People(row.count(), row.refugees()), People::plus);
    }
    Map<String, TreeMap<String, Double>> equipment = new HashMap<>();
    for (CooperativeEquipment row : network.rows(CooperativeEquipment.class)) {
      equipment
          .computeIfAbsent(row.cooperative(), id -> new TreeMap<>())
          .merge(row.good(), row.count(), Double::sum);
    }
    for (Cooperative row : network.rows(Cooperative.class)) {
      People members = people.getOrDefault(row.id(), new People(row.crew(), 0));
      held.put(
          row.id(),
          new Totals(
              1,
              row.crew(),
              members.count(),
              members.refugees(),
              equipment.getOrDefault(row.id(), new TreeMap<>())));
    }
  }

  /// The trees of a network that has no faults. What it leaves out is not filled in: without a
  /// table of depots there is none.
  public static Trees of(Network network) {
    return of(network, Bodies.of(network));
  }

  /// The trees of a network that has no faults.
  ///
  /// @param bodies of the network
  public static Trees of(Network network, Bodies bodies) {
    return new Trees(network, bodies);
  }

  private record People(long count, long refugees) {
    People plus(People other) {
      return new People(count + other.count, refugees + other.refugees);
    }
  }

  /// The tree of a day.
  public Tree on(LocalDate day) {
    Map<String, Region> regions = new LinkedHashMap<>();
    bodies.regions().on(day).forEach(region -> regions.putIfAbsent(region.id(), region));
    Map<String, Branch> branches = new LinkedHashMap<>();
    regions.keySet().forEach(id -> branches.put(id, new Branch()));
    Branch none = new Branch();
    branches.put("", none);
    for (Depot depot : depots.values()) {
      if (depot.holdsOn(day)) {
        String region = bodies.regions().find(depot.id(), day).orElse("");
        branches.getOrDefault(region, none).depots.put(depot.id(), new ArrayList<>());
      }
    }
    for (Bodies.Standing standing : bodies.on(day)) {
      branches.getOrDefault(standing.region(), none).add(cooperative(standing));
    }
    List<TreeRegion> all = new ArrayList<>();
    branches.forEach(
        (id, branch) -> {
          if (!id.isEmpty() || !branch.depots.isEmpty()) {
            all.add(region(id, regions.get(id), branch));
          }
        });
    return new Tree(day, Sum.of(all.stream().map(TreeRegion::totals)), all);
  }

  /// The cooperatives of a region by depot, those that none of its depots serves last.
  private static final class Branch {
    private final Map<String, List<TreeCooperative>> depots = new LinkedHashMap<>();

    void add(TreeCooperative cooperative) {
      String depot = depots.containsKey(cooperative.depot()) ? cooperative.depot() : "";
      depots.computeIfAbsent(depot, id -> new ArrayList<>()).add(cooperative);
    }
  }

  private TreeRegion region(String id, @Nullable Region row, Branch branch) {
    List<TreeDepot> all = new ArrayList<>();
    branch.depots.forEach((depot, cooperatives) -> all.add(depot(depot, cooperatives)));
    return new TreeRegion(
        id,
        row == null ? "" : row.name(),
        row == null ? "" : row.nameZh(),
        row == null ? "" : row.headquarters(),
        Sum.of(all.stream().map(TreeDepot::totals)),
        all);
  }

  private TreeDepot depot(String id, List<TreeCooperative> cooperatives) {
    Depot row = depots.get(id);
    return new TreeDepot(
        id,
        row == null ? "" : row.name(),
        row == null ? "" : row.nameZh(),
        row == null ? "" : row.place(),
        Sum.of(cooperatives.stream().map(TreeCooperative::totals)),
        cooperatives);
  }

  private TreeCooperative cooperative(Bodies.Standing standing) {
    Cooperative row = standing.cooperative();
    return new TreeCooperative(
        row.id(),
        row.name(),
        row.nameZh(),
        row.industry(),
        standing.place(),
        standing.depot(),
        held.getOrDefault(row.id(), Totals.NONE));
  }
}
