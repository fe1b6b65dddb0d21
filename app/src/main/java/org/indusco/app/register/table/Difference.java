package org.indusco.app.register.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import org.indusco.app.register.Change;
import org.indusco.app.register.Entry;
import org.indusco.app.register.Piece;
import org.indusco.app.register.Span;
import org.indusco.app.register.Subject;
import org.indusco.app.register.Timeline;

/// What must change for the register to say what tables say.
///
/// @param items what becomes otherwise, subjects in the order of the tables, those that go last
public record Difference(List<Item> items) {

  /// What becomes of subjects of which the tables say nothing.
  public enum Missing {
    /// They stay as they are.
    STAY,
    /// They are not there any more.
    GO
  }

  /// What becomes of a subject.
  public enum Kind {
    NEW,
    CHANGED,
    GONE
  }

  /// A subject that becomes otherwise.
  ///
  /// @param subject the subject
  /// @param before what is said of it during the days that the tables speak of
  /// @param after what will be said of it during these days
  /// @param changes the changes that do it
  public record Item(Subject subject, Timeline before, Timeline after, List<Change> changes) {

    public Item {
      changes = List.copyOf(changes);
    }

    /// What becomes of it.
    public Kind kind() {
      if (before.pieces().isEmpty()) {
        return Kind.NEW;
      }
      return after.pieces().isEmpty() ? Kind.GONE : Kind.CHANGED;
    }
  }

  public Difference {
    items = List.copyOf(items);
  }

  /// What must change.
  ///
  /// @param said what the register says, of all tables or of those in question
  /// @param wanted what the tables say
  /// @param span the days that the tables speak of
  /// @param missing what becomes of the other subjects of the same tables
  public static Difference between(
      List<Entry> said, SequencedMap<Subject, Timeline> wanted, Span span, Missing missing) {
    Map<Subject, List<Piece>> pieces = new LinkedHashMap<>();
    said.forEach(
        entry ->
            pieces.computeIfAbsent(entry.subject(), first -> new ArrayList<>()).add(entry.piece()));
    List<Item> items = new ArrayList<>();
    wanted.forEach(
        (subject, timeline) ->
            add(items, subject, before(pieces, subject, span), timeline.within(span)));
    if (missing == Missing.GO) {
      Set<String> tables = new LinkedHashSet<>();
      wanted.keySet().forEach(subject -> tables.add(Meta.tableOf(subject)));
      for (Subject subject : pieces.keySet()) {
        boolean inQuestion = tables.contains(subject.table()) && !subject.table().startsWith(":");
        if (inQuestion && !wanted.containsKey(subject)) {
          add(items, subject, before(pieces, subject, span), Timeline.EMPTY);
        }
      }
    }
    return new Difference(items);
  }

  /// All changes, in order.
  public List<Change> changes() {
    return items.stream().flatMap(item -> item.changes().stream()).toList();
  }

  /// How many subjects of each table become new, changed or gone, in the order of the tables.
  public SequencedMap<String, Map<Kind, Integer>> counts() {
    SequencedMap<String, Map<Kind, Integer>> counts = new LinkedHashMap<>();
    for (Item item : items) {
      counts
          .computeIfAbsent(item.subject().table(), table -> new EnumMap<>(Kind.class))
          .merge(item.kind(), 1, Integer::sum);
    }
    return counts;
  }

  /// Whether nothing must change.
  public boolean none() {
    return items.isEmpty();
  }

  private static Timeline before(Map<Subject, List<Piece>> pieces, Subject subject, Span span) {
    return Timeline.of(pieces.getOrDefault(subject, List.of())).within(span);
  }

  private static void add(List<Item> items, Subject subject, Timeline before, Timeline after) {
    List<Change> changes = before.changesTo(after, subject);
    if (!changes.isEmpty()) {
      items.add(new Item(subject, before, after, changes));
    }
  }
}
