/// Maps as pictures of pixels and as PDF.
///
/// In: SVG documents as the atlas writes them. Out: the bytes of a file. Always holds: the picture
/// is that of the SVG, and a character for which no font was found is refused, not left out.
@NullMarked
package org.indusco.exchange.picture;

import org.jspecify.annotations.NullMarked;
