package org.indusco.cli.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SequencedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.indusco.app.library.Desk;
import org.indusco.app.library.Edition;
import org.indusco.app.library.Library;
import org.indusco.app.register.Change;
import org.indusco.app.register.Entry;
import org.indusco.app.register.MemoryRegister;
import org.indusco.app.register.Piece;
import org.indusco.app.register.Proposal;
import org.indusco.app.register.Register;
import org.indusco.app.register.Subject;
import org.indusco.app.register.Timeline;
import org.indusco.app.register.table.Folding;
import org.indusco.app.register.table.Unfolding;
import org.indusco.exchange.NetworkFiles;
import org.indusco.exchange.Reading;
import org.indusco.exchange.TextFiles;
import org.indusco.exchange.fault.Fault;
import org.indusco.model.text.TextNetwork;
import org.indusco.model.text.TextTable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A change is refused when and only when reading the whole network on every day finds something
/// wrong that was not wrong before, however little of it was read.
final class CheckedChangesTest {

  private static final int STEPS = 50;

  private final Register register =
      new MemoryRegister(InstantSource.fixed(Instant.parse("2026-11-30T12:00:00Z")));
  private final Library library = new Library(register, new FilesReader());
  private final Desk desk = new Desk(register, library);

  CheckedChangesTest() {
    register.create("tiny", "Tiny", "alley");
    List<Change> changes = new ArrayList<>();
    Unfolding.of(network())
        .forEach(
            (subject, timeline) -> changes.addAll(Timeline.EMPTY.changesTo(timeline, subject)));
    assertThat(desk.record("tiny", proposal(changes))).isInstanceOf(Desk.Answer.Decided.class);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void aPartTellsWhatTheWholeWouldTell(long seed) {
    if (seed > 2) {
      plantFaults();
    }
    DrawnChanges drawn = new DrawnChanges(new Random(seed));
    int refused = 0;
    for (int step = 0; step < STEPS; step++) {
      long head = register.findNetwork("tiny").orElseThrow().head();
      List<Entry> said = register.listEntries("tiny", head);
      List<Change> changes = drawn.draw(said);
      List<Wrong> wrong = wrong(said, changes);
      Desk.Answer answer = desk.record("tiny", proposal(changes));
      boolean decided = answer instanceof Desk.Answer.Decided;
      assertThat(decided)
          .as("seed %d, step %d: %s is answered %s; %s", seed, step, changes, decided, wrong)
          .isEqualTo(wrong.isEmpty());
      refused += decided ? 0 : 1;
    }
    assertThat(refused).isBetween(STEPS / 10, STEPS * 9 / 10);
    standsAsTheRegisterSays();
  }

  /// Faults that came in before anybody looked: a cooperative and an order that refer to nothing,
  /// and one whose row is wrong by itself.
  private void plantFaults() {
    TextNetwork tiny = network();
    List<Change> faults = new ArrayList<>();
    faults.add(twisted(tiny, "cooperatives", "place", "atlantis", 0));
    faults.add(twisted(tiny, "orders", "good", "gold", 0));
    faults.add(twisted(tiny, "cooperatives", "crew", "many", 1));
    register.record("tiny", proposal(faults));
  }

  private static Change twisted(
      TextNetwork network, String table, String column, String text, int row) {
    TextTable one = network.tables().get(table);
    List<String> cells = new ArrayList<>(one.rows().get(row));
    cells.set(one.headings().indexOf(column), text);
    TextTable twisted = new TextTable(one.headings(), List.of(cells));
    SequencedMap<Subject, Timeline> said =
        Unfolding.of(TextNetwork.of(Map.of(table, twisted), Map.of()));
    Map.Entry<Subject, Timeline> entry = said.lastEntry();
    Piece piece = entry.getValue().pieces().getFirst();
    return new Change.Put(entry.getKey(), piece.span(), piece.row());
  }

  /// What is held and followed from revision to revision is what the register says, and what is
  /// remembered of tables is what reading them gives.
  private void standsAsTheRegisterSays() {
    long head = register.findNetwork("tiny").orElseThrow().head();
    for (long revision : List.of(head, head - 7, head - 20)) {
      List<Entry> said = register.listEntries("tiny", revision);
      for (int month = 1; month <= 12; month++) {
        LocalDate day = LocalDate.of(1940, month, 1);
        Edition edition = library.edition("tiny", revision, day);
        TextNetwork texts = Folding.on(said, day);
        assertThat(edition.texts().tables()).isEqualTo(texts.tables());
        Reading reading = NetworkFiles.read(texts);
        assertThat(edition.hash()).isEqualTo(reading.hash());
        assertThat(edition.faults().stream().map(Object::toString).toList())
            .isEqualTo(reading.faults().stream().map(Object::toString).toList());
      }
    }
  }

  /// Something wrong with a row, or with all (null).
  private record Wrong(Fault.Kind kind, @Nullable Subject subject, String text) {}

  /// The slow way, which knows nothing of parts: what is newly wrong on the first day on which
  /// something is.
  private static List<Wrong> wrong(List<Entry> said, List<Change> changes) {
    List<Entry> after = after(said, changes);
    SortedSet<LocalDate> days = new TreeSet<>(Folding.breaks(said));
    days.addAll(Folding.breaks(after));
    days.add(LocalDate.MIN);
    for (LocalDate day : days) {
      List<Wrong> now = wrong(after, day);
      List<Wrong> before = now.isEmpty() ? List.of() : wrong(said, day);
      List<Wrong> mended = without(before, now);
      List<Wrong> fresh = new ArrayList<>(without(now, before));
      fresh.removeIf(
          one ->
              changes.stream().noneMatch(change -> change.subject().equals(one.subject()))
                  && mended.stream().anyMatch(hid -> hid.kind().compareTo(one.kind()) < 0));
      if (!fresh.isEmpty()) {
        return fresh;
      }
    }
    return List.of();
  }

  private static List<Wrong> without(List<Wrong> some, List<Wrong> others) {
    List<Wrong> left = new ArrayList<>(some);
    others.forEach(left::remove);
    return left;
  }

  private static List<Wrong> wrong(List<Entry> said, LocalDate day) {
    TextNetwork texts = Folding.on(said, day);
    List<Wrong> wrong = new ArrayList<>();
    for (Fault fault : NetworkFiles.read(texts).faults()) {
      String reason = fault.reason().replaceAll("\\b[0-9][0-9,.]*", "#");
      String text = String.join("|", fault.file(), fault.column(), fault.value(), reason);
      if (fault.row() < 2) {
        wrong.add(new Wrong(fault.kind(), null, text));
        continue;
      }
      List<Integer> rows = new ArrayList<>(fault.others().first());
      rows.add(fault.row());
      for (int row : rows) {
        String name = fault.file().replace("table ", "");
        TextTable all = texts.tables().get(name);
        TextTable one = new TextTable(all.headings(), List.of(all.rows().get(row - 2)));
        Subject subject =
            Unfolding.of(TextNetwork.of(Map.of(name, one), Map.of())).lastEntry().getKey();
        wrong.add(new Wrong(fault.kind(), subject, text));
      }
    }
    return wrong;
  }

  private static List<Entry> after(List<Entry> said, List<Change> changes) {
    SequencedMap<Subject, Timeline> timelines = new LinkedHashMap<>();
    for (Entry entry : said) {
      timelines.merge(
          entry.subject(),
          new Timeline(List.of(entry.piece())),
          (some, one) -> {
            List<Piece> pieces = new ArrayList<>(some.pieces());
            pieces.addAll(one.pieces());
            return new Timeline(pieces);
          });
    }
    for (Change change : changes) {
      Timeline before = timelines.getOrDefault(change.subject(), Timeline.EMPTY);
      timelines.put(change.subject(), before.after(change));
    }
    List<Entry> after = new ArrayList<>();
    timelines.forEach(
        (subject, timeline) ->
            timeline
                .pieces()
                .forEach(
                    piece -> after.add(new Entry(subject, piece.span(), piece.row(), 1, null, 0))));
    return after;
  }

  /// The example with a town that is closed, one that no depot serves, and looms made of iron.
  private static TextNetwork network() {
    TextNetwork tiny = TextFiles.read(Path.of("../examples/tiny")).texts();
    Map<String, TextTable> tables = new LinkedHashMap<>(tiny.tables());
    add(
        tables,
        "places",
        "kaifeng,Kaifeng,,Henan,34.79,114.31,",
        "kunming,Kunming,,Yunnan,25.04,102.72,");
    add(tables, "threats", "kaifeng,1938-06-06,,,yes,taken");
    add(
        tables,
        "goods",
        "iron,Iron,,kg,raw,1,1",
        "loom,Loom,,piece,equipment,100,200",
        "pipe,Pipe,,piece,finished,1,1");
    add(tables, "industries", "machines,Machines,,180,0.5");
    add(
        tables,
        "recipes",
        "make_looms,Make looms,,machines,10",
        "make_pipes,Make pipes,,machines,10");
    add(
        tables,
        "recipe_goods",
        "make_looms,iron,in,110",
        "make_looms,loom,out,1",
        "make_pipes,iron,in,2",
        "make_pipes,pipe,out,1");
    tables.put(
        "recipe_equipment",
        new TextTable(
            List.of("recipe", "good", "quantity"), List.of(List.of("weave_cloth", "loom", "1"))));
    add(tables, "stock", "baoji,loom,2");
    return new TextNetwork(new LinkedHashMap<>(tables), tiny.layers());
  }

  private static void add(Map<String, TextTable> tables, String name, String... rows) {
    TextTable table = tables.get(name);
    List<List<String>> all = new ArrayList<>(table.rows());
    for (String row : rows) {
      all.add(List.of(row.split(",", -1)));
    }
    tables.put(name, new TextTable(table.headings(), all));
  }

  private static Proposal proposal(List<Change> changes) {
    return Proposal.of(UUID.randomUUID(), "alley", "test", changes);
  }
}
