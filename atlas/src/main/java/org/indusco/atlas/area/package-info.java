/// Shapes of the model as geometry that can be asked what it holds.
///
/// In: shapes as plain coordinates. Out: JTS geometry and answers about points. Always holds:
/// shapes across the antimeridian are whole.
@NullMarked
package org.indusco.atlas.area;

import org.jspecify.annotations.NullMarked;
