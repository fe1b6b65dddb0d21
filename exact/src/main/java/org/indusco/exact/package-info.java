/// The exact finish: one course for every unit and all amounts, chosen together by a solver, and a
/// proven limit over all courses.
///
/// In: what the planner has found and proven so far. Out: [SolverFinish], which the planner knows
/// only by the interface that it implements. Always holds: a limit counts every course that a unit
/// can take; nothing here is trusted by the planner, which repairs and checks what comes out.
@NullMarked
package org.indusco.exact;

import org.jspecify.annotations.NullMarked;
