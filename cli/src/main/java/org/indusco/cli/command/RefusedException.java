package org.indusco.cli.command;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/// Input that is refused, with all that a user needs to know in the message.
public final class RefusedException extends RuntimeException {

  private static final long serialVersionUID = 1;

  /// @param message what is wrong, why, and a way out, as lines of text
  public RefusedException(String message) {
    super(message);
  }

  /// Why the system refuses a file, as the end of a sentence.
  public static String reason(FileSystemException file) {
    return switch (file) {
      case AccessDeniedException denied -> "you may not";
      case NoSuchFileException missing -> "there is no such file or folder";
      case FileAlreadyExistsException there -> "it is there already";
      default -> file.getReason() == null ? "the system refuses" : file.getReason();
    };
  }
}
