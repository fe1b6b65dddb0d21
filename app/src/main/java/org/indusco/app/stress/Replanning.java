package org.indusco.app.stress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.indusco.app.PlanWish;
import org.indusco.app.Planning;
import org.indusco.app.Series;
import org.indusco.app.replay.MonthOnMonth;
import org.indusco.model.network.Horizon;
import org.indusco.model.network.Network;
import org.indusco.model.network.Place;
import org.indusco.model.network.Threat;
import org.indusco.model.plan.Plan;
import org.indusco.model.schema.Evidence;
import org.indusco.planner.outside.Geography;

/// Plans again within a scenario, each time from the plan before.
///
/// What comes next in the scenario is not known. The planner goes by the dates and chances of the
/// first plan, and sees which places have fallen before their date; one that has not fallen on its
/// date is not trusted.
final class Replanning {

  private static final String CAUSE = "fallen before its date";

  private final String inputHash;
  private final Series series;
  private PlanWish wish;
  private int plans;

  /// @param wish how plans are made, with the knowledge of the first
  /// @param first the plan that all begins with
  Replanning(PlanWish wish, Plan first, Series series) {
    this.wish = wish.goingOnFrom(first);
    this.series = series;
    inputHash = first.summary().inputHash();
  }

  /// How many plans were made.
  int plans() {
    return plans;
  }

  /// The same month with a plan made for the network as it stands.
  ///
  /// @param fronts places as they are closed in the scenario
  /// @param believed places as the first plan has them
  MonthOnMonth plannedAgain(MonthOnMonth month, Geography fronts, Geography believed) {
    Network seen = withFallen(month.network(), fronts, believed);
    Plan plan = Planning.plan(seen, inputHash, wish, series).plan();
    plans++;
    wish = wish.goingOnFrom(plan);
    return new MonthOnMonth(month.network(), plan);
  }

  private static Network withFallen(Network now, Geography fronts, Geography believed) {
    LocalDate day = Horizon.of(now.settings()).firstDay(0);
    List<Threat> threats = new ArrayList<>(now.rows(Threat.class));
    for (Place place : now.rows(Place.class)) {
      if (fronts.closed(place.id(), 0) && !believed.closed(place.id(), 0)) {
        threats.add(new Threat(place.id(), day, null, null, 0, true, CAUSE, Evidence.NONE));
      }
    }
    return now.with(Threat.class, threats);
  }
}
