package org.indusco.exchange.disk;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// The names of files.
public final class FileName {

  /// Bytes of a name that every disk takes.
  private static final int LONGEST = 255;

  /// What leads out of a folder, or is hidden in it.
  private static final Pattern UNSAFE = Pattern.compile("^$|^\\.|[/\\\\\\p{Cntrl}\\p{Cs}]");

  private FileName() {}

  /// Whether a file may have a name everywhere: it leads nowhere else, shows, and is not too
  /// long.
  public static boolean isSafe(String name) {
    return !UNSAFE.matcher(name).find() && name.getBytes(StandardCharsets.UTF_8).length <= LONGEST;
  }
}
