package org.indusco.atlas;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.indusco.atlas.place.Conditions;
import org.indusco.atlas.place.Ground;
import org.indusco.atlas.place.Regions;
import org.indusco.atlas.sheet.MapRequest;
import org.indusco.atlas.sheet.Maps;
import org.indusco.atlas.sheet.Outlines;
import org.indusco.atlas.sheet.Pinpoint;
import org.indusco.model.network.Network;
import org.indusco.model.plan.Plan;
import org.indusco.model.shape.Feature;
import org.jspecify.annotations.Nullable;

/// The atlas of a network. Immutable; safe for use by several threads.
public final class Atlas {

  private final Outlines outlines;
  private final Ground ground;
  private final Regions regions;

  private Atlas(Network network) {
    outlines = new Outlines(network);
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
  /// for the same network and request. With several dates it is a sheet of small maps.
  ///
  /// It is drawn from what is known today, not from what was known then.
  ///
  /// @throws IllegalArgumentException when the theme needs a plan
  public String svg(MapRequest request) {
    return maps(Optional.empty()).svg(request);
  }

  /// A map of a plan for this network, of any theme.
  public String svg(Plan plan, MapRequest request) {
    return maps(Optional.of(plan)).svg(request);
  }

  /// The map of a plan's moves with a part for each month, hidden at first, which a page can show
  /// instead of the whole: what is seen in some months only lies in groups with an attribute
  /// `data-months`, the first month and the one after the last, counted from 0, or `all` for the
  /// whole; circles with `data-radii` show where cooperatives stand in each month.
  ///
  /// @param request for the theme of moves and one date
  public String movesByMonth(Plan plan, MapRequest request) {
    return maps(Optional.of(plan)).monthly(request);
  }

  /// The data of a map without the drawing, as features with values.
  ///
  /// @throws IllegalArgumentException when the theme needs a plan
  public List<Feature> features(MapRequest request) {
    return maps(Optional.empty()).features(request);
  }

  /// The data of a map of a plan.
  public List<Feature> features(Plan plan, MapRequest request) {
    return maps(Optional.of(plan)).features(request);
  }

  /// Where the places of the network lie on the sheet that [#svg(MapRequest)] draws, by their ids;
  /// those beyond the edge of the map are left out.
  ///
  /// @throws IllegalArgumentException when the theme needs a plan, the sheet has several maps, or
  ///     its height is given
  public Map<String, Pinpoint> pinpoints(MapRequest request) {
    return maps(Optional.empty()).pinpoints(request);
  }

  private Maps maps(Optional<Plan> plan) {
    return new Maps(outlines, knowing(null), regions, plan);
  }
}
