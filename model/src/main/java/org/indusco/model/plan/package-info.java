/// The plan: what every body is to do in every month, as tables of records.
///
/// In: what the planner decided. Out: the same, by table. Always holds: the records are the one
/// definition of the columns of a plan's files.
@NullMarked
package org.indusco.model.plan;

import org.jspecify.annotations.NullMarked;
