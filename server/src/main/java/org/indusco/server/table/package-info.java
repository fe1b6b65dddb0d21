/// Tables of a network as they are looked at: some of their rows, in some order.
///
/// In: a network that somebody is lent, and what they look for. Out: the rows, as JSON and files.
/// Always holds: the page of a table, its JSON and its files have the same rows in one order.
@NullMarked
package org.indusco.server.table;

import org.jspecify.annotations.NullMarked;
