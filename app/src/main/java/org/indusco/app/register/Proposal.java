package org.indusco.app.register;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What somebody asks to have recorded, all of it or nothing.
///
/// @param command the id under which it is sent, so that sending it again changes nothing
/// @param author who asks
/// @param reason why
/// @param seen the revision that the author has seen: when something in the proposal was changed
///     after it, the proposal is refused; null to prevail over whatever is there
/// @param origin the hash of the file that is imported, which is imported once only; null for none
/// @param undoes the number of the revision that it undoes, which is undone once only; null for
///     none
/// @param head the newest revision that the network may have: when it has a newer one, the proposal
///     is refused, whatever that changed; null for any. It is no part of what is asked, so that it
///     does not count when the proposal is sent again
/// @param changes the changes, applied one after another
public record Proposal(
    UUID command,
    String author,
    String reason,
    @Nullable Long seen,
    @Nullable String origin,
    @Nullable Long undoes,
    @Nullable Long head,
    List<Change> changes) {

  public Proposal {
    changes = List.copyOf(changes);
  }

  /// A proposal by somebody who prevails over whatever is there.
  public static Proposal of(UUID command, String author, String reason, List<Change> changes) {
    return new Proposal(command, author, reason, null, null, null, null, changes);
  }

  /// The same of somebody who has seen a revision.
  public Proposal havingSeen(long revision) {
    return new Proposal(command, author, reason, revision, origin, undoes, head, changes);
  }

  /// The same as what a file says.
  public Proposal from(String fileHash) {
    return new Proposal(command, author, reason, seen, fileHash, undoes, head, changes);
  }

  /// The same as what takes a revision back.
  public Proposal undoing(long revision) {
    return new Proposal(command, author, reason, seen, origin, revision, head, changes);
  }

  /// The same, as long as a revision is the newest one.
  public Proposal onlyAt(@Nullable Long newest) {
    return new Proposal(command, author, reason, seen, origin, undoes, newest, changes);
  }
}
