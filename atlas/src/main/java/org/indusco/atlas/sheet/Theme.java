package org.indusco.atlas.sheet;

/// What a map is about.
public enum Theme {
  /// Regions with their headquarters and depots.
  REGIONS,
  /// Cooperatives by region, depot and industry group.
  INDUSTRIES,
  /// Members of cooperatives by place.
  MEMBERS,
  /// What is made, by place.
  PRODUCTION,
  /// Zones, and threats to places.
  DANGER,
  /// Shipments between depots; only a plan has them.
  FLOWS,
  /// Cooperatives that move; only a plan has them.
  MOVES,
  /// What one more of a good or of labour would be worth; only a plan has it.
  PRICES;

  /// Whether the theme can be drawn of a plan only.
  public boolean needsPlan() {
    return this == FLOWS || this == MOVES || this == PRICES;
  }

  /// Whether its map can be about one good, or one skill.
  public boolean takesGood() {
    return this == PRODUCTION || this == FLOWS || this == PRICES;
  }
}
