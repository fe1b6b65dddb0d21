/// Shapes on the earth as plain coordinates.
///
/// In and out: longitudes and latitudes in degrees, WGS 84. Always holds: no geometry is computed
/// here; the atlas does that.
@NullMarked
package org.indusco.model.shape;

import org.jspecify.annotations.NullMarked;
