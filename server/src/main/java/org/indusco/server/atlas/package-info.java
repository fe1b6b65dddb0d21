/// The atlas of a network: a page on which one goes through its time, and what it is made of.
///
/// In: requests. Out: the page, its scripts and style sheets, and the network of all its days as
/// JSON, which is the twin of the page. Always holds: what the reader may not see does not leave
/// the server; scripts and sheets come from the server itself.
@NullMarked
package org.indusco.server.atlas;

import org.jspecify.annotations.NullMarked;
