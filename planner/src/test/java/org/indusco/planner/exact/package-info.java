/// An exact model of the planning problem, written from the rules that the checker applies and not
/// from the planner's program, for networks of a handful of cooperatives.
///
/// In: a completed network and its geography. Out: the optimum and a plan that reaches it. Always
/// holds: nothing here reads the planner's own compilation.
@NullMarked
package org.indusco.planner.exact;

import org.jspecify.annotations.NullMarked;
