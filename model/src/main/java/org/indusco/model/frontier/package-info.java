/// What came of trading one goal off against another, as data.
///
/// In: what who plans found. Out: the same, for who keeps or tells it. Always holds: every point
/// lies below the line of every other.
@NullMarked
package org.indusco.model.frontier;

import org.jspecify.annotations.NullMarked;
