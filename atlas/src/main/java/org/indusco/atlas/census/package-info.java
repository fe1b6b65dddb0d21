/// Counts cooperatives by region, depot and industry on a date.
///
/// In: the register and where each place belongs. Out: counts, marked when they rest on estimates
/// or were carried back from a later census. Always holds: every cooperative that stands is
/// counted once.
@NullMarked
package org.indusco.atlas.census;

import org.jspecify.annotations.NullMarked;
