/// Where names go so that none covers another.
///
/// In: spots with names in the order of their weight, and areas to be named. Out: a position for
/// each name that fits. Always holds: no two boxes on a board share a point; what does not fit is
/// left out.
@NullMarked
package org.indusco.atlas.label;

import org.jspecify.annotations.NullMarked;
