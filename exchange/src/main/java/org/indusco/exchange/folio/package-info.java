/// A network of all its days as two documents for programs that draw it and lead through its time,
/// such as the atlas in a browser.
///
/// In: a network, and what its reader may see of its bodies and of what waits at depots; or a plan,
/// for a reader who sees all. Out: JSON texts. Always holds: what may not be seen is not in them;
/// what they tell of a day is what [org.indusco.atlas.place.Bodies] tells of it.
@NullMarked
package org.indusco.exchange.folio;

import org.jspecify.annotations.NullMarked;
