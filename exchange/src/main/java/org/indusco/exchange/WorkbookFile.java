package org.indusco.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.indusco.exchange.disk.Parcel;
import org.indusco.exchange.workbook.BookSheet;
import org.indusco.exchange.workbook.WorkbookWriter;

/// Writes a workbook and the folder of its shapes.
final class WorkbookFile {

  private WorkbookFile() {}

  /// Writes both, the workbook last, so that it is never there without its shapes.
  ///
  /// @param layers the texts of the layers by their names
  static void write(List<BookSheet> sheets, Map<String, String> layers, Path file)
      throws IOException {
    Parcel.put(
        file,
        draft -> {
          write(sheets, draft);
          shapes(layers, WorkbookShapes.beside(file));
        });
  }

  private static void write(List<BookSheet> sheets, Path draft) throws IOException {
    try (OutputStream out = Files.newOutputStream(draft)) {
      WorkbookWriter.write(sheets, out);
    }
  }

  private static void shapes(Map<String, String> layers, Path folder) throws IOException {
    List<String> old = layersIn(folder);
    if (layers.isEmpty() && old.isEmpty()) {
      return;
    }
    try (Parcel parcel = Parcel.to(folder)) {
      for (Map.Entry<String, String> layer : layers.entrySet()) {
        parcel.add(layer.getKey() + ".geojson", layer.getValue());
      }
      parcel.deliver(old);
    }
  }

  private static List<String> layersIn(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(WorkbookShapes::isLayer)
          .toList();
    }
  }
}
