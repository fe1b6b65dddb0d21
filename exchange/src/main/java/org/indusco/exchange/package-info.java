/// Networks and plans as files: the entry [NetworkFiles], [TextFiles] and [PlanFolder].
///
/// In: folders of CSV, GeoJSON and JSON files, workbooks, and networks in texts. Out: networks and
/// plans with every fault found on the way, the same as texts, and the same files again. Always
/// holds: the records of the model are the one definition of every column; nothing here knows a
/// column by name that it could read off them.
@NullMarked
package org.indusco.exchange;

import org.jspecify.annotations.NullMarked;
