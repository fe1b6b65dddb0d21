/// Networks and plans as files: the entry [NetworkFiles], [Conversion] and [PlanFolder].
///
/// In: folders of CSV, GeoJSON and JSON files, and workbooks. Out: networks and plans with every
/// fault found on the way, and the same files again. Always holds: the records of the model are the
/// one definition of every column; nothing here knows a column by name that it could read off them.
@NullMarked
package org.indusco.exchange;

import org.jspecify.annotations.NullMarked;
