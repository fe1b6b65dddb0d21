/// From the end of one plan to the beginning of the next.
///
/// In: where a coordination stood, or what a former plan left behind. Out: the same by name, or
/// for another network by number. Always holds: what the other network lacks is left out, so
/// that no amount, price or course stands where there is nothing any more.
@NullMarked
package org.indusco.planner.restart;

import org.jspecify.annotations.NullMarked;
