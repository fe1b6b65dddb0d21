package org.indusco.bench.peer;

import org.indusco.planner.program.Compilation;

/// Another way to solve the problem.
public interface Peer {

  /// Its name, as it is asked for.
  String name();

  /// What it is and how it was used, in one line.
  String description();

  /// Whether it can be used here.
  boolean available();

  /// Solves the problem of a compiled network as well as it can.
  ///
  /// @param cpuSeconds it may use, all threads together
  Answer solve(Compilation compilation, double cpuSeconds);
}
