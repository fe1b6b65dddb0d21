/// How a plan fares when fronts and raids do not keep to the calendar.
///
/// In: a plan with its network, a seed. Out: outcomes of scenarios, their distribution, and changes
/// that help. Always holds: a scenario is told whole by seed and number, so that it comes out the
/// same wherever, whenever and beside whatever others it is played.
@NullMarked
package org.indusco.app.stress;

import org.jspecify.annotations.NullMarked;
