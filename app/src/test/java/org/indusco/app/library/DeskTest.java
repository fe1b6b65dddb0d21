package org.indusco.app.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.indusco.app.register.Change;
import org.indusco.app.register.MemoryRegister;
import org.indusco.app.register.NoSuchNetworkException;
import org.indusco.app.register.Proposal;
import org.indusco.app.register.Receipt;
import org.indusco.app.register.Register;
import org.indusco.app.register.Row;
import org.indusco.app.register.Span;
import org.indusco.app.register.Subject;
import org.indusco.app.register.table.Difference.Missing;
import org.indusco.model.canonical.CanonicalJson;
import org.indusco.model.network.Network;
import org.indusco.model.text.TextNetwork;
import org.indusco.model.text.TextTable;
import org.junit.jupiter.api.Test;

final class DeskTest {

  private static final LocalDate MARCH_1941 = LocalDate.of(1941, 3, 1);

  private final Register register =
      new MemoryRegister(InstantSource.fixed(Instant.parse("2026-11-29T12:00:00Z")));
  private final List<String> read = new ArrayList<>();
  private final Library library = new Library(register, this::read);
  private final Desk desk = new Desk(register, library);

  DeskTest() {
    register.create("cic", "CIC", "alley");
    take(network("places", "baoji", "xian"), Span.ALWAYS);
    take(network("cooperatives", "wool@baoji", "iron@xian"), Span.ALWAYS);
  }

  @Test
  void aChangeThatLeavesAFaultIsRefusedWithIt() {
    Change gone = new Change.Clear(Subject.of("places", List.of("xian")), Span.since(MARCH_1941));
    Desk.Answer answer = desk.record("cic", proposal(gone));
    assertThat(answer).isEqualTo(new Desk.Answer.Unsound(List.of(lost("iron", "xian"))));
    assertThat(register.findNetwork("cic").orElseThrow().head()).isEqualTo(2);
  }

  @Test
  void anEditionThatSaysTheSameIsKeptAsTheSame() {
    String before = library.newest("cic", MARCH_1941.minusDays(1)).key();
    Subject wool = Subject.of("cooperatives", List.of("wool"));
    Row crew = Row.of(Map.of("id", "wool", "place", "baoji", "crew", "9"));
    desk.record("cic", proposal(new Change.Put(wool, Span.since(MARCH_1941), crew)));
    assertThat(library.newest("cic", MARCH_1941.minusDays(1)).key()).isEqualTo(before);
    assertThat(library.newest("cic", MARCH_1941).key()).isNotEqualTo(before);
  }

  @Test
  void whatIsWrongElsewhereIsNotTold() {
    Row lost = Row.of(Map.of("id", "coal", "place", "atlantis"));
    register.record(
        "cic",
        proposal(new Change.Put(Subject.of("cooperatives", List.of("coal")), Span.ALWAYS, lost)));
    Change gone = new Change.Clear(Subject.of("places", List.of("xian")), Span.since(MARCH_1941));
    assertThat(desk.record("cic", proposal(gone)))
        .isEqualTo(new Desk.Answer.Unsound(List.of(lost("iron", "xian"))));
  }

  @Test
  void aFaultDoesNotTakeThePlaceOfAnother() {
    Row lost = Row.of(Map.of("id", "coal", "place", "atlantis"));
    Subject coal = Subject.of("cooperatives", List.of("coal"));
    register.record("cic", proposal(new Change.Put(coal, Span.ALWAYS, lost)));
    Change mended = new Change.Put(coal, Span.ALWAYS, lost.with("place", "baoji"));
    Change gone = new Change.Clear(Subject.of("places", List.of("xian")), Span.ALWAYS);
    assertThat(desk.record("cic", proposal(List.of(mended, gone))))
        .isEqualTo(new Desk.Answer.Unsound(List.of(lost("iron", "xian"))));
    assertThat(desk.record("cic", proposal(mended))).isInstanceOf(Desk.Answer.Decided.class);
  }

  @Test
  void aFaultStaysTheSameWhenItsRowMoves() {
    Row lost = Row.of(Map.of("id", "coal", "place", "atlantis"));
    Subject coal = Subject.of("cooperatives", List.of("coal"));
    register.record("cic", proposal(new Change.Put(coal, Span.ALWAYS, lost)));
    Change gone = new Change.Clear(Subject.of("cooperatives", List.of("wool")), Span.ALWAYS);
    assertThat(desk.record("cic", proposal(gone))).isInstanceOf(Desk.Answer.Decided.class);
  }

  @Test
  void aSoundChangeIsRecorded() {
    Change moved =
        new Change.Put(
            Subject.of("cooperatives", List.of("iron")),
            Span.since(MARCH_1941),
            Row.of(Map.of("id", "iron", "place", "baoji")));
    assertThat(desk.record("cic", proposal(moved))).isInstanceOf(Desk.Answer.Decided.class);
    assertThat(places(library.newest("cic", LocalDate.of(1940, 7, 1)))).contains("iron@xian");
    assertThat(places(library.newest("cic", MARCH_1941))).contains("iron@baoji");
    assertThat(places(library.edition("cic", 2, MARCH_1941))).contains("iron@xian");
  }

  @Test
  void aPreviewTellsWhatWouldBeAndRecordsNothing() {
    Desk.Preview sound =
        desk.preview("cic", network("places", "lanzhou"), Span.ALWAYS, Missing.STAY);
    assertThat(sound.faults()).isEmpty();
    assertThat(sound.difference().items()).hasSize(1);
    Desk.Preview unsound =
        desk.preview("cic", network("places", "lanzhou"), Span.ALWAYS, Missing.GO);
    assertThat(unsound.faults()).hasSize(2);
    assertThat(register.findNetwork("cic").orElseThrow().head()).isEqualTo(2);
  }

  @Test
  void anEditionIsReadOnceForAllDaysOnWhichItIsTheSame() {
    library.newest("cic", LocalDate.of(1940, 7, 1));
    int before = read.size();
    Edition edition = library.newest("cic", LocalDate.of(1942, 5, 1));
    assertThat(read).hasSize(before);
    assertThat(edition.days()).isEqualTo(Span.ALWAYS);
    assertThat(edition.revision()).isEqualTo(2);
  }

  @Test
  void afterAChangeFromElsewhereAllIsReadAgain() {
    assertThat(library.newest("cic", MARCH_1941).sound()).isTrue();
    Row lost = Row.of(Map.of("id", "coal", "place", "atlantis"));
    register.record(
        "cic",
        proposal(new Change.Put(Subject.of("cooperatives", List.of("coal")), Span.ALWAYS, lost)));
    assertThat(library.newest("cic", MARCH_1941).sound()).isFalse();
    assertThat(library.edition("cic", 2, MARCH_1941).sound()).isTrue();
  }

  @Test
  void theNetworksThatWereChangedLastAreReadAhead() {
    library.readAhead(MARCH_1941);
    int before = read.size();
    library.newest("cic", MARCH_1941);
    assertThat(read).hasSize(before);
  }

  @Test
  void figuresAreNeverReadWithTheRest() {
    take(network("facts", "a", "b"), Span.ALWAYS);
    assertThat(library.newest("cic", MARCH_1941).texts().tables().get("facts").rows()).isEmpty();
    assertThat(register.listEntries("cic", "facts", 3)).hasSize(2);
  }

  @Test
  void aNetworkThatIsNotThereIsTold() {
    assertThatExceptionOfType(NoSuchNetworkException.class)
        .isThrownBy(() -> library.newest("ccc", MARCH_1941));
  }

  private void take(TextNetwork file, Span span) {
    Desk.Preview preview = desk.preview("cic", file, span, Missing.STAY);
    assertThat(desk.record("cic", proposal(preview.difference().changes())))
        .isInstanceOfSatisfying(
            Desk.Answer.Decided.class,
            decided -> assertThat(decided.receipt()).isInstanceOf(Receipt.Recorded.class));
  }

  private static Proposal proposal(Change change) {
    return proposal(List.of(change));
  }

  private static Proposal proposal(List<Change> changes) {
    return Proposal.of(UUID.randomUUID(), "alley", "test", changes);
  }

  /// A table with ids, and with places behind an `@`.
  private static TextNetwork network(String table, String... rows) {
    List<List<String>> cells = new ArrayList<>();
    for (String row : rows) {
      String[] parts = (row + "@").split("@", -1);
      cells.add(List.of(parts[0], parts[1]));
    }
    Map<String, TextTable> tables = new LinkedHashMap<>();
    tables.put(table, new TextTable(List.of("id", "place"), cells));
    return TextNetwork.of(tables, Map.of());
  }

  private static List<String> places(Edition edition) {
    return edition.texts().tables().get("cooperatives").rows().stream()
        .map(row -> row.get(0) + "@" + row.get(1))
        .toList();
  }

  /// A reader that knows one rule: cooperatives stand at places.
  private NetworkReader.ReadNetwork read(TextNetwork texts) {
    List<String> known = column(texts, "places", 0);
    List<Fault> faults = new ArrayList<>();
    TextTable cooperatives = texts.tables().get("cooperatives");
    if (cooperatives != null) {
      for (List<String> row : cooperatives.rows()) {
        if (!known.contains(row.get(1))) {
          faults.add(lost(row.get(0), row.get(1)));
        }
      }
    }
    read.add("read");
    return NetworkReader.ReadNetwork.of(
        texts, Network.empty(), faults, CanonicalJson.sha256(column(texts, "places", 0)));
  }

  /// The fault of a cooperative that stands at no place.
  private static Fault lost(String id, String place) {
    String text = "%s stands at %s, which is no place".formatted(id, place);
    List<Subject> subjects = List.of(Subject.of("cooperatives", List.of(id)));
    return new Fault(
        "DANGLING",
        1,
        new Fault.Place("table cooperatives", 0, "place", subjects, 0),
        place,
        "is no place",
        "",
        text);
  }

  private static List<String> column(TextNetwork texts, String table, int at) {
    TextTable found = texts.tables().get(table);
    return found == null ? List.of() : found.rows().stream().map(row -> row.get(at)).toList();
  }
}
