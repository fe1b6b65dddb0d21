/// Starts, finds and stops a PostgreSQL of our own, and names any PostgreSQL by its address.
///
/// In goes a folder for the data, or the address of a server. Out comes an address that answers.
/// It always holds that no data directory is ever deleted, that a server is stopped only when
/// nobody uses it any more, and that a server which refuses says why and what helps.
@NullMarked
package org.indusco.store.postgres;

import org.jspecify.annotations.NullMarked;
