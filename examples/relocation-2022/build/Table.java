import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A table as comma-separated text, read or being written; the first line names the columns.
final class Table {

  private final List<String> head;
  private final List<Map<String, String>> rows = new ArrayList<>();

  /// A table to be written, with its columns parted by blanks.
  Table(String columns) {
    head = List.of(columns.split(" "));
  }

  /// Reads a file.
  static Table read(Path file) {
    try {
      List<String> lines = Files.readAllLines(file);
      Table table = new Table(String.join(" ", cells(lines.getFirst())));
      lines.stream().skip(1).forEach(line -> table.add(cells(line).toArray()));
      return table;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Map<String, String>> rows() {
    return rows;
  }

  /// Adds a row; numbers are written with up to four decimals.
  void add(Object... cells) {
    if (cells.length != head.size()) {
      throw new IllegalArgumentException(head + " does not fit " + List.of(cells));
    }
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < cells.length; i++) {
      row.put(head.get(i), text(cells[i]));
    }
    rows.add(row);
  }

  void write(Path file) {
    StringBuilder out = new StringBuilder(String.join(",", head)).append('\n');
    for (Map<String, String> row : rows) {
      out.append(String.join(",", row.values().stream().map(Table::quoted).toList())).append('\n');
    }
    try {
      Files.writeString(file, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Object cell) {
    return cell instanceof Double number
        ? BigDecimal.valueOf(number)
            .setScale(4, RoundingMode.HALF_UP)
            .stripTrailingZeros()
            .toPlainString()
        : cell.toString();
  }

  private static String quoted(String cell) {
    return cell.contains(",") || cell.contains("\"")
        ? '"' + cell.replace("\"", "\"\"") + '"'
        : cell;
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean doubled = quoted && c == '"' && i + 1 < line.length() && line.charAt(i + 1) == '"';
      if (doubled) {
        cell.append('"');
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return cells;
  }
}
