/// Ways between places over time and what carriage on them costs.
///
/// In: routes with the days on which they are open. Out: money per tonne. Always holds: there is a
/// way between any two places, if only by cart over open country.
@NullMarked
package org.indusco.atlas.way;

import org.jspecify.annotations.NullMarked;
