/// Price coordination: prices and courses approach each other until no plan can be much better.
///
/// In: a compiled network. Out: shares of courses, amounts of all columns, prices and a certified
/// bound. Always holds: amounts respect every limit and shared capacity; balances hold only as well
/// as the coordination has converged.
@NullMarked
package org.indusco.planner.coordinate;

import org.jspecify.annotations.NullMarked;
