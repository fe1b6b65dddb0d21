package org.indusco.exchange.disk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The list of the files that were written into a folder, with the SHA-256 of each; it lies among
/// them as [#NAME], in the form that `sha256sum --check` reads.
///
/// By it a later run takes away what it no longer writes, and nothing else: a file whose bytes are
/// not those of the list is somebody else's by now.
final class Inventory {

  /// The name of the list in its folder.
  static final String NAME = "files.sha256";

  private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (.+)");

  private final Map<String, String> sums;

  private Inventory(Map<String, String> sums) {
    this.sums = sums;
  }

  /// The inventory of some files in a folder.
  static Inventory of(Path folder, Collection<String> names) throws IOException {
    Map<String, String> sums = new LinkedHashMap<>();
    for (String name : new TreeSet<>(names)) {
      sums.put(name, sum(folder.resolve(name)));
    }
    return new Inventory(sums);
  }

  /// The inventory that lies in a folder; an empty one where none does. Lines that are not as they
  /// were written tell nothing.
  static Inventory in(Path folder) throws IOException {
    Map<String, String> sums = new LinkedHashMap<>();
    Path file = folder.resolve(NAME);
    if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      for (String line : text.split("\n", -1)) {
        Matcher matcher = LINE.matcher(line);
        if (matcher.matches()) {
          sums.put(matcher.group(2), matcher.group(1));
        }
      }
    }
    return new Inventory(sums);
  }

  String text() {
    StringBuilder text = new StringBuilder();
    sums.forEach((name, sum) -> text.append(sum).append("  ").append(name).append('\n'));
    return text.toString();
  }

  /// Takes the files of the inventory away, and the folders that become empty by that.
  ///
  /// @param kept names that stay
  /// @return the names of those that stay because they were changed since
  List<String> remove(Path folder, Set<String> kept) throws IOException {
    Path real = folder.toRealPath();
    List<String> changed = new ArrayList<>();
    for (var entry : sums.entrySet()) {
      Path file = real.resolve(entry.getKey()).normalize();
      if (kept.contains(entry.getKey()) || !within(file, real)) {
        continue;
      }
      if (sum(file).equals(entry.getValue())) {
        Files.delete(file);
        removeEmpty(file.resolveSibling("."), real);
      } else {
        changed.add(entry.getKey());
      }
    }
    return changed;
  }

  /// Whether a path is that of a file in a folder, with no link on the way that leads out of it.
  private static boolean within(Path file, Path folder) throws IOException {
    return file.startsWith(folder)
        && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        && file.toRealPath().equals(file);
  }

  private static void removeEmpty(Path within, Path folder) throws IOException {
    Path at = within.normalize();
    while (!at.equals(folder) && at.startsWith(folder) && isEmpty(at)) {
      Files.delete(at);
      at = at.resolveSibling("..").normalize();
    }
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.findAny().isEmpty();
    }
  }

  private static String sum(Path file) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(Files.readAllBytes(file)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
