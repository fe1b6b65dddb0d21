package org.indusco.exchange;

import java.io.IOException;

/// Why the system does not give a file, in words.
final class Unreadable {

  private Unreadable() {}

  static String reason(IOException e) {
    return "the file cannot be read: " + e.getClass().getSimpleName() + " " + e.getMessage();
  }
}
