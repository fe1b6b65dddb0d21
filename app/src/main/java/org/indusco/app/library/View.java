package org.indusco.app.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import org.indusco.app.register.Piece;
import org.indusco.app.register.Row;
import org.indusco.app.register.Span;
import org.indusco.app.register.Subject;
import org.indusco.app.register.Timeline;
import org.indusco.app.register.table.Folding;
import org.indusco.app.register.table.TableRows;
import org.indusco.model.text.TextNetwork;
import org.indusco.model.text.TextTable;
import org.jspecify.annotations.Nullable;

/// A network as it would stand if something else were said of some subjects. To be used only as
/// long as what it looks at is lent.
final class View implements Bonds.Said {

  private final Present present;
  private final Map<Subject, Timeline> changed;
  private final Set<String> changedTables = new HashSet<>();
  private final NavigableSet<LocalDate> changedBreaks = new TreeSet<>();

  /// @param changed what would be said of subjects
  View(Present present, Map<Subject, Timeline> changed) {
    this.present = present;
    this.changed = changed;
    changed.forEach(
        (subject, timeline) -> {
          changedTables.add(subject.table());
          changedBreaks.addAll(TableRows.of(subject.table()).breaks(timeline.pieces()));
        });
  }

  @Override
  public Timeline timeline(Subject subject) {
    Timeline other = changed.get(subject);
    return other == null ? present.timeline(subject) : other;
  }

  /// The rows that a subject gives on a day.
  List<Piece> rows(Subject subject, LocalDate day) {
    return TableRows.of(subject.table()).on(day, timeline(subject).pieces());
  }

  /// The days around one on which the network stands in the same way.
  Span around(LocalDate day) {
    return present
        .around(day)
        .shared(Span.between(changedBreaks.floor(day), changedBreaks.higher(day)))
        .orElseThrow();
  }

  /// The whole network as it stands on a day. Tables of which nothing else would be said are the
  /// same objects each time.
  TextNetwork whole(LocalDate day) {
    return texts(day, this::table);
  }

  /// A part of the network as it stands on a day: the ground, and of other tables only some
  /// subjects.
  TextNetwork part(LocalDate day, Set<Subject> some) {
    Map<String, List<Subject>> chosen = byTable(some);
    return texts(
        day,
        (name, headings, on) ->
            present.ground(name)
                ? table(name, headings, on)
                : table(
                    name, columns(name, headings, on), on, chosen.getOrDefault(name, List.of())));
  }

  /// Some subjects as they stand on a day, and nothing else.
  TextNetwork only(LocalDate day, Set<Subject> some) {
    SequencedMap<String, List<String>> headings = headings(day);
    SequencedMap<String, TextTable> tables = new LinkedHashMap<>();
    byTable(some)
        .forEach(
            (name, subjects) -> {
              List<String> columns = headings.get(name);
              if (columns != null) {
                tables.put(name, table(name, columns(name, columns, day), day, subjects));
              }
            });
    return new TextNetwork(tables, new LinkedHashMap<>());
  }

  private Map<String, List<Subject>> byTable(Set<Subject> some) {
    Map<String, List<Subject>> byTable = new LinkedHashMap<>();
    inOrder(some)
        .forEach(
            subject ->
                byTable.computeIfAbsent(subject.table(), first -> new ArrayList<>()).add(subject));
    return byTable;
  }

  /// The headings of a table, those of its first row when the register knows none.
  private List<String> columns(String name, List<String> headings, LocalDate day) {
    return headings.isEmpty()
        ? subjects(name).stream()
            .map(subject -> rows(subject, day))
            .filter(rows -> !rows.isEmpty())
            .findFirst()
            .map(rows -> TableRows.of(name).table(List.of(), rows).headings())
            .orElse(List.of())
        : headings;
  }

  private record Placed(Subject subject, long sort) {}

  private List<Subject> inOrder(Set<Subject> some) {
    List<Placed> inOrder = new ArrayList<>(some.size());
    some.forEach(subject -> inOrder.add(new Placed(subject, sort(subject))));
    inOrder.sort(Comparator.comparingLong(Placed::sort));
    return inOrder.stream().map(Placed::subject).toList();
  }

  /// Those that are new come last, in the order in which they are said.
  private long sort(Subject subject) {
    Drawer drawer = present.drawers().get(subject.table());
    Drawer.Sheet sheet = drawer == null ? null : drawer.find(subject);
    return sheet == null ? Long.MAX_VALUE : sheet.sort();
  }

  /// The tables that are there on a day, with their headings.
  SequencedMap<String, List<String>> headings(LocalDate day) {
    SequencedMap<String, List<String>> headings = new LinkedHashMap<>();
    beside(Folding.TABLE_OF_TABLES, day)
        .forEach((name, row) -> headings.put(name, TableRows.headings(row)));
    Set<String> others = new TreeSet<>(present.drawers().keySet());
    others.addAll(changedTables);
    for (String name : others) {
      if (!name.startsWith(":")
          && !headings.containsKey(name)
          && subjects(name).stream().anyMatch(subject -> !rows(subject, day).isEmpty())) {
        headings.put(name, List.of());
      }
    }
    return headings;
  }

  /// The subjects of a table in their order, those of which nothing else would be said first.
  List<Subject> subjects(String table) {
    Set<Subject> all = new LinkedHashSet<>();
    Drawer drawer = present.drawers().get(table);
    if (drawer != null) {
      drawer.sheets().forEach(sheet -> all.add(sheet.subject()));
    }
    changed.keySet().stream().filter(subject -> subject.table().equals(table)).forEach(all::add);
    return List.copyOf(all);
  }

  private interface Tables {
    TextTable table(String name, List<String> headings, LocalDate day);
  }

  private TextNetwork texts(LocalDate day, Tables tables) {
    SequencedMap<String, TextTable> texts = new LinkedHashMap<>();
    headings(day).forEach((name, headings) -> texts.put(name, tables.table(name, headings, day)));
    SequencedMap<String, String> layers = new LinkedHashMap<>();
    beside(Folding.TABLE_OF_LAYERS, day)
        .forEach((name, row) -> layers.put(name, TableRows.layer(row)));
    return new TextNetwork(texts, layers);
  }

  private SequencedMap<String, Row> beside(String table, LocalDate day) {
    SequencedMap<String, Row> rows = new LinkedHashMap<>();
    for (Subject subject : subjects(table)) {
      timeline(subject)
          .findOn(day)
          .ifPresent(piece -> rows.put(subject.texts().getFirst(), piece.row()));
    }
    return rows;
  }

  private TextTable table(String name, List<String> headings, LocalDate day) {
    Drawer drawer = present.drawers().get(name);
    if (changedTables.contains(name)) {
      return table(name, headings, day, subjects(name));
    }
    return drawer == null ? present.blank(headings) : drawer.on(day, headings);
  }

  private TextTable table(
      String name, List<String> headings, LocalDate day, List<Subject> subjects) {
    List<Piece> rows = new ArrayList<>();
    subjects.forEach(subject -> rows.addAll(rows(subject, day)));
    return TableRows.of(name).table(headings, rows);
  }

  /// The next day on which one of some subjects, or the ground, begins to stand otherwise; null
  /// when none comes.
  @Nullable LocalDate nextBreak(LocalDate day, Iterable<Subject> some) {
    return span(day, some).to();
  }

  /// The days around one on which some subjects, and the ground, stand in the same way.
  Span span(LocalDate day, Iterable<Subject> some) {
    Span span = Span.ALWAYS;
    for (Map.Entry<String, Drawer> drawer : present.drawers().entrySet()) {
      if (present.ground(drawer.getKey())) {
        span = span.shared(drawer.getValue().around(day)).orElseThrow();
      }
    }
    for (Subject subject : some) {
      for (LocalDate each : TableRows.of(subject.table()).breaks(timeline(subject).pieces())) {
        Span side = each.isAfter(day) ? Span.between(null, each) : Span.since(each);
        span = span.shared(side).orElseThrow();
      }
    }
    return span;
  }
}
