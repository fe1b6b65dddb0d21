/// All courses that units can take, as paths through places and months.
///
/// In: units of the planner. Out: [CourseGraph] for each class of units that are alike. Always
/// holds: the paths are exactly the courses that the planner's dynamic programme chooses from,
/// which a test holds against it.
@NullMarked
package org.indusco.exact.course;

import org.jspecify.annotations.NullMarked;
