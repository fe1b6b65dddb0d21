package org.indusco.planner.drawn;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.indusco.model.network.Defaults;
import org.indusco.model.network.Network;
import org.indusco.model.schema.Schema;

/// Networks drawn as text.
///
/// Tables are parted by empty lines. A table's first line is its name, the second its headings,
/// every other one a row; cells are parted by spaces, and `-` is an empty cell.
public final class Drawing {

  private Drawing() {}

  /// The network of some texts, where a later text replaces tables of an earlier one.
  public static Network of(String... texts) {
    Network network = Network.empty();
    for (String text : texts) {
      for (String table : text.strip().split("\n\\s*\n")) {
        network = withTable(network, table);
      }
    }
    return network;
  }

  /// The same with nothing left out that planning needs.
  public static Network completed(String... texts) {
    return Defaults.complete(of(texts)).network();
  }

  /// The network of a folder of CSV files without quoted cells.
  public static Network ofFolder(Path folder) {
    Network network = Network.empty();
    for (Schema<?> schema : Network.schemas()) {
      Path file = folder.resolve(schema.name() + ".csv");
      if (Files.exists(file)) {
        network = withRows(network, schema, lines(file), ",");
      }
    }
    return network;
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Network withTable(Network network, String text) {
    List<String> lines = text.lines().map(String::strip).toList();
    Schema<?> schema =
        Network.schemas().stream()
            .filter(each -> each.name().equals(lines.getFirst()))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no table " + lines.getFirst()));
    return withRows(network, schema, lines.subList(1, lines.size()), "\\s+");
  }

  private static <R extends Record> Network withRows(
      Network network, Schema<R> schema, List<String> lines, String parted) {
    String[] headings = lines.getFirst().split(parted);
    List<R> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(parted, -1);
      if (cells.length != headings.length) {
        throw new IllegalArgumentException(schema.name() + ": " + line);
      }
      Map<String, String> row = new LinkedHashMap<>();
      for (int i = 0; i < cells.length; i++) {
        row.put(headings[i], cells[i].equals("-") ? "" : cells[i]);
      }
      rows.add(Rows.read(schema, row));
    }
    return network.with(schema.type(), rows);
  }
}
