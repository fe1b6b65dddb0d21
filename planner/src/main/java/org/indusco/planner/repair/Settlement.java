package org.indusco.planner.repair;

import java.util.List;
import org.indusco.planner.program.Trajectory;
import org.jspecify.annotations.Nullable;

/// What is decided in the end.
///
/// @param courses by unit, its course; null when it closes at once
/// @param amounts by column of the program, in the column's own unit
public record Settlement(List<@Nullable Trajectory> courses, double[] amounts) {}
