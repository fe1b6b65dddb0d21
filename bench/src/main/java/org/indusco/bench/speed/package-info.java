/// How fast the inner loops are, and how far from what the machine can do at most.
///
/// In: sizes of networks. Out: time, bytes and operations of one appraisal by the oracle and of one
/// step of the coordination, beside the bandwidth and the arithmetic that plain loops reach in the
/// same run. Always holds: the engine is reached through [Engine] alone.
@NullMarked
package org.indusco.bench.speed;

import org.jspecify.annotations.NullMarked;
