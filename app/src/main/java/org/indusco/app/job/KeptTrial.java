package org.indusco.app.job;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/// What came of a trial as it is kept.
///
/// @param job that it came of, which names the plan and the hash of the network
/// @param files its files by name
public record KeptTrial(UUID job, SortedMap<String, byte[]> files) {

  public KeptTrial {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }
}
