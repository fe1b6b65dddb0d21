/// Networks drawn by chance, of any size, on which planners are compared.
///
/// In: a size and a seed. Out: a complete network without faults. Always holds: the same size and
/// seed give the same network.
@NullMarked
package org.indusco.bench.synthetic;

import org.jspecify.annotations.NullMarked;
