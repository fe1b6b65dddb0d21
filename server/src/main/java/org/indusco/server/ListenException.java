package org.indusco.server;

import java.io.Serial;

/// The server cannot answer where it was told to.
public final class ListenException extends Exception {

  @Serial private static final long serialVersionUID = 1;

  /// Why it cannot.
  public enum Reason {
    /// The address is none of this machine.
    NOT_HERE,
    /// The system keeps the port for others, as most do with those below 1024.
    FORBIDDEN,
    /// Another program listens at the port.
    TAKEN
  }

  private final Reason reason;

  ListenException(Reason reason, Throwable cause) {
    super(cause.getMessage(), cause);
    this.reason = reason;
  }

  /// Why it cannot.
  public Reason reason() {
    return reason;
  }
}
