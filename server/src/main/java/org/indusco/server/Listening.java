package org.indusco.server;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.indusco.server.ListenException.Reason;

/// Tries out whether a server can listen somewhere, before it is put together in vain.
final class Listening {

  private Listening() {}

  /// @param port 0 for any that is free
  /// @throws ListenException with the reason when it cannot
  static void tryOut(InetAddress address, int port) throws ListenException, IOException {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(address, port));
    } catch (BindException e) {
      throw new ListenException(reason(String.valueOf(e.getMessage())), e);
    }
  }

  /// The system tells the reason by words alone.
  private static Reason reason(String said) {
    if (said.contains("annot assign")) {
      return Reason.NOT_HERE;
    }
    return said.contains("ermission") ? Reason.FORBIDDEN : Reason.TAKEN;
  }
}
