/// The exact finish: where a solver from outside chooses one course for every unit.
///
/// In: the best settlement so far and the courses known. Out: [Finishing], the better of two
/// settlements and the smaller of two bounds. Always holds: nothing a solver says is a plan; its
/// amounts go through the repair like all others, and only a bound over all courses counts.
@NullMarked
package org.indusco.planner.finish;

import org.jspecify.annotations.NullMarked;
