/// The planner: where each cooperative stands, when it moves, what it makes with what, and a proof
/// of how good that is.
///
/// In: a completed network, its geography and a request. Out: a plan that the independent checker
/// has accepted, with a bound that no plan can pass. Always holds: no input or output, no clock;
/// the same request gives the same plan.
@NullMarked
package org.indusco.planner;

import org.jspecify.annotations.NullMarked;
