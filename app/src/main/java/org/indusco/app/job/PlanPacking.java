package org.indusco.app.job;

import java.util.Set;
import java.util.SortedMap;
import org.indusco.model.frontier.FrontierResult;
import org.indusco.model.plan.Plan;
import org.indusco.model.trial.TrialResult;

/// Turns plans, and what came of trials and frontiers, into files and back.
public interface PlanPacking {

  /// The files of a plan by name.
  SortedMap<String, byte[]> pack(Plan plan);

  /// The plan in files, with what it left behind for planning again. Tables whose file is missing
  /// have no rows.
  ///
  /// @throws IllegalArgumentException when they are damaged
  Plan unpack(SortedMap<String, byte[]> files);

  /// The names of the small files that tell a plan's figures and goals.
  Set<String> figures();

  /// The files of what came of a trial by name.
  SortedMap<String, byte[]> pack(TrialResult result);

  /// What came of a trial, from its files.
  ///
  /// @throws IllegalArgumentException when they are damaged
  TrialResult unpackTrial(SortedMap<String, byte[]> files);

  /// The files of what came of a frontier by name.
  SortedMap<String, byte[]> pack(FrontierResult result);

  /// What came of a frontier, from its files.
  ///
  /// @throws IllegalArgumentException when they are damaged
  FrontierResult unpackFrontier(SortedMap<String, byte[]> files);
}
