package org.indusco.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.indusco.exchange.csv.SheetException;
import org.indusco.exchange.csv.SheetReader;
import org.indusco.exchange.fault.Fault;
import org.indusco.exchange.fault.Near;
import org.indusco.exchange.shape.GeoJson;
import org.indusco.exchange.shape.GeoJsonException;
import org.indusco.exchange.workbook.Workbook;
import org.indusco.exchange.workbook.WorkbookWriter;
import org.indusco.model.network.Network;
import org.indusco.model.schema.Schema;
import org.indusco.model.text.TextNetwork;
import org.indusco.model.text.TextTable;

/// Networks as texts from folders and workbooks, and back.
///
/// Tables are not read as records: whatever their cells hold, known or not, right or wrong, comes
/// out as it went in, but for the spaces around it. Columns of known tables come under the headings
/// that their definition gives them.
public final class TextFiles {

  private static final String TABLE = ".csv";
  private static final String LAYER = ".geojson";

  /// The earliest moment that a zip file can tell of its parts.
  private static final LocalDateTime LONG_AGO = LocalDateTime.of(1980, 1, 1, 0, 0);

  private TextFiles() {}

  /// Reads a folder, or a workbook with the shapes beside it. It need not be a sound network, but
  /// something that has tables.
  public static TextReading read(Path from) {
    Source source = Files.isRegularFile(from) ? WorkbookSource.of(from) : FolderSource.of(from);
    return withTables(TextIntake.read(source), from.toString());
  }

  /// Reads one file from a stream, wherever it comes from: a workbook (`.xlsx`) without shapes, the
  /// folder of a network in a zip file (`.zip`), a table (`.csv`) or a layer (`.geojson`), as the
  /// ending of its name says. The name of a table's or layer's file says which it is. No more is
  /// held than the file may have at most, and nothing is written.
  ///
  /// @param name the file's name; folders in front of it do not count
  /// @throws IOException when the stream cannot be read
  public static TextReading read(String name, InputStream in) throws IOException {
    String file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    if (ends(file, ".xlsx")) {
      Source book = WorkbookSource.alone(Workbook.read(file, in));
      return withTables(TextIntake.read(book), file);
    }
    if (ends(file, ".zip")) {
      return withTables(TextIntake.read(ZipSource.of(file, in)), file);
    }
    if (ends(file, TABLE) || ends(file, LAYER)) {
      return TextIntake.read(one(file, in));
    }
    String reason =
        "is no workbook (.xlsx), folder (.zip), table (.csv) or layer of shapes (.geojson)";
    return refused(fault(Fault.Kind.UNREADABLE, file, reason, "Maybe save it as one of these."));
  }

  private static Source one(String file, InputStream in) throws IOException {
    List<Fault> faults = new ArrayList<>(misspelt(file));
    byte[] bytes = {};
    try {
      bytes = ends(file, TABLE) ? SheetReader.bytes(file, in) : GeoJson.bytes(Path.of("layer"), in);
    } catch (SheetException e) {
      faults.add(e.fault());
    } catch (GeoJsonException e) {
      faults.add(fault(Fault.Kind.UNREADABLE, file, e.reason().replaceAll("\\.$", ""), e.maybe()));
    }
    return new OneFile(file, bytes, faults);
  }

  /// A table or layer with nearly the name of a known one is hardly meant to be another.
  private static List<Fault> misspelt(String file) {
    boolean table = ends(file, TABLE);
    String ending = table ? TABLE : LAYER;
    String stem = file.substring(0, file.length() - ending.length());
    List<String> known =
        table ? Network.schemas().stream().map(Schema::name).toList() : NetworkFolder.LAYERS;
    if (stem.isEmpty() || known.contains(stem.toLowerCase(Locale.ROOT))) {
      return List.of();
    }
    return Near.find(stem, known)
        .map(meant -> "Maybe " + meant + ending + ".")
        .map(maybe -> fault(Fault.Kind.MISSPELT_TABLE, file, "there is no such table", maybe))
        .stream()
        .toList();
  }

  private static TextReading withTables(TextReading reading, String from) {
    boolean some =
        Network.schemas().stream()
            .anyMatch(schema -> reading.texts().tables().containsKey(schema.name()));
    return some || !reading.sound()
        ? reading
        : refused(
            fault(
                Fault.Kind.MISSING_TABLE, from, "is no network: none of its tables is there", ""));
  }

  private static TextReading refused(Fault fault) {
    return new TextReading(TextNetwork.EMPTY, List.of(fault), List.of(), List.of());
  }

  private static Fault fault(Fault.Kind kind, String file, String reason, String maybe) {
    return new Fault(kind, file, 0, "", "", reason, maybe);
  }

  /// What of these texts cannot be written: names that no file or sheet can have, and texts that
  /// are broken.
  ///
  /// @param to where they would be written; its name tells whether that is a workbook
  public static List<Fault> unfit(TextNetwork texts, Path to) {
    List<Fault> faults = new ArrayList<>();
    faults.addAll(FileNames.unfit(texts.tables().keySet(), TABLE));
    faults.addAll(FileNames.unfit(texts.layers().keySet(), LAYER));
    faults.addAll(
        isWorkbook(to)
            ? BookTables.unfit(texts.tables().keySet())
            : TableFolder.unfit(texts.tables()));
    texts
        .tables()
        .forEach((name, table) -> HalfCharacters.find(name, table).ifPresent(faults::add));
    return faults;
  }

  /// Writes a folder, or a workbook with its shapes beside it when the name ends so. What is there
  /// is replaced: tables and layers that are not among the new ones are taken away, other files
  /// stay.
  ///
  /// @throws IOException when it cannot be written; what was there then is still there, but for
  ///     single files that were replaced already
  /// @throws IllegalArgumentException when some of it is [#unfit]
  public static void write(TextNetwork texts, Path to) throws IOException {
    requireFit(texts, to);
    if (isWorkbook(to)) {
      WorkbookFile.write(BookTables.of(texts.tables()), texts.layers(), to);
    } else {
      TableFolder.write(texts, to);
    }
  }

  /// Writes the tables as a workbook into a stream, which stays open. Layers have no place in it.
  ///
  /// @throws IOException when it cannot be written
  /// @throws IllegalArgumentException when some of it is [#unfit]
  public static void writeWorkbook(TextNetwork texts, OutputStream out) throws IOException {
    requireFit(texts, Path.of("book.xlsx"));
    WorkbookWriter.write(BookTables.of(texts.tables()), out);
  }

  /// Writes the folder of a network as a zip file into a stream, which stays open. The same texts
  /// give the same bytes.
  ///
  /// @throws IOException when it cannot be written
  /// @throws IllegalArgumentException when some of it is [#unfit]
  public static void writeZip(TextNetwork texts, OutputStream out) throws IOException {
    requireFit(texts, Path.of("folder"));
    ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    for (Map.Entry<String, Supplier<String>> file : TableFolder.files(texts).entrySet()) {
      ZipEntry entry = new ZipEntry(file.getKey());
      entry.setTimeLocal(LONG_AGO);
      zip.putNextEntry(entry);
      zip.write(file.getValue().get().getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
    }
    zip.finish();
  }

  /// A table as the text of its file.
  public static String csv(String name, TextTable table) {
    return TableFolder.text(name, table);
  }

  private static void requireFit(TextNetwork texts, Path to) {
    List<Fault> unfit = unfit(texts, to);
    if (!unfit.isEmpty()) {
      throw new IllegalArgumentException(unfit.getFirst().toString());
    }
  }

  /// Whether a path is to be a workbook by its name.
  public static boolean isWorkbook(Path path) {
    return ends(String.valueOf(path.getFileName()), ".xlsx");
  }

  private static boolean ends(String name, String ending) {
    return name.toLowerCase(Locale.ROOT).endsWith(ending);
  }

  /// What stands at a path and would be replaced; none when nothing does.
  ///
  /// @throws IOException when a folder cannot be looked into
  public static Optional<String> inTheWay(Path to) throws IOException {
    if (!Files.exists(to)) {
      Path shapes = WorkbookShapes.beside(to);
      return isWorkbook(to) && Files.exists(shapes)
          ? Optional.of("the folder " + shapes)
          : Optional.empty();
    }
    if (Files.isDirectory(to)) {
      try (Stream<Path> files = Files.list(to)) {
        return files.findAny().isEmpty() ? Optional.empty() : Optional.of("the folder " + to);
      }
    }
    return Optional.of("the file " + to);
  }
}
