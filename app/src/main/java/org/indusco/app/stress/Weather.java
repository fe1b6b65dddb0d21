package org.indusco.app.stress;

import java.util.Optional;
import org.indusco.model.network.Horizon;
import org.indusco.planner.outside.Geography;

/// Where and when as a scenario has it: no risks, but raids that come or do not.
///
/// @param fronts closed places and depots, and the risks that the planner counts with
/// @param raids whether raids count: each then takes its share with certainty; else nothing does
record Weather(Geography fronts, Scenario scenario, Horizon horizon, boolean raids)
    implements Geography {

  /// Whether a place is raided in a month.
  boolean raided(String place, int month) {
    return scenario.raided(place, horizon.firstDay(month), fronts.risk(place, month));
  }

  /// Whether a cooperative that stands at a place in a month is lost in a raid.
  boolean hit(String unit, String place, int month) {
    return raided(place, month)
        && scenario.hit(unit, horizon.firstDay(month), fronts.risk(place, month));
  }

  @Override
  public boolean closed(String place, int month) {
    return fronts.closed(place, month);
  }

  @Override
  public double risk(String place, int month) {
    return raids && raided(place, month) ? Scenario.harm(fronts.risk(place, month)) : 0;
  }

  @Override
  public boolean guerrilla(String place, int month) {
    return fronts.guerrilla(place, month);
  }

  @Override
  public double carriage(String from, String to, int month) {
    return fronts.carriage(from, to, month);
  }

  @Override
  public Optional<String> findDepot(String place, int month) {
    return fronts.findDepot(place, month);
  }

  @Override
  public Optional<String> findRegion(String depot, int month) {
    return fronts.findRegion(depot, month);
  }
}
