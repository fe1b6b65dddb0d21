package org.indusco.app.register;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What must be known of a network before a proposal can be decided, while nobody else writes.
public interface Past {

  /// A revision and the hash of the proposal that made it.
  ///
  /// @param revision the revision
  /// @param digest the proposal's [Digests#of]
  record Known(Revision revision, String digest) {}

  /// The number of the newest revision; 0 for none.
  long head();

  /// The revision that was sent under an id.
  Optional<Known> findCommand(UUID command);

  /// The newest revision that imported a file.
  Optional<Revision> findImport(String origin);

  /// A revision.
  Optional<Revision> findRevision(long number);

  /// The revision that undid another.
  Optional<Revision> findUndoing(long number);

  /// What is said of subjects now. A subject that was never spoken of may be missing.
  Map<Subject, Standing> standing(Collection<Subject> subjects);

  /// What is said of a subject now.
  ///
  /// @param timeline what holds
  /// @param changed the last revision of this network that said something else of it; 0 for none
  /// @param sort its place; -1 when it has none yet
  record Standing(Timeline timeline, long changed, long sort) {

    /// That of a subject that was never spoken of.
    public static final Standing NEVER = new Standing(Timeline.EMPTY, 0, -1);
  }
}
