package org.indusco.app.job;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Where plans, and what came of trials, are kept.
public interface PlanStore {

  /// Keeps a plan; one that is there already stays as it is.
  void keep(KeptPlan plan);

  /// A plan with its files.
  Optional<KeptPlan> find(String hash);

  /// The plans of a network, the newest first.
  ///
  /// @param files the names of the files that come with each; the others are left out
  List<KeptPlan> list(String network, int limit, Set<String> files);

  /// Keeps what came of a trial; what is there already stays as it is.
  void keep(KeptTrial trial);

  /// What came of the trial of a job.
  Optional<KeptTrial> findTrial(UUID job);
}
