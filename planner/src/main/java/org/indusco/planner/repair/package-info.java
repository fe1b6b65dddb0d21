/// From amounts that nearly balance to amounts that can be carried out.
///
/// In: one course for every unit and the amounts of a coordination. Out: amounts that respect every
/// balance, limit and shared capacity exactly. Always holds: nothing is used that is not there.
@NullMarked
package org.indusco.planner.repair;

import org.jspecify.annotations.NullMarked;
