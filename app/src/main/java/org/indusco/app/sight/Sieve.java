package org.indusco.app.sight;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.indusco.app.register.Entry;
import org.indusco.app.register.Row;
import org.indusco.app.register.Span;
import org.indusco.app.register.table.Kept;
import org.indusco.model.network.Network;
import org.indusco.model.network.Place;
import org.indusco.model.schema.Field;
import org.indusco.model.schema.Schema;
import org.indusco.model.text.TextNetwork;
import org.indusco.model.text.TextTable;
import org.jspecify.annotations.Nullable;

/// Lets through what somebody may see of a network, row by row.
///
/// A row that leads to regions of which the person sees none is not there. Of a cooperative whose
/// position is sealed to him there is nothing that says where it stands, and nothing that is told
/// in free words.
///
/// @param sight what may be seen
/// @param belonging to which regions bodies belong; asked for only when it matters
/// @param sealed the ids of cooperatives whose positions are sealed
record Sieve(Sight sight, Supplier<Belonging> belonging, Set<String> sealed) {

  /// Of each table the columns that stay of a cooperative whose position is sealed.
  private static final Map<String, Set<String>> TELL_NO_PLACE = tellNoPlace();

  private static Map<String, Set<String>> tellNoPlace() {
    Map<String, Set<String>> columns = new HashMap<>();
    for (Schema<?> schema : Network.schemas()) {
      Set<String> kept = new HashSet<>();
      for (Field field : schema.fields()) {
        boolean words = field.evidence() && field.component().getType() == String.class;
        if (!words && field.column().refers() != Place.class) {
          kept.add(field.heading());
        }
      }
      columns.put(schema.name(), kept);
    }
    return columns;
  }

  /// Whether everything comes through.
  boolean letsAllThrough() {
    return sight.rows().everywhere() && (sight.positions().everywhere() || sealed.isEmpty());
  }

  /// What comes through of a row; empty when nothing does.
  ///
  /// @param cells its texts by heading
  /// @param when the days of which is asked
  Optional<Map<String, String>> row(String table, Map<String, String> cells, Span when) {
    if (letsAllThrough()) {
      return Optional.of(cells);
    }
    Way way = Ways.of(table);
    // Words may name what is sealed, so seals veil what only those see who see all.
    boolean veiled = way instanceof Way.Whole;
    if (veiled || !leadsInto(way, cells, when)) {
      return Optional.empty();
    }
    return way.cooperative()
        .filter(of -> sealed(of.id(cells), when))
        .map(of -> of.whole() ? Optional.<Map<String, String>>empty() : opened(table, cells))
        .orElse(Optional.of(cells));
  }

  private boolean leadsInto(Way way, Map<String, String> cells, Span when) {
    return sight.rows().everywhere()
        || way instanceof Way.Shared
        || way.leadsInto(sight.rows(), cells, belonging.get(), when);
  }

  private static Optional<Map<String, String>> opened(String table, Map<String, String> cells) {
    Set<String> kept = TELL_NO_PLACE.getOrDefault(table, Set.of());
    Map<String, String> open = new LinkedHashMap<>(cells);
    open.keySet().retainAll(kept);
    return Optional.of(open);
  }

  /// Whether a depot is seen during a time.
  boolean depot(String id, Span when) {
    return sight.rows().everywhere() || sight.rows().hasAny(belonging.get().ofDepot(id, when));
  }

  /// Whether a cooperative is seen during a time.
  boolean cooperative(String id, Span when) {
    return sight.rows().everywhere()
        || sight.rows().hasAny(belonging.get().ofCooperative(id, when));
  }

  /// Whether it is withheld where a cooperative stands during a time.
  boolean sealed(String id, Span when) {
    if (sight.positions().everywhere() || !sealed.contains(id)) {
      return false;
    }
    return sight.positions().equals(Reach.nowhere())
        || !sight.positions().hasAll(belonging.get().ofCooperative(id, when));
  }

  /// What comes through of an entry; empty when nothing does.
  Optional<Entry> entry(Entry entry, Span when) {
    return row(entry.subject().table(), entry.row().cells(), when)
        .map(
            cells ->
                cells.equals(entry.row().cells())
                    ? entry
                    : new Entry(
                        entry.subject(),
                        entry.span(),
                        Row.of(cells),
                        entry.since(),
                        entry.until(),
                        entry.sort()));
  }

  /// What comes through of tables and layers as they stand on a day.
  TextNetwork texts(TextNetwork all, LocalDate day) {
    if (letsAllThrough()) {
      return all;
    }
    Map<String, TextTable> tables = new LinkedHashMap<>();
    all.tables()
        .forEach(
            (name, table) -> {
              if (Ways.tables().contains(name)) {
                tables.put(name, table(name, table, day));
              }
            });
    Map<String, String> layers = new LinkedHashMap<>(all.layers());
    layers.keySet().removeIf(Predicate.not(Ways::sharedLayer));
    return TextNetwork.of(tables, layers);
  }

  private TextTable table(String name, TextTable table, LocalDate day) {
    Kept kept = Kept.of(name);
    List<String> headings = table.headings();
    List<List<String>> rows =
        table.rows().stream()
            .map(row -> cells(headings, row))
            .flatMap(cells -> onDay(kept, cells, day).stream())
            .map(cells -> headings.stream().map(one -> cells.getOrDefault(one, "")).toList())
            .toList();
    return new TextTable(headings, rows);
  }

  /// A row that is one of several of its subject must be seen on its own days as well as on the
  /// day of which is asked.
  private Optional<Map<String, String>> onDay(Kept kept, Map<String, String> cells, LocalDate day) {
    Optional<Map<String, String>> seen = row(kept.table(), cells, Belonging.day(day));
    Kept.Dates dates = kept.dates();
    return kept.rowForEachTime() && dates != null
        ? seen.flatMap(
            on ->
                row(
                    kept.table(),
                    on,
                    Span.between(date(cells, dates.from()), date(cells, dates.to()))))
        : seen;
  }

  private static @Nullable LocalDate date(Map<String, String> cells, String heading) {
    String text = cells.getOrDefault(heading, "");
    return text.isEmpty() ? null : LocalDate.parse(text);
  }

  private static Map<String, String> cells(List<String> headings, List<String> row) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (int i = 0; i < row.size(); i++) {
      cells.put(headings.get(i), row.get(i));
    }
    return cells;
  }
}
