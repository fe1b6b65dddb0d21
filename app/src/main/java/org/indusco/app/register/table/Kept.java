package org.indusco.app.register.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.indusco.app.register.Row;
import org.indusco.app.register.Span;
import org.indusco.app.register.Subject;
import org.indusco.model.canonical.CanonicalJson;
import org.indusco.model.network.Network;
import org.indusco.model.network.Threat;
import org.indusco.model.schema.Field;
import org.indusco.model.schema.Schema;
import org.jspecify.annotations.Nullable;

/// How a table is kept: what tells its subjects apart, and which columns say when a row is true.
///
/// Three kinds of table there are. In a table with days in its key, such as affiliations, a subject
/// has a row for each time. In other tables with a key a subject has one row in a file, whose days,
/// when there are any, are those of its life; the register may know more than one of it, one after
/// another. Rows of tables without a key are subjects of their own, told apart by what they say.
///
/// @param table the table's name
/// @param key the columns of the key; empty for a table without one
/// @param dates the columns that say when a row is true, or null when none does
/// @param rowForEachTime whether a file has a row for each time of a subject
public record Kept(String table, List<Field> key, @Nullable Dates dates, boolean rowForEachTime) {

  /// Two dangers can threaten a place at once, so each is a subject of its own.
  private static final Set<Class<?>> OVERLAPPING = Set.of(Threat.class);

  private static final Map<String, Kept> KNOWN = known();

  /// The headings of the columns that say when a row is true.
  ///
  /// @param from that of the first day
  /// @param to that of the day after the last
  public record Dates(String from, String to) {}

  /// How a table is kept; one that no network knows is kept as rows without a key.
  public static Kept of(String table) {
    return KNOWN.getOrDefault(
        table, new Kept(table, List.of(), /* dates= */ null, /* rowForEachTime= */ false));
  }

  /// Whether rows are told apart by what they say.
  public boolean keyless() {
    return key.isEmpty();
  }

  /// When a row is true by its own columns.
  ///
  /// @param cells its texts, in which days are written as 1940-07-15
  /// @throws java.time.format.DateTimeParseException when they are not
  /// @throws IllegalArgumentException when the last day lies before the first
  Span span(Map<String, String> cells) {
    return dates == null
        ? Span.ALWAYS
        : Span.between(day(cells, dates.from()), day(cells, dates.to()));
  }

  /// What a row says beside when it is true.
  Row row(Map<String, String> cells) {
    Row row = Row.of(cells);
    return dates == null ? row : row.with(dates.from(), "").with(dates.to(), "");
  }

  /// The subject of a row of a table with a key.
  Subject subject(Map<String, String> cells) {
    List<String> texts = new ArrayList<>();
    for (Field field : key) {
      String text = cells.getOrDefault(field.heading(), "");
      texts.add(text.isEmpty() ? field.column().byDefault() : text);
    }
    return Subject.of(table, texts);
  }

  /// The subject of a row of a table without a key.
  ///
  /// @param earlier how many rows that say the same stand before it
  Subject subject(Row row, int earlier) {
    String digest = CanonicalJson.sha256(row.cells()).substring(0, 24);
    return Subject.of(table, List.of(earlier == 0 ? digest : digest + "+" + earlier));
  }

  private static @Nullable LocalDate day(Map<String, String> cells, String heading) {
    String text = cells.getOrDefault(heading, "");
    return text.isEmpty() ? null : LocalDate.parse(text);
  }

  private static Map<String, Kept> known() {
    Map<String, Kept> known = new LinkedHashMap<>();
    for (Schema<?> schema : Network.schemas()) {
      known.put(schema.name(), of(schema));
    }
    return known;
  }

  private static Kept of(Schema<?> schema) {
    Optional<String> from =
        findDay(schema, heading -> Set.of("from", "open_from").contains(heading));
    Optional<String> to = findDay(schema, heading -> Set.of("to", "open_to").contains(heading));
    if (from.isEmpty() || to.isEmpty()) {
      return new Kept(schema.name(), schema.key(), /* dates= */ null, /* rowForEachTime= */ false);
    }
    Dates dates = new Dates(from.get(), to.get());
    List<Field> key =
        OVERLAPPING.contains(schema.type())
            ? schema.key()
            : schema.key().stream().filter(field -> !field.heading().equals(dates.from())).toList();
    boolean inKey = schema.key().stream().anyMatch(field -> field.heading().equals(dates.from()));
    return new Kept(schema.name(), key, dates, inKey);
  }

  private static Optional<String> findDay(Schema<?> schema, Predicate<String> named) {
    return schema.fields().stream()
        .filter(field -> field.component().getType() == LocalDate.class)
        .map(Field::heading)
        .filter(named)
        .findFirst();
  }
}
