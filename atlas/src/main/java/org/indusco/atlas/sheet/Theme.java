package org.indusco.atlas.sheet;

/// What a map is about.
public enum Theme {
  /// Regions with their headquarters and depots.
  REGIONS,
  /// Cooperatives by region, depot and industry group.
  INDUSTRIES
}
