package org.indusco.store.backup;

import org.jspecify.annotations.Nullable;

/// A backup that cannot be written or restored; the message says what is wrong, why, and what
/// helps.
public final class BackupException extends RuntimeException {

  private static final long serialVersionUID = 1;

  BackupException(String message) {
    super(message);
  }

  BackupException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
