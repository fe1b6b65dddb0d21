package org.indusco.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.indusco.exchange.csv.SheetText;
import org.indusco.exchange.fault.Fault;
import org.indusco.exchange.shape.GeoJson;
import org.indusco.exchange.shape.GeoJsonException;
import org.indusco.exchange.table.TableReader;
import org.indusco.exchange.workbook.Workbook;
import org.indusco.exchange.workbook.WorkbookSheet;
import org.indusco.model.network.Network;
import org.indusco.model.schema.Schema;
import org.jspecify.annotations.Nullable;

/// A workbook with a sheet for each table; its shapes lie in a folder beside it.
final class WorkbookSource implements Source {

  private static final Pattern TABLE = Pattern.compile("\\b([a-z_]+)\\.csv\\b");

  private final Path shapes;
  private final List<Fault> faults;
  private final List<String> notes;
  private final Map<String, WorkbookSheet> sheets = new LinkedHashMap<>();
  private final FileNames names;

  private WorkbookSource(Path shapes, List<Fault> faults, Workbook book, Set<String> layers) {
    this.shapes = shapes;
    this.faults = faults;
    notes = new ArrayList<>(book.notes());
    for (WorkbookSheet sheet : book.sheets()) {
      if (sheet.blank()) {
        notes.add("sheet " + sheet.name() + ": nothing stands in the sheet, which counts as none.");
      } else {
        sheets.put(sheet.name() + ".csv", sheet);
      }
    }
    Set<String> all = new HashSet<>(sheets.keySet());
    all.addAll(layers);
    names = new FileNames(all);
  }

  static WorkbookSource of(Path file) {
    return of(file, Workbook.read(file));
  }

  /// A workbook that was read already.
  static WorkbookSource of(Path file, Workbook book) {
    Path shapes = WorkbookShapes.beside(file);
    List<Fault> faults = new ArrayList<>(book.faults());
    Set<String> layers = new HashSet<>();
    if (Files.isDirectory(shapes)) {
      try (Stream<Path> files = Files.list(shapes)) {
        files
            .map(each -> each.getFileName().toString())
            .filter(WorkbookShapes::isLayer)
            .forEach(layers::add);
      } catch (IOException e) {
        faults.add(
            new Fault(
                Fault.Kind.UNREADABLE, shapes.toString(), 0, "", "", Unreadable.reason(e), ""));
      }
    }
    return new WorkbookSource(shapes, faults, book, layers);
  }

  /// A workbook in memory, which has no shapes beside it.
  static WorkbookSource alone(Workbook book) {
    return new WorkbookSource(Path.of(""), book.faults(), book, Set.of());
  }

  @Override
  public List<Fault> faults() {
    return faults;
  }

  @Override
  public List<String> notes() {
    return notes;
  }

  @Override
  public FileNames names() {
    return names;
  }

  @Override
  public Optional<String> findRefusal(String name) {
    return sheets.containsKey(name)
        ? Optional.empty()
        : Unreadable.findRefusal(shapes.resolve(name));
  }

  @Override
  public Table table(String file, String name) {
    WorkbookSheet sheet = sheet(name);
    String text = SheetText.of(sheet.sheet());
    return new Table(sheet.sheet(), text.getBytes(StandardCharsets.UTF_8), sheet.faults());
  }

  private WorkbookSheet sheet(String name) {
    WorkbookSheet sheet = sheets.get(name);
    if (sheet == null) {
      throw new IllegalArgumentException("there is no sheet " + name);
    }
    return sheet;
  }

  @Override
  public byte[] layer(String name) throws GeoJsonException {
    return GeoJson.bytes(shapes.resolve(name));
  }

  /// The place as the spreadsheet shows it: sheet, row, heading, and the cell.
  @Override
  public Fault told(Fault fault) {
    String file = fault.file();
    String column = fault.column();
    int row = fault.row();
    if (file.endsWith(".geojson")) {
      file = shapes.getFileName() + "/" + file;
    } else if (file.endsWith(".csv")) {
      String name = names.find(file).orElse(file);
      column = column(name, fault);
      row = row(sheets.get(name), fault);
      file = "sheet " + name.substring(0, name.length() - ".csv".length());
    }
    return new Fault(
        fault.kind(),
        file,
        row,
        column,
        fault.value(),
        told(fault.reason()),
        told(fault.maybe()),
        fault.others());
  }

  private String column(String name, Fault fault) {
    WorkbookSheet sheet = sheets.get(name);
    int place = sheet == null ? -1 : place(name, sheet, fault.column());
    if (sheet == null || place < 0 || fault.row() == 0) {
      return fault.column();
    }
    String spot = sheet.spot(place, row(sheet, fault));
    // Of several rows, only the column is the same.
    String shown = fault.others().count() == 0 ? spot : spot.replaceAll("\\d", "");
    return fault.column() + " (" + shown + ")";
  }

  /// Row 1 stands for the headings, wherever the sheet has them.
  private static int row(@Nullable WorkbookSheet sheet, Fault fault) {
    return sheet != null && fault.row() == 1 ? sheet.headerRow() : fault.row();
  }

  private static int place(String name, WorkbookSheet sheet, String heading) {
    for (Schema<?> schema : Network.schemas()) {
      if (name.equalsIgnoreCase(schema.name() + ".csv")) {
        return TableReader.headings(schema, sheet.sheet().header()).indexOf(heading);
      }
    }
    return sheet.sheet().header().indexOf(heading);
  }

  /// Sentences are made for folders.
  @Override
  public String told(String sentence) {
    String text = sentence;
    for (String name : sheets.keySet()) {
      String table = "sheet " + name.substring(0, name.length() - ".csv".length());
      if (text.startsWith(name + ":") || text.startsWith(name + ",")) {
        text = table + text.substring(name.length());
      }
    }
    Matcher table = TABLE.matcher(text);
    return table
        .replaceAll("sheet $1")
        .replace(": the file is not known", ": the sheet is not known");
  }
}
