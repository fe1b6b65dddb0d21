package org.indusco.server;

import java.io.Serial;

/// Another program listens at the port.
public final class PortTakenException extends Exception {

  @Serial private static final long serialVersionUID = 1;

  PortTakenException(int port, Throwable cause) {
    super("port " + port + " is taken", cause);
  }
}
