package org.indusco.app.job;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;

/// Where plans, and what came of trials and frontiers, are kept.
public interface PlanStore {

  /// Keeps a plan; one that is there already stays as it is.
  void keep(KeptPlan plan);

  /// A plan with its files.
  Optional<KeptPlan> find(String hash);

  /// The plans of a network, the newest first.
  ///
  /// @param files the names of the files that come with each; the others are left out
  List<KeptPlan> list(String network, int limit, Set<String> files);

  /// Keeps what came of a job, all of it or nothing; what is there already stays as it is.
  ///
  /// @param points of a frontier the files of the plan of each point, that of the first one first;
  ///     nothing otherwise
  void keep(KeptResult result, List<SortedMap<String, byte[]>> points);

  /// What came of a job that makes no plan.
  Optional<KeptResult> findResult(UUID job);

  /// The files of the plan of a point of a frontier.
  ///
  /// @param job that it came of
  /// @param number of the point, from 1
  Optional<SortedMap<String, byte[]>> findPoint(UUID job, int number);
}
