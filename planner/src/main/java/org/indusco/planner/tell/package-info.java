/// What was decided, told as the tables of a plan.
///
/// In: a settlement and the prices that prove the bound. Out: [org.indusco.model.plan.Plan] without
/// its figures. Always holds: nothing is decided here but which unit of an industry at a depot does
/// which part of the work, where all parts cost and make the same.
@NullMarked
package org.indusco.planner.tell;

import org.jspecify.annotations.NullMarked;
