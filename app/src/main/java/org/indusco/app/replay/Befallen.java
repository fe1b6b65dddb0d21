package org.indusco.app.replay;

import java.util.List;
import org.indusco.model.plan.Plan;

/// The first month of a plan as it came to pass.
///
/// @param plan the same plan, its first month cut to what could be carried out
/// @param lost cooperatives that were lost in it
/// @param capital value of what they had, in money
/// @param asPlanned whether nothing of the plan had to be cut
record Befallen(Plan plan, List<String> lost, double capital, boolean asPlanned) {

  Befallen {
    lost = List.copyOf(lost);
  }
}
