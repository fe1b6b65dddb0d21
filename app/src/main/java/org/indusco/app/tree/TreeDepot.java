package org.indusco.app.tree;

import java.util.List;

/// A depot on a day.
///
/// @param id its id; empty for cooperatives of a region that none of its depots serves
/// @param name its name
/// @param nameZh its name in Chinese; empty when it is not known
/// @param place where it stands
/// @param totals of the cooperatives
/// @param cooperatives of its region that it serves, in the order of their table
public record TreeDepot(
    String id,
    String name,
    String nameZh,
    String place,
    Totals totals,
    List<TreeCooperative> cooperatives) {

  public TreeDepot {
    cooperatives = List.copyOf(cooperatives);
  }
}
