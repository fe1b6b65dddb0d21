package org.indusco.atlas.sheet;

import java.util.List;
import java.util.Map;

/// What a theme adds to a map.
interface Layer {

  /// By place half the size of the symbol that stands there instead of a sign, in pixels.
  default Map<String, Double> halves() {
    return Map.of();
  }

  /// How far its symbols reach from their middles, as a multiple of their halves.
  default double reach() {
    return 1;
  }

  /// Finds room for what must not lie under names.
  default void place(RegionLayer regions) {}

  /// Whether the names of regions are set across them.
  default boolean namesRegions() {
    return true;
  }

  /// Draws what lies below the signs.
  default void draw() {}

  /// Draws what lies above the signs.
  default void drawAbove() {}

  /// Explains itself in the legend.
  default void explain(Column column) {}

  /// Explains in one legend what this and the same layers of other maps on the sheet show.
  ///
  /// @param all of them, this among them
  default void explain(Column column, List<Layer> all) {
    explain(column);
  }

  /// What a reader must know to trust it no further than it goes.
  default List<String> remarks() {
    return List.of();
  }
}
