/// A map as a sheet: layers, signs, names, legend and captions.
///
/// In: what is the case on a date. Out: one SVG document. Always holds: what the legend explains is
/// on the map and the other way round; nothing depends on colour alone.
@NullMarked
package org.indusco.atlas.sheet;

import org.jspecify.annotations.NullMarked;
