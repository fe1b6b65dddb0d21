package org.indusco.app;

import java.util.List;
import org.indusco.app.account.Account;
import org.indusco.app.account.Accounts;
import org.indusco.atlas.Atlas;
import org.indusco.atlas.sheet.MapRequest;
import org.indusco.atlas.sheet.Paper;
import org.indusco.atlas.sheet.Theme;
import org.indusco.model.network.Defaults;
import org.indusco.model.network.Horizon;
import org.indusco.model.network.Network;
import org.indusco.model.network.Omission;
import org.indusco.model.plan.Plan;
import org.indusco.model.schema.EdtfDate;
import org.indusco.model.wording.Language;
import org.indusco.planner.outside.Geography;

/// A plan with what it was made for.
///
/// @param network the network with its defaults filled in, which the plan's rows refer to
/// @param atlas of that network
/// @param plan accepted by the checker, with the time it took
/// @param defaults the missing tables for which a default was taken
public record PlannedNetwork(Network network, Atlas atlas, Plan plan, List<Omission> defaults) {

  public PlannedNetwork {
    defaults = List.copyOf(defaults);
  }

  /// A plan that was made before, with the network that it was made for.
  ///
  /// @param network as it was read
  public static PlannedNetwork of(Network network, Plan plan) {
    Defaults.Completed completed = Defaults.complete(network);
    Atlas atlas = Atlas.of(completed.network());
    return new PlannedNetwork(completed.network(), atlas, plan, completed.taken());
  }

  /// The same with another plan for it.
  public PlannedNetwork with(Plan other) {
    return new PlannedNetwork(network, atlas, other, defaults);
  }

  /// Where and when, as far as the plan could know it.
  public Geography geography() {
    return geography(network);
  }

  /// The same for another horizon.
  ///
  /// @param other a network that differs from this in nothing that the atlas shows, such as the
  ///     same some months later
  public Geography geography(Network other) {
    return new KnownGeography(
        atlas, atlas.knowing(plan.summary().knowing()), Horizon.of(other.settings()));
  }

  /// The map of the plan's moves as an SVG document, of which a page can show one month at a time.
  ///
  /// @param width of the sheet in pixels
  public String movesByMonth(Language language, int width) {
    EdtfDate months = Horizon.of(network.settings()).dates();
    MapRequest moves = MapRequest.of(months, Theme.MOVES).in(language).on(Paper.wide(width));
    return atlas.movesByMonth(plan, moves);
  }

  /// The same at the usual width.
  public String movesByMonth(Language language) {
    return movesByMonth(language, Paper.USUAL_WIDTH);
  }

  /// What each month of the plan is worth.
  public List<Account> accounts() {
    return Accounts.of(network, geography(), plan);
  }
}
