/// From shares of courses to one course for every unit.
///
/// In: a coordination that has converged. Out: the same with every unit fixed. Always holds: a unit
/// once given its course keeps it, unless its move cannot be paid for.
@NullMarked
package org.indusco.planner.round;

import org.jspecify.annotations.NullMarked;
