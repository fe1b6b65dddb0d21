package org.indusco.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.indusco.exchange.csv.Sheet;
import org.indusco.exchange.csv.SheetText;
import org.indusco.exchange.disk.Parcel;
import org.indusco.exchange.format.DataPackage;
import org.indusco.exchange.table.TableReader;
import org.indusco.model.network.Network;
import org.indusco.model.network.Settings;
import org.indusco.model.schema.Schema;

/// Writes tables of texts into a network's folder.
final class TableFolder {

  private TableFolder() {}

  /// Writes tables, copies layers, and describes the tables that are known. Their columns get the
  /// headings by which the description calls them.
  ///
  /// @param tables by name
  /// @param layers the files to copy by the names they get
  static void write(Map<String, Sheet> tables, Map<String, Path> layers, Path folder)
      throws IOException {
    try (Parcel parcel = Parcel.to(folder)) {
      Network described = Network.empty();
      for (Map.Entry<String, Sheet> table : tables.entrySet()) {
        Sheet sheet = table.getValue();
        for (Schema<?> schema : Network.schemas()) {
          if (schema.name().equals(table.getKey())) {
            sheet = new Sheet(TableReader.headings(schema, sheet), sheet.lines());
            described = with(described, schema, sheet);
          }
        }
        parcel.add(table.getKey() + ".csv", SheetText.of(sheet));
      }
      for (Map.Entry<String, Path> layer : layers.entrySet()) {
        parcel.add(layer.getKey(), file -> Files.copy(layer.getValue(), file));
      }
      parcel.add(DataPackage.FILE, DataPackage.ofNetwork(described));
      parcel.deliver(of(folder));
    }
  }

  /// The description names the tables, and the network after the only row of its first table; what
  /// is wrong in them is no matter here.
  private static <R extends Record> Network with(Network network, Schema<R> schema, Sheet sheet) {
    boolean named = schema.type() == Settings.class;
    List<R> rows =
        named ? TableReader.read(schema, sheet, fault -> {}, note -> {}).rows() : List.of();
    return network.with(schema.type(), rows);
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
