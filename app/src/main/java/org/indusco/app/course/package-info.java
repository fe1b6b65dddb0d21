/// Where every cooperative is in every month of a plan.
///
/// In: a network and its plan. Out: places by cooperative and month. Always holds: a cooperative is
/// at work at one place, on its way, or nowhere.
@NullMarked
package org.indusco.app.course;

import org.jspecify.annotations.NullMarked;
