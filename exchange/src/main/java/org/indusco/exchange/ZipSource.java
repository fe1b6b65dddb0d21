package org.indusco.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.indusco.exchange.archive.Archive;
import org.indusco.exchange.archive.ArchiveException;
import org.indusco.exchange.archive.ArchiveLimits;
import org.indusco.exchange.csv.Sheet;
import org.indusco.exchange.csv.SheetException;
import org.indusco.exchange.csv.SheetReader;
import org.indusco.exchange.fault.Fault;
import org.indusco.exchange.shape.GeoJson;
import org.indusco.exchange.shape.GeoJsonException;
import org.jspecify.annotations.Nullable;

/// The folder of a network in a zip file: its CSV and GeoJSON files lie at the top, or all in one
/// folder. What else there is, such as what a Mac adds, is left alone.
final class ZipSource implements Source {

  private final @Nullable Archive archive;
  private final String folder;
  private final List<Fault> faults;
  private final FileNames names;
  private final Map<String, byte[]> layers = new HashMap<>();

  private ZipSource(@Nullable Archive archive, String folder, Set<String> names, Fault... faults) {
    this.archive = archive;
    this.folder = folder;
    this.names = new FileNames(names);
    this.faults = new ArrayList<>(List.of(faults));
  }

  /// Reads the list of what is in a zip file, and its layers.
  ///
  /// @param name by which faults call it
  /// @throws IOException when the stream cannot be read
  static ZipSource of(String name, InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(ArchiveLimits.FILE_BYTES + 1);
    if (bytes.length > ArchiveLimits.FILE_BYTES) {
      return refused(
          name,
          String.format(Locale.ROOT, "the file has more than %,d bytes", ArchiveLimits.FILE_BYTES),
          "Maybe leave out what is no table or layer.");
    }
    try {
      return of(name, Archive.openZip(bytes));
    } catch (ArchiveException e) {
      return refused(name, e.reason(), e.maybe());
    }
  }

  private static ZipSource of(String name, Archive archive) {
    Set<String> folders = new HashSet<>();
    Set<String> files = new HashSet<>();
    for (String part : archive.names()) {
      String lower = part.toLowerCase(Locale.ROOT);
      boolean ours = lower.endsWith(".csv") || lower.endsWith(".geojson");
      String file = part.substring(part.lastIndexOf('/') + 1);
      if (ours && !part.startsWith("__MACOSX/") && !file.startsWith(".")) {
        folders.add(part.substring(0, part.length() - file.length()));
        files.add(file);
      }
    }
    if (folders.size() > 1) {
      return refused(
          name,
          "the tables lie in several folders, such as "
              + String.join(
                  " and ", folders.stream().sorted().limit(2).map(ZipSource::shown).toList()),
          "Maybe pack the folder of one network alone.");
    }
    String folder = folders.stream().findFirst().orElse("");
    ZipSource source = new ZipSource(archive, folder, files);
    files.stream().sorted().forEach(source::takeLayer);
    return source;
  }

  private static String shown(String folder) {
    return folder.isEmpty() ? "the top" : folder;
  }

  private static ZipSource refused(String name, String reason, String maybe) {
    return new ZipSource(
        null, "", Set.of(), new Fault(Fault.Kind.UNREADABLE, name, 0, "", "", reason, maybe));
  }

  private void takeLayer(String file) {
    if (!file.toLowerCase(Locale.ROOT).endsWith(".geojson")) {
      return;
    }
    try (InputStream in = open(file)) {
      layers.put(file, GeoJson.bytes(Path.of("layer"), in));
    } catch (GeoJsonException e) {
      refuse(file, e.reason().replaceAll("\\.$", ""), e.maybe());
    } catch (ArchiveException e) {
      refuse(file, e.reason(), e.maybe());
    } catch (IOException e) {
      refuse(file, Unreadable.reason(e), "");
    }
  }

  private void refuse(String file, String reason, String maybe) {
    faults.add(new Fault(Fault.Kind.UNREADABLE, file, 0, "", "", reason, maybe));
  }

  private InputStream open(String file) throws ArchiveException {
    if (archive == null) {
      throw new ArchiveException("the file is not open", "");
    }
    return archive.open(folder + file);
  }

  @Override
  public List<Fault> faults() {
    return faults;
  }

  @Override
  public FileNames names() {
    return names;
  }

  @Override
  public Table table(String file, String name) throws IOException, SheetException {
    try (InputStream in = open(name)) {
      byte[] bytes = SheetReader.bytes(file, in);
      return new Table(SheetReader.read(file, bytes), bytes, List.of());
    } catch (ArchiveException e) {
      Fault fault = new Fault(Fault.Kind.UNREADABLE, file, 0, "", "", e.reason(), e.maybe());
      return new Table(new Sheet(List.of(), List.of()), new byte[0], List.of(fault));
    }
  }

  @Override
  public byte[] layer(String name) {
    byte[] bytes = layers.get(name);
    if (bytes == null) {
      throw new IllegalArgumentException("there is no " + name);
    }
    return bytes;
  }
}
