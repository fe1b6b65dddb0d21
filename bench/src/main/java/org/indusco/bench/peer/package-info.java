/// Other solvers, handed the same problem in its aggregated compact form.
///
/// In: a compiled network and how long a peer may take. Out: what the peer found, judged by this
/// project's own certified bound, repair and checker. Always holds: a peer gets the very columns
/// and rows that the planner works on, so that no figure differs by the model.
@NullMarked
package org.indusco.bench.peer;

import org.jspecify.annotations.NullMarked;
