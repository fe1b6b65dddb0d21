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
import org.indusco.model.text.TextNetwork;
import org.indusco.model.text.TextTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A change is refused when and only when reading the whole network on every day finds more wrong
/// than before, however little of it was read.
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
    DrawnChanges drawn = new DrawnChanges(new Random(seed));
    int refused = 0;
    for (int step = 0; step < STEPS; step++) {
      long head = register.findNetwork("tiny").orElseThrow().head();
      List<Entry> said = register.listEntries("tiny", head);
      List<Change> changes = drawn.draw(said);
      List<String> wrong = wrong(said, changes);
      Desk.Answer answer = desk.record("tiny", proposal(changes));
      boolean decided = answer instanceof Desk.Answer.Decided;
      assertThat(decided)
          .as("seed %d, step %d: %s is answered %s; %s", seed, step, changes, decided, wrong)
          .isEqualTo(wrong.isEmpty());
      refused += decided ? 0 : 1;
      if (step % 5 == 0) {
        knowsWhatIsSound();
      }
    }
    assertThat(refused).isBetween(STEPS / 10, STEPS * 9 / 10);
    standsAsTheRegisterSays();
  }

  /// Whether a network is sound is told rightly, also where that is known without reading it.
  private void knowsWhatIsSound() {
    long head = register.findNetwork("tiny").orElseThrow().head();
    List<Entry> said = register.listEntries("tiny", head);
    for (int month = 1; month <= 12; month += 4) {
      LocalDate day = LocalDate.of(1940, month, 1);
      assertThat(library.newest("tiny", day).sound())
          .as("revision %d, %s", head, day)
          .isEqualTo(faults(said, day).isEmpty());
    }
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
        assertThat(edition.faults())
            .isEqualTo(reading.faults().stream().map(Object::toString).toList());
      }
    }
  }

  /// The slow way, which knows nothing of parts: the faults on the first day on which there are
  /// more than before.
  private static List<String> wrong(List<Entry> said, List<Change> changes) {
    List<Entry> after = after(said, changes);
    SortedSet<LocalDate> days = new TreeSet<>(Folding.breaks(said));
    days.addAll(Folding.breaks(after));
    days.add(LocalDate.MIN);
    for (LocalDate day : days) {
      List<String> faults = faults(after, day);
      if (!faults.isEmpty() && faults.size() > faults(said, day).size()) {
        return faults;
      }
    }
    return List.of();
  }

  private static List<String> faults(List<Entry> said, LocalDate day) {
    return NetworkFiles.read(Folding.on(said, day)).faults().stream()
        .map(Object::toString)
        .toList();
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
