package org.indusco.store.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

/// What is kept beside the data directory: the password and the port.
final class Kept {

  private Kept() {}

  /// The password, drawn at the first time and then kept where only its owner can read it.
  static String password(DataFolder folder) throws IOException {
    Optional<String> kept = read(folder.password());
    if (kept.isPresent()) {
      return kept.get();
    }
    byte[] drawn = new byte[24];
    new SecureRandom().nextBytes(drawn);
    String password = HexFormat.of().formatHex(drawn);
    write(folder.password(), password);
    return password;
  }

  /// The port of last time if nobody has taken it meanwhile, otherwise one that is free.
  static int port(DataFolder folder) throws IOException {
    int kept = read(folder.port()).map(Kept::number).orElse(0);
    int port = kept > 0 && free(kept) ? kept : anyFree();
    if (port != kept) {
      write(folder.port(), Integer.toString(port));
    }
    return port;
  }

  /// Has the next start take another port.
  static void forgetPort(DataFolder folder) throws IOException {
    Files.deleteIfExists(folder.port());
  }

  private static int number(String text) {
    return text.matches("[0-9]{1,5}") ? Integer.parseInt(text) : 0;
  }

  private static boolean free(int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return true;
    } catch (IOException | IllegalArgumentException e) {
      return false;
    }
  }

  private static int anyFree() throws IOException {
    try (ServerSocket socket = new ServerSocket()) {
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
      return socket.getLocalPort();
    }
  }

  static Optional<String> read(Path file) throws IOException {
    try {
      return Optional.of(Files.readString(file).strip()).filter(text -> !text.isEmpty());
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  /// Writes a file of mode 0600 so that it is there whole or not at all.
  private static void write(Path file, String text) throws IOException {
    Path folder = Optional.ofNullable(file.getParent()).orElseThrow();
    // A temporary file has mode 0600 from its first moment.
    Path aside = Files.createTempFile(folder, "writing-", "");
    try (FileChannel channel = FileChannel.open(aside, StandardOpenOption.WRITE)) {
      ByteBuffer bytes = ByteBuffer.wrap((text + "\n").getBytes(StandardCharsets.UTF_8));
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
    Account.giveToOwnerOf(folder, aside);
    Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
