/// Public problems with known values, translated into networks.
///
/// In: a file in the layout of its family, compressed or not. Out: [Solved], the cost of a checked
/// plan and what no solution can cost less than. Always holds: every solution of the problem is a
/// plan of the network at the same cost, so that the planner's bound is one for the problem.
@NullMarked
package org.indusco.bench.instance;

import org.jspecify.annotations.NullMarked;
