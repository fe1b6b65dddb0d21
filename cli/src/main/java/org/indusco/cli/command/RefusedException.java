package org.indusco.cli.command;

/// Input that is refused, with all that a user needs to know in the message.
public final class RefusedException extends RuntimeException {

  private static final long serialVersionUID = 1;

  /// @param message what is wrong, why, and a way out, as lines of text
  public RefusedException(String message) {
    super(message);
  }
}
