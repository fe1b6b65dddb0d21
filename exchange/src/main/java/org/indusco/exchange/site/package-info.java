/// The atlas of a network as a static site: the entry [AtlasSite].
///
/// In: a network, its atlas, and a plan where one is given. Out: pages of HTML with maps, data and
/// tables as files beside them, in one or more languages. Always holds: the same network gives the
/// same bytes; a page asks for nothing outside the site; what the network does not know is called
/// not known, and what is estimated is marked.
@NullMarked
package org.indusco.exchange.site;

import org.jspecify.annotations.NullMarked;
