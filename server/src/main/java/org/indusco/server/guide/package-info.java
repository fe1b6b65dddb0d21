/// Help that leads: what the words mean, and a tour through the network of 1940.
///
/// In: a visitor. Out: pages that lead to the live pages and back. Always holds: they say the same
/// to everybody, and lead only to what their reader may see.
@NullMarked
package org.indusco.server.guide;

import org.jspecify.annotations.NullMarked;
