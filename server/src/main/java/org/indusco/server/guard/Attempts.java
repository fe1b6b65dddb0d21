package org.indusco.server.guard;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Counts attempts by a key; who has made too many must wait until some are forgotten.
///
/// Each key has a bucket of attempts that fills again evenly. Keys that were not used for longest
/// are forgotten when there are too many of them.
final class Attempts {

  private static final int KEYS = 50_000;

  private final int most;
  private final Duration refill;
  private final InstantSource clock;
  private final Map<String, Bucket> buckets =
      new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
          return size() > KEYS;
        }
      };

  private record Bucket(double left, Instant at) {}

  /// @param most how many may be made at once
  /// @param refill after how long a whole bucket is there again
  Attempts(int most, Duration refill, InstantSource clock) {
    this.most = most;
    this.refill = refill;
    this.clock = clock;
  }

  /// Takes one attempt.
  ///
  /// @return empty when there was one left, else how long to wait for the next
  synchronized Optional<Duration> take(String key) {
    double left = left(key);
    if (left >= 1) {
      buckets.put(key, new Bucket(left - 1, clock.instant()));
      return Optional.empty();
    }
    double seconds = (1 - left) * refill.toSeconds() / most;
    return Optional.of(Duration.ofSeconds((long) Math.ceil(seconds)));
  }

  /// Gives an attempt back, since it was none.
  synchronized void giveBack(String key) {
    buckets.put(key, new Bucket(Math.min(most, left(key) + 1), clock.instant()));
  }

  private double left(String key) {
    Bucket bucket = buckets.get(key);
    if (bucket == null) {
      return most;
    }
    double since = Duration.between(bucket.at(), clock.instant()).toMillis() / 1000.0;
    return Math.min(most, bucket.left() + Math.max(0, since) * most / refill.toSeconds());
  }
}
