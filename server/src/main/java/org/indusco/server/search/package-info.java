/// The search over everything: what a network has, its plans, and the pages of the program with
/// the words that they use.
///
/// In: what somebody looks for. Out: pages that tell of it, in groups, the nearest first; as a page
/// and as JSON. Always holds: of a network only that is found which its reader may see, since
/// indexes are made of what the reading room lends.
@NullMarked
package org.indusco.server.search;

import org.jspecify.annotations.NullMarked;
