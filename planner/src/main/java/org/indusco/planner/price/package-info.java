/// What prices tell: each unit's best course at them, and a proven limit on every plan.
///
/// In: a compiled network and a price for every row. Out: [Appraisal]. Always holds: the bound is
/// valid for whatever prices at or above 0 come in, converged or not.
@NullMarked
package org.indusco.planner.price;

import org.jspecify.annotations.NullMarked;
