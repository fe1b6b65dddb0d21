package org.indusco.app.replay;

import org.indusco.model.network.Network;
import org.indusco.model.plan.Plan;

/// What a month leaves behind.
///
/// @param network as it stands when the next month begins, its horizon a month shorter
/// @param rest what is left of the plan, for that network
record Carried(Network network, Plan rest) {}
