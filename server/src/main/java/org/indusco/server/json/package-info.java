/// JSON as the API takes it: exactly, or not at all.
///
/// In: bytes of a body. Out: a record, or a problem that names the field. Always holds: nothing is
/// guessed; a text is no number, a field that is not known is refused, and size, depth and length
/// are bounded.
@NullMarked
package org.indusco.server.json;

import org.jspecify.annotations.NullMarked;
