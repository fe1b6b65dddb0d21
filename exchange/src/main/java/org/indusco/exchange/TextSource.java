package org.indusco.exchange;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.indusco.exchange.csv.Sheet;
import org.indusco.exchange.csv.SheetException;
import org.indusco.exchange.csv.SheetReader;
import org.indusco.exchange.fault.Fault;
import org.indusco.exchange.fault.TableWords;
import org.indusco.model.text.TextNetwork;
import org.indusco.model.text.TextTable;

/// A network in texts. Each table is read from the bytes that its file would have, so that whatever
/// holds of files holds of it; only its rows are counted otherwise, since a row of a file may take
/// several lines.
final class TextSource implements Source {

  private final TextNetwork texts;
  private final FileNames names;

  TextSource(TextNetwork texts) {
    this.texts = texts;
    Set<String> all = new HashSet<>();
    texts.tables().keySet().forEach(table -> all.add(table + ".csv"));
    texts.layers().keySet().forEach(layer -> all.add(layer + ".geojson"));
    names = new FileNames(all);
  }

  @Override
  public List<Fault> faults() {
    return List.of();
  }

  @Override
  public FileNames names() {
    return names;
  }

  @Override
  public Table table(String file, String name) {
    TextTable table = get(texts.tables(), name);
    Optional<Fault> broken = HalfCharacters.find(TextIntake.stem(file), table);
    if (broken.isPresent()) {
      return refused(broken.get());
    }
    byte[] bytes = TableFolder.text(TextIntake.stem(file), table).getBytes(StandardCharsets.UTF_8);
    int[] lines = lines(table);
    try {
      return new Table(counted(SheetReader.read(file, bytes), lines), bytes, List.of());
    } catch (SheetException e) {
      return refused(counted(e.fault(), lines));
    }
  }

  @Override
  public byte[] layer(String name) {
    return get(texts.layers(), name).getBytes(StandardCharsets.UTF_8);
  }

  private static <T> T get(Map<String, T> all, String name) {
    T found = all.get(TextIntake.stem(name));
    if (found == null) {
      throw new IllegalArgumentException("there is no " + name);
    }
    return found;
  }

  private static Table refused(Fault fault) {
    return new Table(new Sheet(List.of(), List.of()), new byte[0], List.of(fault));
  }

  /// The lines of its file on which the rows of a table begin, the headings' first.
  private static int[] lines(TextTable table) {
    int[] lines = new int[table.rows().size() + 1];
    int line = 1;
    for (int row = 0; row < lines.length; row++) {
      lines[row] = line;
      line += 1 + breaks(row == 0 ? table.headings() : table.rows().get(row - 1));
    }
    return lines;
  }

  private static int breaks(List<String> cells) {
    int breaks = 0;
    for (String cell : cells) {
      for (int i = 0; i < cell.length(); i++) {
        boolean second = cell.charAt(i) == '\n' && i > 0 && cell.charAt(i - 1) == '\r';
        breaks += (cell.charAt(i) == '\n' && !second) || cell.charAt(i) == '\r' ? 1 : 0;
      }
    }
    return breaks;
  }

  private static Sheet counted(Sheet sheet, int[] lines) {
    List<Sheet.Line> rows =
        sheet.lines().stream()
            .map(line -> new Sheet.Line(row(line.row(), lines), line.cells()))
            .toList();
    return new Sheet(sheet.header(), rows, sheet.commas());
  }

  private static Fault counted(Fault fault, int[] lines) {
    return new Fault(
        fault.kind(),
        fault.file(),
        row(fault.row(), lines),
        fault.column(),
        fault.value(),
        fault.reason(),
        fault.maybe());
  }

  /// The row to which a line belongs, the headings being row 1; 0 stays 0.
  private static int row(int line, int[] lines) {
    int found = Arrays.binarySearch(lines, line);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /// The place as a user of tables knows it.
  @Override
  public Fault told(Fault fault) {
    return TableWords.told(fault);
  }

  @Override
  public String told(String sentence) {
    String text = sentence;
    for (String name : names.all()) {
      if (text.startsWith(name + ":") || text.startsWith(name + ",")) {
        text = TableWords.named(name) + text.substring(name.length());
      }
    }
    return TableWords.told(text);
  }
}
