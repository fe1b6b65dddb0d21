/// Shapes as GeoJSON files (RFC 7946).
///
/// In and out: files of UTF-8 text in WGS 84 and the shapes of the model. Always holds: a file is
/// read whole or refused with the spot of its first fault; nothing is mended in silence.
@NullMarked
package org.indusco.exchange.shape;

import org.jspecify.annotations.NullMarked;
