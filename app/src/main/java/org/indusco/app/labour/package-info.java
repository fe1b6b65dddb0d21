/// The labour beside the members of cooperatives, as people learn other skills.
///
/// In: a network and a plan. Out: [Skills]. Always holds: who learns or has learned is counted
/// under one skill at most.
@NullMarked
package org.indusco.app.labour;

import org.jspecify.annotations.NullMarked;
