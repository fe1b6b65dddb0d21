/// How a table is declared: annotations on records, read wherever a table is read, checked, written
/// or documented.
///
/// In: records whose components are columns. Out: their definition as data ([Schema]). Always
/// holds: every column of every table is defined exactly once, on the component that carries it.
@NullMarked
package org.indusco.model.schema;

import org.jspecify.annotations.NullMarked;
