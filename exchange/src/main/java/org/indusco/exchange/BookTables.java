package org.indusco.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.indusco.exchange.cell.CellType;
import org.indusco.exchange.cell.Choices;
import org.indusco.exchange.fault.Fault;
import org.indusco.exchange.workbook.BookColumn;
import org.indusco.exchange.workbook.BookSheet;
import org.indusco.exchange.workbook.Workbook;
import org.indusco.exchange.workbook.WorkbookWriter;
import org.indusco.model.network.Network;
import org.indusco.model.schema.Column;
import org.indusco.model.schema.Field;
import org.indusco.model.schema.Schema;
import org.indusco.model.schema.Table;
import org.indusco.model.text.TextTable;

/// Tables of texts as sheets, with what the definitions of their columns say about them.
final class BookTables {

  private static final int WIDEST = 40;
  private static final int NARROWEST = 9;
  private static final int MEASURED = 200;
  private static final int ROOM = 500;

  private BookTables() {}

  /// The sheets of tables, in their order.
  static List<BookSheet> of(Map<String, TextTable> tables) {
    List<BookSheet> sheets = new ArrayList<>();
    tables.forEach((name, table) -> sheets.add(sheet(name, table)));
    return sheets;
  }

  /// Names that no sheet can have.
  static List<Fault> unfit(Set<String> tables) {
    return tables.stream()
        .filter(
            name ->
                name.length() > BookSheet.NAME_CHARACTERS
                    || name.matches(".*[\\[\\]*?:/\\\\].*|'.*|.*'")
                    || name.startsWith(Workbook.REMARK))
        .map(
            name ->
                new Fault(
                    Fault.Kind.STRUCTURE,
                    name + ".csv",
                    0,
                    "",
                    "",
                    "has a name that no sheet that is read can have",
                    ""))
        .toList();
  }

  private static BookSheet sheet(String name, TextTable table) {
    Optional<Schema<?>> schema =
        Network.schemas().stream().filter(each -> each.name().equals(name)).findFirst();
    List<BookColumn> columns = new ArrayList<>();
    List<String> matched = SheetTexts.headings(name, table.headings());
    for (int i = 0; i < matched.size(); i++) {
      String heading = matched.get(i);
      double width = width(table, i);
      Optional<Field> field = schema.flatMap(each -> field(each, heading));
      columns.add(
          field.isPresent()
              ? column(field.get(), table.headings().get(i), width)
              : unknown(table, i, width));
    }
    return new BookSheet(name, columns, table.rows(), ROOM);
  }

  private static Optional<Field> field(Schema<?> schema, String heading) {
    return schema.fields().stream().filter(each -> each.heading().equals(heading)).findFirst();
  }

  /// A column of a table's definition.
  static BookColumn column(Field field, String heading, double width) {
    Column column = field.column();
    CellType type = CellType.of(field);
    List<String> choices = type instanceof Choices some ? some.list() : List.of();
    if (field.component().getType() == boolean.class
        || field.component().getType() == Boolean.class) {
      choices = List.of("yes", "no");
    }
    Table target = column.refers().getAnnotation(Table.class);
    boolean single = field.component().getType() == String.class;
    return new BookColumn(
        heading,
        kind(field),
        width,
        column.required(),
        note(field, type),
        choices,
        target == null || !single ? "" : target.name());
  }

  private static BookColumn.Kind kind(Field field) {
    Class<?> type = field.component().getType();
    if (type == LocalDate.class) {
      return BookColumn.Kind.DAY;
    }
    boolean number =
        type == int.class || type == Integer.class || type == double.class || type == Double.class;
    return number ? BookColumn.Kind.NUMBER : BookColumn.Kind.TEXT;
  }

  private static String note(Field field, CellType type) {
    Column column = field.column();
    StringBuilder note = new StringBuilder(column.meaning()).append(".\n").append(type.words());
    if (!column.unit().isEmpty()) {
      note.append(", in ").append(column.unit());
    }
    Table target = column.refers().getAnnotation(Table.class);
    if (target != null) {
      note.append(", an id of ").append(target.name());
    }
    String empty = column.byDefault().isEmpty() ? column.otherwise() : column.byDefault();
    if (column.required()) {
      note.append(".\nNeeded.");
    } else {
      note.append(empty.isEmpty() ? ".\nMay be empty." : ".\nEmpty means: " + empty + ".");
    }
    return note.toString();
  }

  /// Nobody knows what a column of an unknown heading holds: numbers if all its texts are.
  private static BookColumn unknown(TextTable table, int at, double width) {
    boolean numbers =
        table.rows().stream()
            .map(row -> row.get(at))
            .filter(text -> !text.isEmpty())
            .allMatch(WorkbookWriter::isPlain);
    BookColumn.Kind kind = numbers ? BookColumn.Kind.NUMBER : BookColumn.Kind.TEXT;
    return new BookColumn(table.headings().get(at), kind, width, false, "", List.of(), "");
  }

  private static double width(TextTable table, int at) {
    int widest = table.headings().get(at).length() + 2;
    for (List<String> row : table.rows().subList(0, Math.min(MEASURED, table.rows().size()))) {
      widest = Math.max(widest, shown(row.get(at)));
    }
    return Math.clamp(widest, NARROWEST, WIDEST);
  }

  /// Characters of Chinese and its neighbours are twice as wide.
  private static int shown(String text) {
    return text.chars().map(c -> c >= 0x2E80 ? 2 : 1).sum() + 1;
  }
}
