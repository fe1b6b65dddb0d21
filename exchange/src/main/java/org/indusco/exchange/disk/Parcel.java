package org.indusco.exchange.disk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/// Files written beside a folder first and then put into it together.
///
/// A folder that is not there yet appears with all its files at once. In one that is there, files
/// are replaced one by one in the order in which they were added, so that the last one tells that
/// all are there, when it is withdrawn first.
public final class Parcel implements AutoCloseable {

  private final Path folder;
  private final Path draft;
  private final List<String> names = new ArrayList<>();

  private Parcel(Path folder, Path draft) {
    this.folder = folder;
    this.draft = draft;
  }

  /// Something that writes a file.
  public interface Content {
    /// Writes to a path.
    void writeTo(Path file) throws IOException;
  }

  /// Begins a parcel for a folder, which need not be there.
  ///
  /// @throws IOException when nothing can be written beside it
  public static Parcel to(Path folder) throws IOException {
    Path target = folder.toAbsolutePath().normalize();
    Path parent = target.getParent();
    if (parent == null) {
      throw new IOException("a whole disk is no folder to write to");
    }
    Files.createDirectories(parent);
    String name = "." + target.getFileName() + ".";
    return new Parcel(target, Files.createTempDirectory(parent, name));
  }

  /// Writes a single file, which appears under its name, or replaces the one that has it, once it
  /// is complete.
  ///
  /// @throws IOException when it cannot be written; nothing is left behind then
  public static void put(Path file, Content content) throws IOException {
    Path target = file.toAbsolutePath().normalize();
    Files.createDirectories(target.resolveSibling("."));
    Path draft =
        Files.createFile(
            target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID()));
    try {
      content.writeTo(draft);
      move(draft, target);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  /// Adds a text, to be written as UTF-8.
  public void add(String name, String text) throws IOException {
    add(name, file -> Files.writeString(file, text, StandardCharsets.UTF_8));
  }

  /// Adds a file.
  ///
  /// @param name of it, which may begin with those of folders within the folder, parted by `/`
  public void add(String name, Content content) throws IOException {
    names.add(name);
    Path file = draft.resolve(name);
    Files.createDirectories(file.resolveSibling("."));
    content.writeTo(file);
  }

  /// Puts the files in place.
  ///
  /// @param withdrawn names of files to take away first, whether they are there or not
  public void deliver(List<String> withdrawn) throws IOException {
    if (!Files.exists(folder)) {
      openToReaders();
      move(draft, folder);
      return;
    }
    for (String name : withdrawn) {
      Files.deleteIfExists(folder.resolve(name));
    }
    for (String name : names) {
      Files.createDirectories(folder.resolve(name).resolveSibling("."));
      move(draft.resolve(name), folder.resolve(name));
    }
  }

  /// Puts the files in place instead of those of a former parcel that was delivered so: with a list
  /// of them and the SHA-256 of each, `files.sha256`, by which the next parcel takes away what it
  /// no longer holds. Files that are on no list, or were changed since, stay.
  ///
  /// @param withdrawn names of files to take away first, whether they are there or not
  /// @return names of files of the former parcel that stay because they were changed since
  public List<String> replace(List<String> withdrawn) throws IOException {
    Inventory inventory = Inventory.of(draft, names);
    add(Inventory.NAME, inventory.text());
    names.addFirst(names.removeLast());
    List<String> changed = List.of();
    if (Files.exists(folder)) {
      Inventory former = Inventory.in(folder);
      for (String name : withdrawn) {
        Files.deleteIfExists(folder.resolve(name));
      }
      changed = former.remove(folder, Set.copyOf(names));
    }
    deliver(withdrawn);
    return changed;
  }

  /// Removes what was not delivered.
  @Override
  public void close() throws IOException {
    if (Files.exists(draft)) {
      for (String name : names) {
        Files.deleteIfExists(draft.resolve(name));
      }
      for (String within : folders()) {
        Files.deleteIfExists(draft.resolve(within));
      }
      Files.deleteIfExists(draft);
    }
  }

  /// The names of the folders within the draft, those within others first.
  private NavigableSet<String> folders() {
    NavigableSet<String> folders = new TreeSet<>(Comparator.reverseOrder());
    for (String name : names) {
      for (int end = name.lastIndexOf('/'); end > 0; end = name.lastIndexOf('/', end - 1)) {
        folders.add(name.substring(0, end));
      }
    }
    return folders;
  }

  /// Temporary folders are closed to others; what is delivered has the rights of any new folder.
  private void openToReaders() throws IOException {
    if (Files.getFileStore(draft).supportsFileAttributeView("posix")) {
      Path model = Files.createDirectory(draft.resolveSibling(draft.getFileName() + "r"));
      Files.setPosixFilePermissions(draft, Files.getPosixFilePermissions(model));
      Files.delete(model);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
