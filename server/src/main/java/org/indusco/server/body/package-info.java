/// Bodies of a network: cooperatives, depots and regions with all that is said of them.
///
/// In: a network that somebody is lent. Out: what is said of one body on a day and how it changed,
/// as JSON and for its page. Always holds: everything is read row by row as it is lent, so what may
/// not be seen is not there.
@NullMarked
package org.indusco.server.body;

import org.jspecify.annotations.NullMarked;
