package org.indusco.app.tree;

import java.util.List;

/// A region on a day.
///
/// @param id its id; empty for what belongs to no region
/// @param name its name on the day
/// @param nameZh its name in Chinese; empty when it is not known
/// @param headquarters the place of its headquarters on the day
/// @param totals of all its depots
/// @param depots those of the day in the order of their table, and last, when there is anything in
///     it, one without an id for its cooperatives that none of its depots serves
public record TreeRegion(
    String id,
    String name,
    String nameZh,
    String headquarters,
    Totals totals,
    List<TreeDepot> depots) {

  public TreeRegion {
    depots = List.copyOf(depots);
  }
}
