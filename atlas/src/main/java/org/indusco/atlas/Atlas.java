package org.indusco.atlas;

import java.time.LocalDate;
import java.util.Optional;
import org.indusco.atlas.place.Conditions;
import org.indusco.atlas.place.Ground;
import org.indusco.atlas.place.Regions;
import org.indusco.atlas.sheet.MapRequest;
import org.indusco.atlas.sheet.Sheet;
import org.indusco.atlas.sheet.Survey;
import org.indusco.model.network.Network;
import org.indusco.model.plan.Move;
import org.indusco.model.plan.Plan;
import org.jspecify.annotations.Nullable;

/// The atlas of a network. Immutable; safe for use by several threads.
public final class Atlas {

  private final Network network;
  private final Ground ground;
  private final Regions regions;

  private Atlas(Network network) {
    this.network = network;
    ground = new Ground(network);
    regions = new Regions(network);
  }

  /// The atlas of a network that was completed by its defaults and has no faults.
  ///
  /// @throws IllegalArgumentException when a row names a place that is not there, or a shape's
  ///     property from or to is no date
  public static Atlas of(Network completed) {
    return new Atlas(completed);
  }

  /// What is the case as it was known on a day; null for hindsight, which knows all.
  public Conditions knowing(@Nullable LocalDate day) {
    return ground.knowing(day);
  }

  /// The region that a depot belongs to on a day: by affiliation, else by the region whose shape
  /// holds its place, else by the nearest headquarters; none when there are no regions then.
  ///
  /// @throws IllegalArgumentException when there is no such depot
  public Optional<String> findRegion(String depot, LocalDate day) {
    return regions.find(depot, day);
  }

  /// A map as an SVG document: well-formed, without references to anything outside, the same bytes
  /// for the same network and request.
  ///
  /// It is drawn from what is known today, not from what was known then.
  public String svg(MapRequest request) {
    return Sheet.draw(survey(request), request);
  }

  /// The map of a plan's moves over regions, depots and dangers on the request's date; the theme
  /// makes no difference.
  public String movesMap(Plan plan, MapRequest request) {
    return Sheet.drawMoves(survey(request), request, plan.rows(Move.class));
  }

  private Survey survey(MapRequest request) {
    return Survey.of(network, request.date().earliest(), knowing(null), regions);
  }
}
