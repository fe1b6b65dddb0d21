/// Tables: rows of text as records of the model, and back.
///
/// In: a schema and a sheet. Out: records with the lines they came from, faults, and what was
/// assumed for empty cells. Always holds: what a column is comes from its declaration alone.
@NullMarked
package org.indusco.exchange.table;

import org.jspecify.annotations.NullMarked;
