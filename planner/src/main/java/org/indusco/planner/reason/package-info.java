/// Why a plan is as it is: what binds each order that is short, what each move is held against, and
/// which goals each price counts for.
///
/// In: a compiled network, what was decided, and the prices that prove the bound. Out: [Reasons],
/// the rows that a plan tells of it. Always holds: reasons change nothing, are told of every plan,
/// and take time in proportion to the columns that the plan uses.
@NullMarked
package org.indusco.planner.reason;

import org.jspecify.annotations.NullMarked;
