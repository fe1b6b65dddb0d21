package org.indusco.app.library;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.indusco.app.register.Entry;
import org.indusco.app.register.Piece;
import org.indusco.app.register.Register;
import org.indusco.app.register.Row;
import org.indusco.app.register.Span;
import org.indusco.app.register.Subject;
import org.indusco.app.register.Timeline;
import org.indusco.model.text.TextTable;

/// What the register says of a network now, dated figures apart, kept up to date from revision to
/// revision so that what hangs together is found without reading everything. Not safe for use by
/// several threads; [Library] lends it to one at a time.
final class Present implements Bonds.Said {

  /// With more revisions to catch up with, reading everything anew is as fast.
  private static final int FAR = 500;

  /// So many revisions can be taken back, for those who asked a moment ago what the newest is.
  private static final int BACK = 100;

  private final Register register;
  private final NetworkReader reader;
  private final String network;
  private SortedMap<String, Drawer> drawers = new TreeMap<>();
  private Bonds bonds;
  private Set<String> strange = new LinkedHashSet<>();
  private final Map<String, Boolean> untied = new HashMap<>();
  private final Map<List<String>, TextTable> blanks = new HashMap<>();
  private final Standings standings;
  private final Deque<Map<Subject, Timeline>> former = new ArrayDeque<>();
  private long revision = -1;

  Present(Register register, NetworkReader reader, String network) {
    this.register = register;
    this.reader = reader;
    this.network = network;
    bonds = new Bonds(reader);
    standings = new Standings(this);
  }

  /// As of which revision it is.
  long revision() {
    return revision;
  }

  /// Catches up with the register.
  void advance(long head) {
    if (revision < 0 || head - revision > FAR || head < revision) {
      drawers = new TreeMap<>();
      bonds = new Bonds(reader);
      strange = new LinkedHashSet<>();
      former.clear();
      standings.forget();
      read(head);
    }
    for (long number = revision + 1; number <= head; number++) {
      follow(number);
    }
    revision = head;
  }

  private void read(long head) {
    for (String table : Shelf.tables(register, network, head)) {
      Map<Subject, List<Entry>> said = new LinkedHashMap<>();
      for (Entry entry : register.listEntries(network, table, head)) {
        said.computeIfAbsent(entry.subject(), first -> new ArrayList<>()).add(entry);
      }
      said.forEach(
          (subject, entries) ->
              put(
                  subject,
                  entries.getFirst().sort(),
                  new Timeline(entries.stream().map(Entry::piece).toList())));
    }
    revision = head;
  }

  private void follow(long number) {
    Map<Subject, List<Entry>> touched = new LinkedHashMap<>();
    for (Entry entry : register.touched(network, number)) {
      if (!entry.subject().table().equals(Shelf.APART)) {
        touched.computeIfAbsent(entry.subject(), first -> new ArrayList<>()).add(entry);
      }
    }
    Map<Subject, Timeline> before = new HashMap<>();
    touched.keySet().forEach(subject -> before.put(subject, timeline(subject)));
    former.addFirst(before);
    if (former.size() > BACK) {
      former.removeLast();
    }
    touched.forEach(
        (subject, entries) -> {
          List<Piece> pieces = new ArrayList<>(timeline(subject).pieces());
          for (Entry entry : entries) {
            if (Objects.equals(entry.until(), number)) {
              pieces.removeIf(piece -> piece.span().equals(entry.span()));
            }
          }
          for (Entry entry : entries) {
            if (entry.since() == number) {
              pieces.add(entry.piece());
            }
          }
          put(subject, entries.getFirst().sort(), Timeline.of(pieces));
        });
  }

  private void put(Subject subject, long sort, Timeline timeline) {
    Drawer drawer = drawers.computeIfAbsent(subject.table(), Drawer::new);
    Drawer.Sheet before = drawer.find(subject);
    standings.forget(subject, before == null ? Timeline.EMPTY : before.timeline(), timeline);
    if (before != null) {
      bonds.untie(subject, before.timeline());
    }
    drawer.put(new Drawer.Sheet(subject, sort, timeline));
    bonds.tie(subject, timeline);
    if (!drawer.rows().agrees(subject, timeline.pieces())) {
      strange.add(subject.table());
    }
  }

  /// What was said as of one of the last revisions; nothing when that is too long ago.
  Optional<View> asOf(long earlier) {
    if (earlier > revision || revision - earlier > former.size()) {
      return Optional.empty();
    }
    Map<Subject, Timeline> before = new HashMap<>();
    former.stream().limit(revision - earlier).forEach(before::putAll);
    return Optional.of(new View(this, before));
  }

  /// Whether nothing is said at all.
  boolean empty() {
    return drawers.values().stream()
        .flatMap(drawer -> drawer.sheets().stream())
        .allMatch(sheet -> sheet.timeline().pieces().isEmpty());
  }

  /// Its tables by name, those in which the register keeps what a network is among them.
  SortedMap<String, Drawer> drawers() {
    return drawers;
  }

  /// A table without rows: the same object each time.
  TextTable blank(List<String> headings) {
    return blanks.computeIfAbsent(headings, columns -> new TextTable(columns, List.of()));
  }

  /// What hangs together.
  Bonds bonds() {
    return bonds;
  }

  /// What stands for names.
  Standings standings() {
    return standings;
  }

  @Override
  public Timeline timeline(Subject subject) {
    Drawer drawer = drawers.get(subject.table());
    Drawer.Sheet sheet = drawer == null ? null : drawer.find(subject);
    return sheet == null ? Timeline.EMPTY : sheet.timeline();
  }

  /// Whether everything is bound up with a table, so that a change of it asks for the whole.
  boolean ground(String table) {
    return strange.contains(table)
        || untied.computeIfAbsent(table, of -> reader.ties(of, Row.of(Map.of())).isEmpty());
  }

  /// The days around one on which the network stands in the same way.
  Span around(LocalDate day) {
    Span around = Span.ALWAYS;
    for (Drawer drawer : drawers.values()) {
      around = around.shared(drawer.around(day)).orElseThrow();
    }
    return around;
  }
}
