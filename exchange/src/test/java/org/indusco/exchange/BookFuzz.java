package org.indusco.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.indusco.exchange.archive.Archive;
import org.indusco.exchange.archive.ArchiveException;
import org.indusco.exchange.csv.Sheet;
import org.indusco.exchange.csv.SheetException;
import org.indusco.exchange.csv.SheetReader;
import org.indusco.exchange.fault.Fault;
import org.indusco.exchange.workbook.Workbook;
import org.indusco.exchange.workbook.WorkbookSheet;
import org.indusco.exchange.workbook.WorkbookWriter;
import org.indusco.model.network.Network;
import org.indusco.model.schema.Schema;
import org.indusco.model.text.TextTable;

/// Tries any bytes as a workbook: the first byte says whether the others are the whole file, or
/// stand in the place of one part of a good one. Few changes to a packed file would come through
/// its checks; those to a part all do.
public final class BookFuzz {

  /// The first byte of bytes that are a whole file.
  static final int WHOLE = 0;

  /// One in so many inputs is also written as a workbook, and another checked as a table.
  private static final int LOTS = 5;

  private static final String NAME = "book.xlsx";
  private static final List<String> TABLES = List.of("goods", "threats", "stock");
  private static final Map<String, byte[]> PARTS = parts();
  private static final List<String> NAMES = List.copyOf(PARTS.keySet());

  private BookFuzz() {}

  /// Loads the classes before the fuzzer looks at the clock.
  public static void fuzzerInitialize() {
    seeds().forEach(BookFuzz::fuzzerTestOneInput);
  }

  /// A good workbook, whole and each part of it.
  static List<byte[]> seeds() {
    List<byte[]> seeds = new ArrayList<>();
    seeds.add(input(WHOLE, good()));
    for (int i = 0; i < NAMES.size(); i++) {
      seeds.add(input(i + 1, PARTS.get(NAMES.get(i))));
    }
    return seeds;
  }

  /// The one part in which a book differs from another that it was made from, as a part of the
  /// good workbook here; none when it is no archive or differs in more than one part or none.
  static Optional<byte[]> changedPart(byte[] book, byte[] from) throws IOException {
    Map<String, byte[]> before = parts(Archive.open(from));
    Map<String, byte[]> after;
    try {
      after = parts(Archive.open(book));
    } catch (ArchiveException e) {
      return Optional.empty();
    }
    List<String> changed =
        after.keySet().stream()
            .filter(name -> !Arrays.equals(after.get(name), before.get(name)))
            .toList();
    return changed.size() == 1 && before.keySet().equals(after.keySet())
        ? Optional.of(input(number(changed.getFirst()) + 1, after.get(changed.getFirst())))
        : Optional.empty();
  }

  /// The number of the part of a name; all sheets are as good as the last.
  private static int number(String name) {
    int number = NAMES.indexOf(name);
    return number >= 0 ? number : NAMES.indexOf("xl/worksheets/sheet" + TABLES.size() + ".xml");
  }

  static byte[] good() {
    return RawZip.of(PARTS).bytes();
  }

  static byte[] input(int first, byte[] bytes) {
    byte[] input = new byte[bytes.length + 1];
    input[0] = (byte) first;
    System.arraycopy(bytes, 0, input, 1, bytes.length);
    return input;
  }

  /// The entrance that the fuzzer calls.
  public static void fuzzerTestOneInput(byte[] data) {
    if (data.length == 0) {
      return;
    }
    byte[] rest = Arrays.copyOfRange(data, 1, data.length);
    int choice = data[0] & 0xFF;
    Workbook book = Workbook.read(NAME, choice == WHOLE ? rest : changed(choice - 1, rest));
    SheetProperty.requireTold(book.faults());
    if (!book.sheets().isEmpty()) {
      // One of them is enough: all together would take the time of many other inputs.
      WorkbookSheet sheet = book.sheets().get(rest.length % book.sheets().size());
      SheetProperty.requireTold(sheet.faults());
      if (sheet.faults().isEmpty() && !sheet.sheet().header().isEmpty()) {
        // Both take several times as long as to read the workbook: some inputs, always the same,
        // must do for each.
        int lot = Math.floorMod(Arrays.hashCode(rest), LOTS);
        if (lot == 0) {
          requireSame(sheet.name(), sheet.sheet());
        } else if (lot == 1) {
          requireTable(sheet);
        }
      }
    }
  }

  private static byte[] changed(int number, byte[] part) {
    Map<String, byte[]> parts = new LinkedHashMap<>(PARTS);
    parts.put(NAMES.get(number % NAMES.size()), part);
    return RawZip.of(parts).bytes();
  }

  private static void requireTable(WorkbookSheet sheet) {
    for (Schema<?> schema : Network.schemas()) {
      if (schema.name().equals(sheet.name())) {
        SheetProperty.require(schema, file -> sheet.sheet());
      }
    }
  }

  /// What was read is written as a workbook and read as the same texts.
  private static void requireSame(String name, Sheet sheet) {
    List<Fault> faults = new ArrayList<>(BookTables.unfit(Set.of(name)));
    TextTable texts = SheetTexts.of(name + ".csv", sheet, faults::add);
    if (!faults.isEmpty()) {
      return;
    }
    Workbook again = Workbook.read(NAME, written(Map.of(name, texts)));
    if (again.sheets().size() != 1
        || !SheetTexts.of(name + ".csv", again.sheets().getFirst().sheet(), faults::add)
            .equals(texts)) {
      throw new IllegalStateException(
          "written as another: " + sheet + "; read again: " + again + again.faults());
    }
  }

  private static byte[] written(Map<String, TextTable> tables) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      WorkbookWriter.write(BookTables.of(tables), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static Map<String, byte[]> parts() {
    Map<String, TextTable> tables = new LinkedHashMap<>();
    try {
      for (String table : TABLES) {
        byte[] bytes = SheetReader.bytes(TinyCopy.TINY.resolve(table + ".csv"));
        Sheet sheet = SheetReader.read(table + ".csv", bytes);
        tables.put(table, SheetTexts.of(table + ".csv", sheet, fault -> {}));
      }
      return parts(Archive.open(written(tables)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SheetException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, byte[]> parts(Archive archive) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    for (String name : archive.names()) {
      parts.put(name, archive.open(name).readAllBytes());
    }
    return parts;
  }
}
