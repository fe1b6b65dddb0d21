package org.indusco.app;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.indusco.atlas.Atlas;
import org.indusco.atlas.place.Conditions;
import org.indusco.model.network.Horizon;
import org.indusco.model.network.Network;
import org.indusco.planner.outside.Geography;

/// Answers the planner from the atlas, in one state of knowledge.
///
/// Planner and checker ask the same of the same places again and again; each answer is worked
/// out once.
public final class KnownGeography implements Geography {

  private final Atlas atlas;
  private final Conditions conditions;
  private final Horizon horizon;
  private final Map<Asked, Boolean> closed = new ConcurrentHashMap<>();
  private final Map<Asked, Optional<String>> depots = new ConcurrentHashMap<>();

  /// A question about a place in a month.
  private record Asked(String place, int month) {}

  KnownGeography(Atlas atlas, Conditions conditions, Horizon horizon) {
    this.atlas = atlas;
    this.conditions = conditions;
    this.horizon = horizon;
  }

  /// The geography of a network in which nothing is left out.
  public static Geography of(Network completed, Knowledge knowledge) {
    Atlas atlas = Atlas.of(completed);
    Horizon horizon = Horizon.of(completed.settings());
    return new KnownGeography(atlas, atlas.knowing(knowledge.day(completed.settings())), horizon);
  }

  @Override
  public boolean closed(String place, int month) {
    return closed.computeIfAbsent(
        new Asked(place, month), asked -> conditions.closed(place, horizon.month(month)));
  }

  @Override
  public double risk(String place, int month) {
    return conditions.risk(place, horizon.month(month));
  }

  @Override
  public boolean guerrilla(String place, int month) {
    return conditions.guerrilla(place, horizon.month(month));
  }

  @Override
  public double carriage(String from, String to, int month) {
    return conditions.carriage(from, to, horizon.month(month));
  }

  @Override
  public Optional<String> findDepot(String place, int month) {
    return depots.computeIfAbsent(
        new Asked(place, month), asked -> conditions.findDepot(place, horizon.month(month)));
  }

  @Override
  public Optional<String> findRegion(String depot, int month) {
    return atlas.findRegion(depot, horizon.firstDay(month));
  }
}
