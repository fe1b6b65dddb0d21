/// The network: all that is planned and recorded together, as tables of records.
///
/// In: rows that were read and checked elsewhere. Out: the same rows, by type. Always holds: a
/// network is immutable, and its records are the one definition of its columns.
@NullMarked
package org.indusco.model.network;

import org.jspecify.annotations.NullMarked;
