/// Single rows, checked by themselves: the entry [RowCheck].
///
/// In: a table's name and the texts of one row by heading. Out: the row in canonical texts, and the
/// faults that reading a file with this row alone would find. Always holds: no other row is asked,
/// so that a row may be sound and yet contradict its network.
@NullMarked
package org.indusco.exchange.row;

import org.jspecify.annotations.NullMarked;
