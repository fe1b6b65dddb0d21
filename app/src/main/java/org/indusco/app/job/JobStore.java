package org.indusco.app.job;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Where jobs are kept.
public interface JobStore {

  /// Keeps a new job; when one with its id is there already, that one stays as it is.
  ///
  /// @return whether it was new
  boolean add(Job job);

  /// A job.
  Optional<Job> find(UUID id);

  /// Jobs of a network, the newest first.
  List<Job> list(String network, int limit);

  /// All jobs in one of some states, the oldest first.
  List<Job> inState(Set<Job.State> states);

  /// Keeps what became of a job, unless something else became of it meanwhile.
  ///
  /// @param from the state that it was in
  /// @param job what it is now
  /// @return whether it was in that state
  boolean replace(Job.State from, Job job);
}
