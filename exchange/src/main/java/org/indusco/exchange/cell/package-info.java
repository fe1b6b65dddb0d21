/// Cells: how a value of each type is written as text and read back.
///
/// In and out: the text of one cell, the value of one record component. Always holds: what is
/// written is read back as the same value, and has one form only.
@NullMarked
package org.indusco.exchange.cell;

import org.jspecify.annotations.NullMarked;
