package org.indusco.app;

import java.util.List;
import org.indusco.atlas.Atlas;
import org.indusco.model.network.Network;
import org.indusco.model.plan.Plan;

/// A plan with what it was made for.
///
/// @param network the network with its defaults filled in, which the plan's rows refer to
/// @param atlas of that network
/// @param plan accepted by the checker, with the time it took
/// @param defaults one sentence for each default taken for a missing table
public record PlannedNetwork(Network network, Atlas atlas, Plan plan, List<String> defaults) {

  public PlannedNetwork {
    defaults = List.copyOf(defaults);
  }
}
