package org.indusco.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.indusco.exchange.csv.Sheet;
import org.indusco.exchange.csv.SheetText;
import org.indusco.exchange.disk.Parcel;
import org.indusco.exchange.fault.Fault;
import org.indusco.exchange.format.DataPackage;
import org.indusco.exchange.table.TableReader;
import org.indusco.model.network.Network;
import org.indusco.model.network.Settings;
import org.indusco.model.schema.Schema;
import org.indusco.model.text.TextNetwork;
import org.indusco.model.text.TextTable;

/// Writes tables of texts into a network's folder.
final class TableFolder {

  private TableFolder() {}

  /// Writes tables and layers, and describes the tables that are known. Their columns get the
  /// headings by which the description calls them.
  static void write(TextNetwork texts, Path folder) throws IOException {
    try (Parcel parcel = Parcel.to(folder)) {
      for (Map.Entry<String, Supplier<String>> file : files(texts).entrySet()) {
        parcel.add(file.getKey(), file.getValue().get());
      }
      parcel.deliver(of(folder));
    }
  }

  /// The files by name, each written when it is asked for.
  static SequencedMap<String, Supplier<String>> files(TextNetwork texts) {
    SequencedMap<String, Supplier<String>> files = new LinkedHashMap<>();
    texts.tables().forEach((name, table) -> files.put(name + ".csv", () -> text(name, table)));
    texts.layers().forEach((name, layer) -> files.put(name + ".geojson", () -> layer));
    files.put(DataPackage.FILE, () -> DataPackage.ofNetwork(described(texts)));
    return files;
  }

  private static Network described(TextNetwork texts) {
    Network described = Network.empty();
    for (Schema<?> schema : Network.schemas()) {
      TextTable table = texts.tables().get(schema.name());
      described = table == null ? described : with(described, schema, table);
    }
    return described;
  }

  /// Tables of which a file would lose a column: cells behind the last heading belong to none.
  static List<Fault> unfit(Map<String, TextTable> tables) {
    List<Fault> faults = new ArrayList<>();
    tables.forEach(
        (name, table) -> {
          List<String> headings = table.headings();
          if (headings.size() > 1 && headings.getLast().isEmpty()) {
            String reason = "the last column has no heading, so that it would not be read";
            faults.add(new Fault(Fault.Kind.STRUCTURE, name + ".csv", 1, "", "", reason, ""));
          }
        });
    return faults;
  }

  /// A table as the text of its file.
  static String text(String name, TextTable table) {
    return SheetText.of(SheetTexts.headings(name, table.headings()), table.rows());
  }

  /// The description names the tables, and the network after the only row of its first table; what
  /// is wrong in them is no matter here.
  private static <R extends Record> Network with(
      Network network, Schema<R> schema, TextTable table) {
    if (schema.type() != Settings.class) {
      return network.with(schema.type(), List.of());
    }
    List<Sheet.Line> lines = new ArrayList<>();
    table.rows().forEach(row -> lines.add(new Sheet.Line(lines.size() + 2, row)));
    Sheet sheet = new Sheet(table.headings(), lines);
    return network.with(
        schema.type(), TableReader.read(schema, sheet, fault -> {}, note -> {}).rows());
  }

  /// The tables and layers that are in a folder.
  private static List<String> of(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> file.getFileName().toString())
          .filter(name -> name.toLowerCase(Locale.ROOT).matches(".*\\.(csv|geojson)"))
          .toList();
    }
  }
}
