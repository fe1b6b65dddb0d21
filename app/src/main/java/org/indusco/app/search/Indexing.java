package org.indusco.app.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.indusco.app.register.Entry;
import org.indusco.app.sight.LentNetwork;
import org.indusco.app.sight.WholeTime;
import org.indusco.atlas.place.Lives;
import org.indusco.model.network.Cooperative;
import org.indusco.model.network.Depot;
import org.indusco.model.network.Network;
import org.indusco.model.network.Place;
import org.indusco.model.network.Region;
import org.indusco.model.network.Settings;
import org.indusco.model.network.Zone;

/// Makes indexes of networks as they are lent.
///
/// Bodies are asked for each time of their lives whether they may be seen, as the atlas asks, so
/// that both know the same; goods and orders are those rows that their tables show.
public final class Indexing {

  /// So many rows of a table are found at most.
  private static final int MOST_ROWS = 20_000;

  private final List<Thing> things = new ArrayList<>();
  private final LentNetwork lent;

  private Indexing(LentNetwork lent) {
    this.lent = lent;
  }

  /// The index of what its reader may see of a network; of one that has faults, its goods and
  /// orders alone.
  public static Index of(LentNetwork lent) {
    Indexing indexing = new Indexing(lent);
    lent.findSettings()
        .map(Settings::start)
        .map(start -> start.atDay(1))
        .flatMap(day -> lent.findWholeTime(lent.card().head(), day))
        .ifPresent(indexing::bodies);
    indexing.rows(Thing.Kind.GOOD, "goods");
    indexing.rows(Thing.Kind.ORDER, "orders");
    return Index.of(indexing.things);
  }

  private void bodies(WholeTime whole) {
    Network network = whole.network();
    Map<String, Names> places = new HashMap<>();
    Set<String> regions = new HashSet<>();
    for (Region row : network.rows(Region.class)) {
      // A region that changes has a row for each time.
      if (regions.add(row.id())) {
        things.add(Thing.of(Thing.Kind.REGION, row.id(), new Names(row.name(), row.nameZh(), "")));
      }
    }
    for (Place row : network.rows(Place.class)) {
      Names names = new Names(row.name(), row.nameZh(), row.nameOld());
      places.put(row.id(), names);
      things.add(new Thing(Thing.Kind.PLACE, row.id(), names, row.id(), Names.NONE));
    }
    Lives lives = Lives.of(network);
    for (Depot row : network.rows(Depot.class)) {
      body(
          new Body(
              Thing.Kind.DEPOT,
              row.id(),
              new Names(row.name(), row.nameZh(), ""),
              /* sealed= */ false),
          lives.of(row).stream().filter(when -> whole.depot().test(row.id(), when)).toList(),
          places);
    }
    for (Cooperative row : network.rows(Cooperative.class)) {
      List<Lives.Stint> seen =
          lives.of(row).stream().filter(when -> whole.cooperative().test(row.id(), when)).toList();
      boolean sealed = seen.stream().anyMatch(when -> whole.sealed().test(row.id(), when));
      Names names = new Names(row.name(), row.nameZh(), "");
      body(new Body(Thing.Kind.COOPERATIVE, row.id(), names, sealed), seen, places);
    }
    for (Zone row : network.rows(Zone.class)) {
      things.add(Thing.of(Thing.Kind.ZONE, row.id(), new Names(row.name(), row.nameZh(), "")));
    }
  }

  private record Body(Thing.Kind kind, String id, Names names, boolean sealed) {}

  private void body(Body body, List<Lives.Stint> seen, Map<String, Names> places) {
    if (seen.isEmpty()) {
      return;
    }
    String place = body.sealed() ? "" : seen.getFirst().place();
    things.add(
        new Thing(
            body.kind(), body.id(), body.names(), place, places.getOrDefault(place, Names.NONE)));
  }

  /// What the rows of a table are called, of all days together.
  private void rows(Thing.Kind kind, String table) {
    Map<String, Thing> rows = new LinkedHashMap<>();
    LentNetwork.Part part =
        lent.entries(table, lent.card().head(), /* day= */ null, /* after= */ -1, MOST_ROWS);
    for (Entry entry : part.entries()) {
      String id = entry.subject().texts().getFirst();
      String name = entry.row().cell("name");
      String chinese = entry.row().cell("name_zh");
      rows.putIfAbsent(id, Thing.of(kind, id, new Names(name.isEmpty() ? id : name, chinese, "")));
    }
    things.addAll(rows.values());
  }
}
