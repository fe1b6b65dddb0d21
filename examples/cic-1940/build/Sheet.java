import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A table of the network that is being written, row by row.
final class Sheet {

  private static final List<String> EVIDENCE = List.of("source", "basis", "confidence", "note");

  private final String name;
  private final List<String> head;
  private final List<List<String>> rows = new ArrayList<>();

  /// A table with its columns, parted by blanks; the four columns of evidence come last.
  Sheet(String name, String columns) {
    this.name = name;
    head = new ArrayList<>(List.of(columns.split(" ")));
    head.addAll(EVIDENCE);
  }

  /// A table without the columns of evidence beside a note.
  static Sheet ofSources() {
    Sheet sheet = new Sheet("sources", "id title url");
    sheet.head.removeAll(List.of("source", "basis", "confidence"));
    return sheet;
  }

  /// Adds a row; numbers are written with up to four decimals, null as an empty cell.
  void add(Object... cells) {
    if (cells.length != head.size()) {
      throw new IllegalArgumentException(name + " has " + head.size() + ", not " + cells.length);
    }
    List<String> row = new ArrayList<>();
    for (Object cell : cells) {
      row.add(text(cell));
    }
    rows.add(row);
  }

  /// Adds a row whose evidence is that of a row of facts or assumptions.
  void addAsTold(Csv.Row told, Object... cells) {
    List<Object> row = new ArrayList<>(Arrays.asList(cells));
    EVIDENCE.forEach(column -> row.add(told.get(column)));
    add(row.toArray());
  }

  void write(Path folder) {
    StringBuilder out = new StringBuilder();
    line(out, head);
    rows.forEach(row -> line(out, row));
    try {
      Files.writeString(folder.resolve(name + ".csv"), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Object cell) {
    return switch (cell) {
      case null -> "";
      case Double number ->
          BigDecimal.valueOf(number)
              .setScale(4, RoundingMode.HALF_UP)
              .stripTrailingZeros()
              .toPlainString();
      default -> cell.toString();
    };
  }

  private static void line(StringBuilder out, List<String> cells) {
    for (int i = 0; i < cells.size(); i++) {
      String cell = cells.get(i);
      boolean quote = cell.contains(",") || cell.contains("\"") || cell.contains("\n");
      out.append(i == 0 ? "" : ",");
      out.append(quote ? '"' + cell.replace("\"", "\"\"") + '"' : cell);
    }
    out.append('\n');
  }
}
