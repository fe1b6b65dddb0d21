package org.indusco.planner.restart;

import java.util.List;
import org.indusco.planner.coordinate.Standing;
import org.indusco.planner.program.Trajectory;
import org.jspecify.annotations.Nullable;

/// What of a former plan still holds in a network.
///
/// @param standing where the coordination begins
/// @param taken by unit, the course that it took and still can take; null for none
/// @param gap of the former plan, as a share of its bound
public record Former(Standing standing, List<@Nullable Trajectory> taken, double gap) {}
