/// Workbooks (.xlsx, Office Open XML) as sheets of text, and back.
///
/// In: the bytes of a file from anywhere ([Workbook], the one entrance for reading), or sheets
/// with what a person should see of their columns ([WorkbookWriter]). Out: sheets with the places
/// of their cells, faults and notes; or the bytes of a file. Always holds: whatever the bytes are,
/// reading ends within the limits with sheets or with faults; a text that was written is read back
/// as it was.
@NullMarked
package org.indusco.exchange.workbook;

import org.jspecify.annotations.NullMarked;
