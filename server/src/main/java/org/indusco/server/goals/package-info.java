/// How far the four goals are reached, by month and by region, beside the figures of the time.
///
/// In: a network whose plans its reader may see, and the plan that is in effect or else the newest.
/// Out: a page, the same as JSON and as a table. Always holds: the figures of all regions and
/// months together are those that the plan itself tells, and every figure of the time has its
/// source.
@NullMarked
package org.indusco.server.goals;

import org.jspecify.annotations.NullMarked;
