package org.indusco.app.job;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Where plans are kept.
public interface PlanStore {

  /// Keeps a plan; one that is there already stays as it is.
  void keep(KeptPlan plan);

  /// A plan with its files.
  Optional<KeptPlan> find(String hash);

  /// The plans of a network without their files, the newest first.
  List<Kept> list(String network, int limit);

  /// A plan without its files.
  ///
  /// @param hash by which it is named
  /// @param revision as of which revision it was made
  /// @param changes what was otherwise in the network
  /// @param author who asked for it
  /// @param madeAt when it was made
  record Kept(String hash, long revision, List<String> changes, String author, Instant madeAt) {

    public Kept {
      changes = List.copyOf(changes);
    }
  }
}
