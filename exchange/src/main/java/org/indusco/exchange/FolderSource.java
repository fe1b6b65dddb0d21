package org.indusco.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.indusco.exchange.csv.SheetException;
import org.indusco.exchange.csv.SheetReader;
import org.indusco.exchange.fault.Fault;
import org.indusco.exchange.shape.GeoJson;
import org.indusco.exchange.shape.GeoJsonException;

/// A folder of CSV and GeoJSON files.
record FolderSource(Path folder, List<Fault> faults, FileNames names) implements Source {

  static FolderSource of(Path folder) {
    if (!Files.isDirectory(folder)) {
      String reason = Files.exists(folder) ? "is a file, not a folder" : "there is no such folder";
      return refused(folder, reason);
    }
    try (Stream<Path> files = Files.list(folder)) {
      Set<String> names =
          files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
      return new FolderSource(folder, List.of(), new FileNames(names));
    } catch (IOException e) {
      return refused(folder, Unreadable.reason(e));
    }
  }

  private static FolderSource refused(Path folder, String reason) {
    Fault fault = new Fault(Fault.Kind.UNREADABLE, folder.toString(), 0, "", "", reason, "");
    return new FolderSource(folder, List.of(fault), new FileNames(Set.of()));
  }

  @Override
  public Optional<String> findRefusal(String name) {
    return Unreadable.findRefusal(folder.resolve(name));
  }

  @Override
  public Table table(String file, String name) throws IOException, SheetException {
    byte[] bytes = SheetReader.bytes(folder.resolve(name));
    return new Table(SheetReader.read(file, bytes), bytes, List.of());
  }

  @Override
  public byte[] layer(String name) throws GeoJsonException {
    return GeoJson.bytes(folder.resolve(name));
  }
}
