package org.indusco.app.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import org.indusco.app.register.Change;
import org.indusco.app.register.Entry;
import org.indusco.app.register.Piece;
import org.indusco.app.register.Register;
import org.indusco.app.register.Span;
import org.indusco.app.register.Subject;
import org.indusco.app.register.Timeline;
import org.indusco.app.register.table.Folding;
import org.indusco.model.network.Network;
import org.indusco.model.schema.Schema;

/// What the register says of a network as of a revision, but for tables that are too long to be
/// held.
///
/// @param entries what is said, by table, place of the subject and time
/// @param breaks the days on which the network begins to stand otherwise
record Shelf(List<Entry> entries, NavigableSet<LocalDate> breaks) {

  /// Dated figures, of which there can be millions: they are asked for page by page. No other table
  /// refers to them, and no plan looks at them.
  static final String APART = "facts";

  private static final List<String> TABLES =
      Network.schemas().stream().map(Schema::name).filter(name -> !name.equals(APART)).toList();

  static Shelf of(List<Entry> entries) {
    return new Shelf(List.copyOf(entries), Folding.breaks(entries));
  }

  static Shelf of(Register register, String network, long revision) {
    List<Entry> entries = new ArrayList<>();
    for (String table : tables(register, network, revision)) {
      entries.addAll(register.listEntries(network, table, revision));
    }
    return of(entries);
  }

  private static Set<String> tables(Register register, String network, long revision) {
    Set<String> tables = new LinkedHashSet<>(Folding.BESIDE_TABLES);
    tables.addAll(TABLES);
    register
        .listEntries(network, Folding.TABLE_OF_TABLES, revision)
        .forEach(entry -> tables.add(entry.subject().texts().getFirst()));
    tables.remove(APART);
    return tables;
  }

  /// The days around one on which the network stands in the same way.
  Span around(LocalDate day) {
    return Span.between(breaks.floor(day), breaks.higher(day));
  }

  /// The same after changes.
  Shelf after(List<Change> changes) {
    Map<Subject, List<Entry>> bySubject = new LinkedHashMap<>();
    entries.forEach(
        entry -> bySubject.computeIfAbsent(entry.subject(), first -> new ArrayList<>()).add(entry));
    Map<Subject, List<Change>> changed = new LinkedHashMap<>();
    for (Change change : changes) {
      if (!change.subject().table().equals(APART)) {
        changed.computeIfAbsent(change.subject(), first -> new ArrayList<>()).add(change);
      }
    }
    changed.forEach(
        (subject, list) -> {
          List<Entry> said = bySubject.getOrDefault(subject, List.of());
          Timeline timeline = new Timeline(said.stream().map(Entry::piece).toList());
          for (Change change : list) {
            timeline = timeline.after(change);
          }
          bySubject.put(subject, entries(subject, timeline));
        });
    return of(bySubject.values().stream().flatMap(List::stream).toList());
  }

  private static List<Entry> entries(Subject subject, Timeline timeline) {
    List<Entry> entries = new ArrayList<>();
    for (Piece piece : timeline.pieces()) {
      entries.add(
          new Entry(
              subject,
              piece.span(),
              piece.row(),
              /* since= */ 0,
              /* until= */ null,
              /* sort= */ 0));
    }
    return entries;
  }
}
