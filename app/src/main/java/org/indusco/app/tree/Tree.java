package org.indusco.app.tree;

import java.time.LocalDate;
import java.util.List;

/// The whole network on a day.
///
/// @param day the day
/// @param totals of all regions
/// @param regions those of the day in the order of their table, and last, when there is anything in
///     it, one without an id for what belongs to none
public record Tree(LocalDate day, Totals totals, List<TreeRegion> regions) {

  public Tree {
    regions = List.copyOf(regions);
  }
}
