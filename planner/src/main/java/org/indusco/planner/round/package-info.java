/// From shares of courses to one course for every unit.
///
/// In: a coordination that has converged. Out: the same with every unit fixed, and on small
/// networks the best that exchanging courses leads to. Always holds: a unit once given its course
/// keeps it, unless its move cannot be paid for or another course is worth more.
@NullMarked
package org.indusco.planner.round;

import org.jspecify.annotations.NullMarked;
