package org.indusco.app.job;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Jobs in memory.
public final class MemoryJobs implements JobStore {

  private final Map<UUID, Job> jobs = new LinkedHashMap<>();

  @Override
  public synchronized boolean add(Job job) {
    return jobs.putIfAbsent(job.id(), job) == null;
  }

  @Override
  public synchronized Optional<Job> find(UUID id) {
    return Optional.ofNullable(jobs.get(id));
  }

  @Override
  public synchronized List<Job> list(String network, int limit) {
    return jobs.values().stream()
        .filter(job -> job.network().equals(network))
        .sorted(Comparator.comparing(Job::askedAt).reversed())
        .limit(limit)
        .toList();
  }

  @Override
  public synchronized List<Job> inState(Set<Job.State> states) {
    return jobs.values().stream()
        .filter(job -> states.contains(job.state()))
        .sorted(Comparator.comparing(Job::askedAt))
        .toList();
  }

  @Override
  public synchronized boolean replace(Job.State from, Job job) {
    Job now = jobs.get(job.id());
    if (now == null || now.state() != from) {
      return false;
    }
    jobs.put(job.id(), job);
    return true;
  }
}
