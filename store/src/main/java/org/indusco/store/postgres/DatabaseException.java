package org.indusco.store.postgres;

import org.jspecify.annotations.Nullable;

/// A database that cannot be used; the message says what is wrong, why, and what helps.
public final class DatabaseException extends RuntimeException {

  private static final long serialVersionUID = 1;

  /// Why; reasons that hide others come first.
  public enum Reason {
    /// The address of a server is not understood.
    BAD_ADDRESS,
    /// No PostgreSQL comes with this program for the system at hand.
    NO_BINARIES,
    /// The folder for the data holds something else.
    NOT_OURS,
    /// The disk of the data cannot be written.
    READ_ONLY,
    /// The data belong to another user of the system.
    WRONG_OWNER,
    /// Too little room is left on the disk.
    DISK_FULL,
    /// The data were made by another version of PostgreSQL.
    OTHER_VERSION,
    /// The programs of PostgreSQL do not run on this system.
    MISSING_LIBRARY,
    /// PostgreSQL does not run as root, and no other user could be taken.
    ROOT,
    /// The user as whom PostgreSQL would run has no name on the system.
    NAMELESS,
    /// Another program is starting the same server, and goes on doing so.
    BUSY,
    /// PostgreSQL did not start.
    NOT_STARTED,
    /// PostgreSQL still recovers after a crash.
    TOO_SLOW,
    /// Nothing answers at the address.
    UNREACHABLE,
    /// The server does not let this user in.
    WRONG_PASSWORD,
    /// The server has no such database.
    NO_DATABASE,
    /// The server is older than what the program is tested with.
    SERVER_TOO_OLD,
    /// A setting of the server puts what was acknowledged at risk.
    UNSAFE_SETTING,
    /// The database holds something else.
    NOT_OUR_DATABASE,
    /// A newer program has changed the tables.
    NEWER_SCHEMA,
    /// The tables are not what the migrations made.
    CHANGED_SCHEMA
  }

  private final Reason reason;

  /// Refuses without a cause from below.
  ///
  /// @param reason the kind of refusal
  /// @param message what is wrong, why, and a way out, as lines of text
  public DatabaseException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  /// Refuses for a cause from below.
  ///
  /// @param reason the kind of refusal
  /// @param message what is wrong, why, and a way out, as lines of text
  /// @param cause what the system or the driver said
  public DatabaseException(Reason reason, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.reason = reason;
  }

  /// The kind of refusal.
  public Reason reason() {
    return reason;
  }
}
