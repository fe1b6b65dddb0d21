/// What the planner asks of those who call it.
///
/// In: nothing. Out: interfaces, to be answered from outside: where and when something can be,
/// whether to go on. Always holds: the parts of the planner know these and not its entry.
@NullMarked
package org.indusco.planner.outside;

import org.jspecify.annotations.NullMarked;
