import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Tables as comma-separated text: the first line names the columns.
final class Csv {

  /// A row: cells by column.
  record Row(Map<String, String> cells) {

    /// The text of a cell; empty when there is no such column.
    String get(String column) {
      return cells.getOrDefault(column, "");
    }

    /// The number in a cell, or another when it is empty.
    double num(String column, double otherwise) {
      return get(column).isEmpty() ? otherwise : Double.parseDouble(get(column));
    }

    double num(String column) {
      return Double.parseDouble(get(column));
    }
  }

  private Csv() {}

  static List<Row> read(Path file) {
    List<List<String>> lines = split(text(file));
    List<String> head = lines.getFirst();
    List<Row> rows = new ArrayList<>();
    for (List<String> line : lines.subList(1, lines.size())) {
      if (line.size() != head.size()) {
        throw new IllegalStateException(file + ": " + line.size() + " cells in " + line);
      }
      Map<String, String> cells = new LinkedHashMap<>();
      for (int i = 0; i < head.size(); i++) {
        cells.put(head.get(i), line.get(i));
      }
      rows.add(new Row(cells));
    }
    return rows;
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<List<String>> split(String text) {
    List<List<String>> lines = new ArrayList<>();
    List<String> line = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
        cell.append('"');
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == ',' || c == '\n')) {
        line.add(cell.toString());
        cell.setLength(0);
        if (c == '\n') {
          lines.add(line);
          line = new ArrayList<>();
        }
      } else {
        cell.append(c);
      }
    }
    return lines;
  }
}
