package org.indusco.app.job;

import java.util.SortedMap;
import org.indusco.model.plan.Plan;

/// Turns plans into files and back.
public interface PlanPacking {

  /// The files of a plan by name.
  SortedMap<String, byte[]> pack(Plan plan);

  /// The plan in files, with what it left behind for planning again.
  ///
  /// @throws IllegalArgumentException when they are damaged
  Plan unpack(SortedMap<String, byte[]> files);
}
