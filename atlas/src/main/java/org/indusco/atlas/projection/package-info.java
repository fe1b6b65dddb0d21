/// From degrees on the earth to pixels on a sheet.
///
/// In: geometry in degrees, WGS 84. Out: the same on paper, clipped to the frame and no finer than
/// the eye can see. Always holds: areas keep their proportions (an equal-area conic).
@NullMarked
package org.indusco.atlas.projection;

import org.jspecify.annotations.NullMarked;
