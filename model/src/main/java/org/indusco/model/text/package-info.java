/// A network as texts, before its cells are read and after they were written.
///
/// In goes what stands in the cells of files, of sheets or of the register; nothing here knows what
/// it means. It always holds that whatever came in comes out, tables and columns that nobody knows
/// among it.
@NullMarked
package org.indusco.model.text;

import org.jspecify.annotations.NullMarked;
