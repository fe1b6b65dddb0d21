package org.indusco.app.register;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A proposal that was recorded.
///
/// @param number 1 for the first of a network, one more for each that follows
/// @param command the id under which it was sent
/// @param author who changed something
/// @param reason why
/// @param recordedAt when, never earlier than the one before
/// @param origin the hash of the file that was imported, or null
/// @param undoes the number of the revision that it undid, or null
/// @param subjects of how many subjects it says something else
/// @param hash SHA-256 in hex over this revision's content and the hash of the one before
public record Revision(
    long number,
    UUID command,
    String author,
    String reason,
    Instant recordedAt,
    @Nullable String origin,
    @Nullable Long undoes,
    int subjects,
    String hash) {

  /// The same revision with its hash.
  public Revision hashed(String itsHash) {
    return new Revision(
        number, command, author, reason, recordedAt, origin, undoes, subjects, itsHash);
  }
}
