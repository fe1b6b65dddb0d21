/// Checks of a network beyond the types of its cells, one small class for each idea.
///
/// In: the tables as they were read, with the lines of their rows. Out: faults and notes. Always
/// holds: a check looks only at tables in which no earlier check found anything that could mislead
/// it, so that one mistake is told once.
@NullMarked
package org.indusco.exchange.check;

import org.jspecify.annotations.NullMarked;
