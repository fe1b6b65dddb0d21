package org.indusco.app.library;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.util.Optional;
import org.indusco.app.tree.Tree;
import org.indusco.app.tree.Trees;

/// The trees of networks in the register: who belongs to whom on a day, with totals. What does not
/// change from day to day is worked out once for each edition.
public final class Forest {

  /// As many as the library keeps editions.
  private static final int KEPT = 6;

  private final Library library;
  private final Cache<String, Trees> trees = Caffeine.newBuilder().maximumSize(KEPT).build();
  private final Cache<Key, Tree> grown = Caffeine.newBuilder().maximumSize(KEPT).build();

  /// The trees of the networks of a library.
  public Forest(Library library) {
    this.library = library;
  }

  /// What tells a tree from others.
  private record Key(String edition, LocalDate day) {}

  /// The tree of a network on a day, as it was known at a revision; empty when the network has
  /// faults, as an empty one has.
  ///
  /// @throws org.indusco.app.register.NoSuchNetworkException when it is not in the register
  public Optional<Tree> find(String network, long revision, LocalDate day) {
    Edition edition = library.edition(network, revision, day);
    if (!edition.sound()) {
      return Optional.empty();
    }
    return Optional.of(
        grown.get(
            new Key(edition.key(), day),
            key ->
                trees
                    .get(key.edition(), read -> Trees.of(edition.network(), edition.bodies()))
                    .on(day)));
  }
}
