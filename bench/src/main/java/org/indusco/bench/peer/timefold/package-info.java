/// Timefold as a peer: local search over courses, with a greedy decoder for everything else.
///
/// In: a compiled network. Out: courses and amounts. Always holds: the search sees only what the
/// decoder can carry out, so every value it compares is that of a plan.
@NullMarked
package org.indusco.bench.peer.timefold;

import org.jspecify.annotations.NullMarked;
