/// The network as the planner counts it: ids turned into numbers, dates into months.
///
/// In: a completed network and its geography. Out: [Ground], arrays that the other parts index.
/// Always holds: no optimisation happens here, and nothing is left out or added.
@NullMarked
package org.indusco.planner.ground;

import org.jspecify.annotations.NullMarked;
