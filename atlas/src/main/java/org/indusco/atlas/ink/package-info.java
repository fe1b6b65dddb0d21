/// How things are written and coloured: SVG, hues, widths of text.
///
/// In: geometry in pixels and words. Out: SVG text without style sheets, scripts or references.
/// Always holds: the text is well-formed XML, the same for the same drawing.
@NullMarked
package org.indusco.atlas.ink;

import org.jspecify.annotations.NullMarked;
