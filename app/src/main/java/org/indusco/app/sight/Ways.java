package org.indusco.app.sight;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// How the rows of each table lead to regions, declared here for all tables. What is not declared,
/// such as a table that only its author knows, is seen by those alone who see all.
final class Ways {

  private static final Way SHARED = new Way.Shared();
  private static final Way WHOLE = new Way.Whole();
  private static final Way DEPOT = new Way.OfDepots("depot");

  /// What is said of a cooperative but not where it stands.
  private static final Way COOPERATIVE = new Way.OfCooperative("cooperative", /* whole= */ false);

  /// What says where a cooperative stands or will stand.
  private static final Way POSITION = new Way.OfCooperative("cooperative", /* whole= */ true);

  private static final Map<String, Way> DECLARED = declared();

  /// Layers of shapes that everybody sees who may read the network.
  private static final Set<String> SHARED_LAYERS =
      Set.of(
          "regions",
          "zones",
          "land",
          "lakes",
          "rivers",
          "provinces",
          "neighbours",
          "railways",
          "roads");

  private Ways() {}

  private static Map<String, Way> declared() {
    Map<String, Way> ways = new LinkedHashMap<>();
    // The lie of the land, and the regions as bodies with their names.
    ways.put("network", SHARED);
    ways.put("places", SHARED);
    ways.put("regions", SHARED);
    ways.put("zones", SHARED);
    ways.put("routes", SHARED);
    ways.put("threats", SHARED);
    // Catalogues and rules.
    ways.put("goods", SHARED);
    ways.put("industries", SHARED);
    ways.put("recipes", SHARED);
    ways.put("recipe_goods", SHARED);
    ways.put("recipe_equipment", SHARED);
    ways.put("goals", SHARED);
    ways.put("parties", SHARED);
    ways.put("sources", SHARED);
    // Who belongs where.
    ways.put("affiliations", new Way.OfAffiliation("region", "body"));
    // Depots and what is theirs.
    ways.put("depots", new Way.OfDepots("id"));
    ways.put("labour", DEPOT);
    ways.put("training", DEPOT);
    ways.put("retrained", DEPOT);
    ways.put("stock", DEPOT);
    ways.put("supply", DEPOT);
    ways.put("demand", DEPOT);
    ways.put("stock_targets", DEPOT);
    // An order shows in each region in which it may be delivered.
    ways.put("orders", new Way.OfDepots("depots"));
    ways.put("funds", new Way.OfRegion("region", "place"));
    // Cooperatives and what is theirs.
    ways.put("cooperatives", new Way.OfCooperative("id", /* whole= */ false));
    ways.put("cooperative_members", COOPERATIVE);
    ways.put("cooperative_equipment", COOPERATIVE);
    ways.put("placements", POSITION);
    ways.put("candidate_sites", POSITION);
    ways.put("pins", POSITION);
    // Figures of regions and depots, and what is told in free words.
    ways.put("facts", new Way.OfSubject("subject"));
    ways.put("events", WHOLE);
    return ways;
  }

  /// The tables that are declared.
  static Set<String> tables() {
    return DECLARED.keySet();
  }

  static Way of(String table) {
    return DECLARED.getOrDefault(table, WHOLE);
  }

  static boolean shared(String table) {
    return of(table).equals(SHARED);
  }

  static boolean sharedLayer(String layer) {
    return SHARED_LAYERS.contains(layer);
  }

  static Set<String> sharedLayers() {
    return SHARED_LAYERS;
  }
}
