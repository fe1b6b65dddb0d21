package org.indusco.planner.reason;

import org.indusco.model.plan.OrderReason;

/// Something that can bind.
///
/// @param item good, skill, industry or fund; may be empty
/// @param where depot, or the two ends of a route parted by >; may be empty
record Thing(OrderReason.Kind kind, String item, String where) {}
