package org.indusco.store.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.indusco.store.postgres.DatabaseException.Reason;
import org.tukaani.xz.XZInputStream;

/// The programs of PostgreSQL, unpacked once for each version.
///
/// They are unpacked aside and then renamed, so that a folder of the right name is always whole.
final class Binaries {

  /// Needed only to build against PostgreSQL.
  private static final Pattern LEFT_OUT =
      Pattern.compile("include/.*|.*\\.a|lib/pkgconfig/.*|lib/postgresql/pgxs/.*");

  private Binaries() {}

  /// The version that comes with the program, such as `18.4.0`.
  static String version() {
    Properties properties = new Properties();
    try (InputStream in = Binaries.class.getResourceAsStream("binaries.properties")) {
      if (in != null) {
        properties.load(in);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the program's own files cannot be read", e);
    }
    String version = properties.getProperty("version");
    if (version == null) {
      throw new IllegalStateException("the build did not write down the version of PostgreSQL");
    }
    return version;
  }

  /// The folder with `bin`, `lib` and `share`, unpacked if it is not there yet.
  ///
  /// @param cache the folder that holds one folder for each version
  static Path unpacked(Platform platform, Path cache, StartListener listener) throws IOException {
    Path home = cache.resolve(version() + "-" + platform);
    if (Files.isDirectory(home)) {
      return home;
    }
    try (InputStream archive = Binaries.class.getResourceAsStream(platform.archive())) {
      if (archive == null) {
        throw new DatabaseException(
            Reason.NO_BINARIES,
            "No PostgreSQL comes with this program for "
                + platform
                + ".\n  Maybe --database postgresql://... with a PostgreSQL of your own.");
      }
      listener.told("Unpacking PostgreSQL " + version() + ".");
      Files.createDirectories(cache);
      DataFolder.letPass(cache);
      Path aside = Files.createTempDirectory(cache, "unpacking-");
      DataFolder.letPass(aside);
      unpack(archive, aside);
      moveTo(aside, home);
    }
    return home;
  }

  private static void moveTo(Path aside, Path home) throws IOException {
    try {
      Files.move(aside, home);
    } catch (FileSystemException e) {
      if (!Files.isDirectory(home)) {
        throw e;
      }
      Trees.delete(aside);
    }
  }

  private static void unpack(InputStream archive, Path home) throws IOException {
    try (TarArchiveInputStream tar =
        new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive, 1 << 16)))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        String name = entry.getName().replaceFirst("^\\./", "");
        if (!name.isEmpty() && !LEFT_OUT.matcher(name).matches()) {
          unpack(entry, inside(home, name), tar);
        }
      }
    }
  }

  private static Path inside(Path home, String name) throws IOException {
    Path file = home.resolve(name).normalize();
    if (!file.startsWith(home)) {
      throw new IOException("the archive of PostgreSQL names " + name + ", outside of it");
    }
    return file;
  }

  private static void unpack(TarArchiveEntry entry, Path file, InputStream content)
      throws IOException {
    if (entry.isDirectory()) {
      directory(file);
      return;
    }
    directory(Optional.ofNullable(file.getParent()).orElseThrow());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
      return;
    }
    Files.copy(content, file);
    if ((entry.getMode() & 0100) != 0) {
      DataFolder.permit(file, "rwxr-xr-x");
    } else {
      DataFolder.permit(file, "rw-r--r--");
    }
  }

  private static void directory(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      Files.createDirectories(folder);
      DataFolder.letPass(folder);
    }
  }
}
