package org.indusco.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.indusco.exchange.csv.Sheet;
import org.indusco.exchange.csv.SheetException;
import org.indusco.exchange.fault.Fault;
import org.indusco.exchange.fault.FaultList;
import org.indusco.model.network.Network;
import org.indusco.model.schema.Schema;

/// A network as texts, on its way from one form to another.
///
/// Tables are not read as records: whatever their cells hold, known or not, right or wrong, comes
/// out as it went in.
public final class Conversion {

  private final Source source;
  private final Path from;
  private final Map<String, Sheet> tables = new LinkedHashMap<>();
  private final Map<String, Path> layers = new LinkedHashMap<>();
  private final List<String> left = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();

  private Conversion(Path from, Source source) {
    this.from = from;
    this.source = source;
  }

  /// Reads what is to be converted. It need not be a sound network, but something that has tables.
  public static Conversion of(Path from) {
    Source source = Files.isRegularFile(from) ? WorkbookSource.of(from) : FolderSource.of(from);
    Conversion conversion = new Conversion(from, source);
    conversion.faults.addAll(source.faults());
    if (conversion.faults.isEmpty()) {
      conversion.read();
    }
    return conversion;
  }

  /// What cannot be converted; nothing may be written when there is any.
  public List<Fault> faults() {
    return FaultList.of(faults).all().stream().map(source::told).toList();
  }

  /// The names of files that belong to no network and are not taken along.
  public List<String> left() {
    return List.copyOf(left);
  }

  /// How many tables there are.
  public int tables() {
    return tables.size();
  }

  /// How many layers of shapes there are.
  public int layers() {
    return layers.size();
  }

  /// Writes a folder, or a workbook when the name ends so. What is there is replaced: tables and
  /// layers that are not among the new ones are taken away, other files stay.
  ///
  /// @throws IOException when it cannot be written; what was there then is still there, but for
  ///     single files that were replaced already
  public void write(Path to) throws IOException {
    if (isWorkbook(to)) {
      WorkbookFile.write(BookTables.of(tables), layers, to);
    } else {
      TableFolder.write(tables, layers, to);
    }
  }

  /// What a workbook cannot hold of these tables; empty for a folder.
  public List<Fault> unfit(Path to) {
    return isWorkbook(to) ? BookTables.unfit(tables) : List.of();
  }

  /// Whether a path is to be a workbook by its name.
  public static boolean isWorkbook(Path path) {
    return String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT).endsWith(".xlsx");
  }

  private void read() {
    List<String> known = Network.schemas().stream().map(Schema::name).toList();
    for (String table : known) {
      source.names().find(table + ".csv").ifPresent(name -> table(table + ".csv", name));
    }
    if (tables.isEmpty() && faults.isEmpty()) {
      faults.add(
          new Fault(
              Fault.Kind.MISSING_TABLE,
              from.toString(),
              0,
              "",
              "",
              "is no network: none of its tables is there",
              ""));
    }
    for (String name : source.names().all()) {
      String lower = name.toLowerCase(Locale.ROOT);
      if (lower.endsWith(".geojson")) {
        layers.put(layerName(name), source.layer(name));
      } else if (!lower.endsWith(".csv")) {
        left.add(name);
      } else if (!known.contains(stem(lower))) {
        table(name, name);
      }
    }
    left.remove("datapackage.json");
  }

  private static String layerName(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    boolean known = NetworkFolder.LAYERS.contains(stem(lower));
    return known ? lower : stem(name) + ".geojson";
  }

  private static String stem(String name) {
    return name.substring(0, name.lastIndexOf('.'));
  }

  private void table(String file, String name) {
    if (source.findRefusal(name).isPresent()) {
      left.add(name);
      return;
    }
    try {
      Source.Table table = source.table(file, name);
      faults.addAll(table.faults());
      tables.put(stem(file), table.sheet());
    } catch (SheetException e) {
      faults.add(e.fault());
    } catch (IOException e) {
      faults.add(new Fault(Fault.Kind.UNREADABLE, file, 0, "", "", Unreadable.reason(e), ""));
    }
  }

  /// What stands at a path and would be replaced; none when nothing does.
  public static Optional<String> inTheWay(Path to) throws IOException {
    if (!Files.exists(to)) {
      Path shapes = WorkbookShapes.beside(to);
      return isWorkbook(to) && Files.exists(shapes)
          ? Optional.of("the folder " + shapes)
          : Optional.empty();
    }
    if (Files.isDirectory(to)) {
      try (var files = Files.list(to)) {
        return files.findAny().isEmpty() ? Optional.empty() : Optional.of("the folder " + to);
      }
    }
    return Optional.of("the file " + to);
  }
}
