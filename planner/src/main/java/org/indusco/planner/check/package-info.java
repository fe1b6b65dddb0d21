/// The independent checker: works out from a plan's tables alone whether it can be carried out, and
/// what it is worth.
///
/// In: the completed network, its geography and a plan. Out: [Verdict]. Always holds: it shares no
/// array and no formula with the parts that made the plan, only the network's rows.
@NullMarked
package org.indusco.planner.check;

import org.jspecify.annotations.NullMarked;
