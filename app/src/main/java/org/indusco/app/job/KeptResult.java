package org.indusco.app.job;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/// What came of a job that makes no plan, as it is kept: of a trial or a frontier.
///
/// @param job that it came of, which names the hash of the network
/// @param files its files by name
public record KeptResult(UUID job, SortedMap<String, byte[]> files) {

  public KeptResult {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }
}
