package org.indusco.app.tree;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/// A tree as somebody may see it who does not see all of it.
///
/// @param seen tells of a region by its id whether its branch is seen; the others are cut off
/// @param sealed tells of a region and a cooperative of it whether it is withheld where the
///     cooperative stands: it then has no place and stands under no depot
public record Pruned(Predicate<String> seen, BiPredicate<String, String> sealed) {

  /// What is seen of a tree; totals are those of what is left.
  public Tree of(Tree tree) {
    List<TreeRegion> shown =
        tree.regions().stream().filter(region -> seen.test(region.id())).toList();
    Set<String> depots = new HashSet<>();
    shown.forEach(region -> region.depots().forEach(depot -> depots.add(depot.id())));
    List<TreeRegion> regions = shown.stream().map(region -> region(region, depots)).toList();
    return new Tree(tree.day(), Sum.of(regions.stream().map(TreeRegion::totals)), regions);
  }

  private TreeRegion region(TreeRegion region, Set<String> seenDepots) {
    List<TreeDepot> depots = new ArrayList<>();
    List<TreeCooperative> nowhere = new ArrayList<>();
    List<TreeCooperative> unsealed = new ArrayList<>();
    for (TreeDepot depot : region.depots()) {
      List<TreeCooperative> left = new ArrayList<>();
      for (TreeCooperative one : depot.cooperatives()) {
        if (sealed.test(region.id(), one.id())) {
          nowhere.add(at(one, "", ""));
        } else {
          left.add(seenDepots.contains(one.depot()) ? one : at(one, one.place(), ""));
        }
      }
      if (depot.id().isEmpty()) {
        unsealed.addAll(left);
      } else {
        depots.add(with(depot, left));
      }
    }
    // By id, so that those of one depot do not stand side by side.
    nowhere.sort(Comparator.comparing(TreeCooperative::id));
    unsealed.addAll(nowhere);
    if (!unsealed.isEmpty()) {
      depots.add(with(new TreeDepot("", "", "", "", Totals.NONE, List.of()), unsealed));
    }
    return new TreeRegion(
        region.id(),
        region.name(),
        region.nameZh(),
        region.headquarters(),
        Sum.of(depots.stream().map(TreeDepot::totals)),
        depots);
  }

  private static TreeCooperative at(TreeCooperative one, String place, String depot) {
    return new TreeCooperative(
        one.id(), one.name(), one.nameZh(), one.industry(), place, depot, one.totals());
  }

  private static TreeDepot with(TreeDepot depot, List<TreeCooperative> cooperatives) {
    return new TreeDepot(
        depot.id(),
        depot.name(),
        depot.nameZh(),
        depot.place(),
        Sum.of(cooperatives.stream().map(TreeCooperative::totals)),
        cooperatives);
  }
}
