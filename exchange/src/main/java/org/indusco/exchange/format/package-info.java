/// The format of the files, written out for people and programs from the definitions of columns.
///
/// In: the schemas of the model. Out: `datapackage.json` and the page on the file format. Always
/// holds: nothing is said of a column that its declaration does not say.
@NullMarked
package org.indusco.exchange.format;

import org.jspecify.annotations.NullMarked;
