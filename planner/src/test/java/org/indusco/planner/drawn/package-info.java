/// Networks drawn as text for tests.
///
/// In: tables as text or as files. Out: a network and its geography. Always holds: what a drawing
/// leaves out is what the columns promise for an empty cell.
@NullMarked
package org.indusco.planner.drawn;

import org.jspecify.annotations.NullMarked;
