package org.indusco.exchange.layer;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.indusco.model.network.Cooperative;
import org.indusco.model.network.Depot;
import org.indusco.model.network.Place;
import org.indusco.model.network.Region;
import org.indusco.model.network.Zone;
import org.indusco.model.schema.Schema;

/// The tables whose rows are features on a day.
public enum FeatureKind {
  REGIONS(Region.class),
  PLACES(Place.class),
  ZONES(Zone.class),
  DEPOTS(Depot.class),
  COOPERATIVES(Cooperative.class);

  private final Class<? extends Record> table;

  FeatureKind(Class<? extends Record> table) {
    this.table = table;
  }

  /// The kind with a table's name.
  public static Optional<FeatureKind> find(String name) {
    return Arrays.stream(values()).filter(kind -> kind.title().equals(name)).findFirst();
  }

  /// The table's name, such as `regions`.
  public String title() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// One sentence that says what a feature is.
  public String meaning() {
    return Schema.of(table).table().meaning();
  }
}
