package org.indusco.store.postgres;

import java.util.Locale;

/// A system and its machine, as the archives of PostgreSQL are named.
///
/// @param system `linux`, `darwin`, `windows`, or what Java says of another
/// @param machine `x86_64`, `arm_64`, or what Java says of another
record Platform(String system, String machine) {

  /// That on which the program runs.
  static Platform current() {
    return of(System.getProperty("os.name", ""), System.getProperty("os.arch", ""));
  }

  /// @param name what Java calls the system, such as `Mac OS X`
  /// @param architecture what Java calls the machine, such as `aarch64`
  static Platform of(String name, String architecture) {
    String system = name.toLowerCase(Locale.ROOT);
    return new Platform(
        system.startsWith("mac") ? "darwin" : system.startsWith("windows") ? "windows" : system,
        switch (architecture) {
          case "amd64", "x86_64" -> "x86_64";
          case "aarch64", "arm64" -> "arm_64";
          default -> architecture;
        });
  }

  boolean linux() {
    return system.equals("linux");
  }

  boolean windows() {
    return system.equals("windows");
  }

  /// The name of the archive among the resources, from its root.
  String archive() {
    return "/postgres-" + this + ".txz";
  }

  @Override
  public String toString() {
    return system + "-" + machine;
  }
}
