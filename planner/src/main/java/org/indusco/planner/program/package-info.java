/// The planning problem as a linear program over arrays, and the units whose courses it couples.
///
/// In: [org.indusco.planner.ground.Ground]. Out: [Program] (what depots do: columns, rows and
/// shared capacities), [Unit] and [Trajectory] (what cooperatives can do). Always holds: every row
/// is "uses <= there is", so that every price is at least 0, and every column is bounded by itself,
/// by a shared capacity or by the crews present.
@NullMarked
package org.indusco.planner.program;

import org.jspecify.annotations.NullMarked;
