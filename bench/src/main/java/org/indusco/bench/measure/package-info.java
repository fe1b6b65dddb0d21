/// Measuring the planner on one network after the other.
///
/// In: what to plan. Out: time, memory, value and bound. Always holds: each network has a Java
/// process of its own, with the heap flags of the one that asks.
@NullMarked
package org.indusco.bench.measure;

import org.jspecify.annotations.NullMarked;
