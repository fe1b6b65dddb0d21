package org.indusco.app.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.indusco.app.register.Receipt.Recorded;
import org.indusco.app.register.Receipt.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What every register does, wherever it keeps things.
public abstract class RegisterContract {

  private static final Subject BAOJI = new Subject("affiliations", "baoji");
  private static final Subject XIAN = new Subject("affiliations", "xian");

  private final Ticking clock = new Ticking();
  private Register register;
  private int commands;

  /// A clock that is a second later at every look.
  private static final class Ticking implements InstantSource {

    private Instant now = Instant.parse("1940-07-01T08:00:00Z");

    @Override
    public Instant instant() {
      now = now.plusSeconds(1);
      return now;
    }
  }

  /// An empty register.
  protected abstract Register register(InstantSource clock);

  /// How many drawn commands are held against the model.
  protected abstract int drawnCommands();

  @BeforeEach
  final void open() {
    register = register(clock);
    register.create("cic", "Chinese Industrial Cooperatives", "alley");
  }

  @Test
  void theRegionOfADepotChangesOnADayAndTheOldOneIsStillKnown() {
    put(BAOJI, "..", "..", "NW");
    put(BAOJI, "1942-05-01", "..", "SH");
    assertThat(said(BAOJI, 2)).isEqualTo("../1942-05-01 NW, 1942-05-01/.. SH");
    assertThat(said(BAOJI, 1)).isEqualTo("../.. NW");
    assertThat(said(BAOJI, 0)).isEmpty();
  }

  @Test
  void aSpanIsCutOutOfWhatWasSaid() {
    put(BAOJI, "1940-01-01", "1943-01-01", "NW");
    clear(BAOJI, "1941-01-01", "1941-02-01");
    assertThat(said(BAOJI, 2)).isEqualTo("1940-01-01/1941-01-01 NW, 1941-02-01/1943-01-01 NW");
  }

  @Test
  void sayingTheSameOfDaysThatMeetIsOneEntry() {
    put(BAOJI, "1940-01-01", "1941-01-01", "NW");
    put(BAOJI, "1941-01-01", "1942-01-01", "NW");
    assertThat(said(BAOJI, 2)).isEqualTo("1940-01-01/1942-01-01 NW");
  }

  @Test
  void entriesTellSinceWhichRevisionTheyAreSaid() {
    put(BAOJI, "..", "..", "NW");
    put(XIAN, "..", "..", "NW");
    put(BAOJI, "1942-05-01", "..", "SH");
    assertThat(register.timeline("cic", BAOJI, 3)).extracting(Entry::since).containsExactly(3L, 3L);
    assertThat(register.timeline("cic", XIAN, 3)).extracting(Entry::since).containsExactly(2L);
    assertThat(register.timeline("cic", BAOJI, 2)).extracting(Entry::until).containsExactly(3L);
    assertThat(register.touched("cic", 3))
        .extracting(entry -> entry.span() + " " + entry.row().cell("region"))
        .containsExactly("../.. NW", "../1942-05-01 NW", "1942-05-01/.. SH");
  }

  @Test
  void theSameCommandAgainIsAnsweredAsAtFirst() {
    Proposal proposal = proposal(put(BAOJI, Span.ALWAYS, "NW"));
    Receipt first = register.record("cic", proposal);
    put(BAOJI, "..", "..", "SW");
    Receipt again = register.record("cic", proposal);
    assertThat(again).isEqualTo(new Recorded(((Recorded) first).revision(), true));
    assertThat(head()).isEqualTo(2);
  }

  @Test
  void aCommandWithAnotherContentIsRefused() {
    Proposal proposal = proposal(put(BAOJI, Span.ALWAYS, "NW"));
    register.record("cic", proposal);
    Proposal other =
        Proposal.of(proposal.command(), "alley", "test", List.of(put(BAOJI, Span.ALWAYS, "SW")));
    assertThat(register.record("cic", other))
        .isEqualTo(
            new Refused(Refusal.ID_REUSED_DIFFERENT_CONTENT, proposal.command().toString(), 1));
    assertThat(said(BAOJI, head())).isEqualTo("../.. NW");
  }

  @Test
  void whoHasNotSeenTheNewestOfASubjectIsRefused() {
    put(BAOJI, "..", "..", "NW");
    put(XIAN, "..", "..", "NW");
    put(BAOJI, "..", "..", "SW");
    Proposal late = proposal(put(BAOJI, Span.ALWAYS, "SE")).havingSeen(2);
    assertThat(register.record("cic", late))
        .isEqualTo(new Refused(Refusal.STALE, "affiliations/baoji", 3));
    Proposal other = proposal(put(XIAN, Span.ALWAYS, "SE")).havingSeen(2);
    assertThat(register.record("cic", other)).isInstanceOf(Recorded.class);
  }

  @Test
  void whoWantsNothingToHaveChangedIsRefusedWhateverHasChanged() {
    put(BAOJI, "..", "..", "NW");
    Proposal other =
        Proposal.of(UUID.randomUUID(), "snow", "why", List.of(new Change.Clear(XIAN, Span.ALWAYS)));
    put(XIAN, "..", "..", "NW");
    assertThat(register.record("cic", other.onlyAt(1L)))
        .isEqualTo(new Refused(Refusal.CHANGED_SINCE, "", 2));
    assertThat(register.findCommand("cic", other.command())).isEmpty();
    assertThat(register.record("cic", other.onlyAt(2L))).isInstanceOf(Recorded.class);
    assertThat(register.findCommand("cic", other.command()))
        .hasValueSatisfying(revision -> assertThat(revision.number()).isEqualTo(3));
    Receipt again = register.record("cic", other.onlyAt(2L));
    assertThat(again).isInstanceOfSatisfying(Recorded.class, r -> assertThat(r.before()).isTrue());
  }

  @Test
  void allThatWasEverSaidOfASubjectIsKept() {
    put(BAOJI, "..", "..", "NW");
    put(BAOJI, "1942-05-01", "..", "SH");
    clear(BAOJI, "..", "..");
    assertThat(register.history("cic", BAOJI))
        .extracting(
            e -> e.span() + " " + e.row().cell("region") + " " + e.since() + "-" + e.until())
        .containsExactly("../.. NW 1-2", "../1942-05-01 NW 2-3", "1942-05-01/.. SH 2-3");
    register.branch("what-if", "What if", "alley", "cic", 2);
    assertThat(register.history("what-if", BAOJI)).extracting(Entry::since).containsExactly(0L, 0L);
    assertThat(register.history("cic", XIAN)).isEmpty();
  }

  @Test
  void aFileIsImportedOnceUntilTheImportIsUndone() {
    Proposal file = proposal(put(BAOJI, Span.ALWAYS, "NW")).from("abc");
    register.record("cic", file);
    Proposal again = proposal(put(XIAN, Span.ALWAYS, "NW")).from("abc");
    assertThat(register.record("cic", again))
        .isEqualTo(new Refused(Refusal.ALREADY_IMPORTED, "", 1));
    register.record("cic", undo(1));
    assertThat(said(BAOJI, 2)).isEmpty();
    assertThat(register.record("cic", again)).isInstanceOf(Recorded.class);
  }

  @Test
  void undoingIsANewRevisionThatSaysWhatWasSaidBefore() {
    put(BAOJI, "..", "..", "NW");
    put(BAOJI, "1942-05-01", "..", "SH");
    register.record("cic", undo(2));
    assertThat(said(BAOJI, 3)).isEqualTo("../.. NW");
    assertThat(said(BAOJI, 2)).isEqualTo("../1942-05-01 NW, 1942-05-01/.. SH");
    assertThat(register.record("cic", undo(2)))
        .isEqualTo(new Refused(Refusal.ALREADY_UNDONE, "", 3));
    register.record("cic", undo(3));
    assertThat(said(BAOJI, 4)).isEqualTo("../1942-05-01 NW, 1942-05-01/.. SH");
  }

  @Test
  void aRevisionOfManySubjectsIsUndoneAsOneOfFew() {
    List<Change> many = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      Row row = Row.of(Map.of("region", "R" + i));
      many.add(new Change.Put(new Subject("affiliations", "b" + i), Span.ALWAYS, row));
    }
    put(BAOJI, "..", "..", "NW");
    register.record("cic", Proposal.of(UUID.randomUUID(), "alley", "test", many));
    List<Entry> before = register.listEntries("cic", 2);
    many.replaceAll(
        change ->
            new Change.Put(
                change.subject(),
                Span.since(LocalDate.of(1941, 1, 1)),
                Row.of(Map.of("region", "NW"))));
    register.record("cic", Proposal.of(UUID.randomUUID(), "alley", "test", many));
    assertThat(register.record("cic", undo(3))).isInstanceOf(Recorded.class);
    assertThat(register.listEntries("cic", 4))
        .extracting(entry -> entry.subject() + " " + entry.span() + " " + entry.row())
        .containsExactlyElementsOf(
            before.stream()
                .map(entry -> entry.subject() + " " + entry.span() + " " + entry.row())
                .toList());
  }

  @Test
  void whatWasChangedAgainCannotBeUndone() {
    put(BAOJI, "..", "..", "NW");
    put(BAOJI, "1942-05-01", "..", "SH");
    assertThat(register.record("cic", undo(1)))
        .isEqualTo(new Refused(Refusal.STALE, "affiliations/baoji", 2));
    assertThat(register.record("cic", undo(7)))
        .isEqualTo(new Refused(Refusal.NO_SUCH_REVISION, "", 0));
  }

  @Test
  void nothingIsRecordedWhenNothingChanges() {
    put(BAOJI, "..", "..", "NW");
    Proposal same = proposal(put(BAOJI, Span.since(LocalDate.of(1941, 1, 1)), "NW"));
    assertThat(register.record("cic", same)).isEqualTo(new Refused(Refusal.NOTHING_CHANGES, "", 0));
    assertThat(head()).isEqualTo(1);
  }

  @Test
  void aScenarioSaysWhatItsBaseSaidAndLeavesTheBaseAlone() {
    put(BAOJI, "..", "..", "NW");
    put(XIAN, "..", "..", "NW");
    register.branch("what-if", "What if", "alley", "cic", 1);
    assertThat(said("what-if", BAOJI, 0)).isEqualTo("../.. NW");
    assertThat(said("what-if", XIAN, 0)).isEmpty();
    register.record("what-if", proposal(put(BAOJI, Span.since(LocalDate.of(1941, 3, 1)), "SW")));
    put(BAOJI, "..", "..", "SE");
    assertThat(said("what-if", BAOJI, 0)).isEqualTo("../.. NW");
    assertThat(said("what-if", BAOJI, 1)).isEqualTo("../1941-03-01 NW, 1941-03-01/.. SW");
    assertThat(said(BAOJI, 3)).isEqualTo("../.. SE");
    assertThat(register.findNetwork("what-if").orElseThrow().baseRevision()).isEqualTo(1);
    Proposal undo = Undo.of(register, "what-if", 1, UUID.randomUUID(), "alley", "test");
    register.record("what-if", undo);
    assertThat(said("what-if", BAOJI, 2)).isEqualTo("../.. NW");
  }

  @Test
  void scenariosAreOfNetworksAtRevisionsThatAreThere() {
    register.branch("what-if", "What if", "alley", "cic", 0);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> register.branch("again", "Again", "alley", "what-if", 0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> register.branch("again", "Again", "alley", "cic", 1));
  }

  @Test
  void codesNameOneNetworkEach() {
    assertThatExceptionOfType(NetworkExistsException.class)
        .isThrownBy(() -> register.create("cic", "Another", "alley"));
    assertThatExceptionOfType(NoSuchNetworkException.class)
        .isThrownBy(() -> register.listEntries("ccc", 0));
    register.create("aid", "Aid", "alley");
    assertThat(register.listNetworks()).extracting(NetworkCard::code).containsExactly("aid", "cic");
  }

  @Test
  void revisionsTellWhoWhenAndWhyAndHangTogetherByTheirHashes() {
    put(BAOJI, "..", "..", "NW");
    put(XIAN, "..", "..", "NW");
    List<Revision> newest = register.listRevisions("cic", Long.MAX_VALUE, 5);
    assertThat(newest).extracting(Revision::number).containsExactly(2L, 1L);
    assertThat(newest).extracting(Revision::author).containsOnly("alley");
    assertThat(newest.get(0).recordedAt()).isAfter(newest.get(1).recordedAt());
    assertThat(newest).extracting(Revision::hash).doesNotHaveDuplicates();
    assertThat(register.listRevisions("cic", 2, 5)).hasSize(1);
    assertThat(register.findRevision("cic", 2)).contains(newest.getFirst());
    assertThat(register.findRevision("cic", 3)).isEmpty();
    assertThat(register.revisionAt("cic", newest.get(1).recordedAt())).isEqualTo(1);
    assertThat(register.revisionAt("cic", Instant.parse("1939-01-01T00:00:00Z"))).isEqualTo(0);
  }

  @Test
  void pagesGoThroughATableSubjectBySubject() {
    for (String depot : List.of("baoji", "xian", "lanzhou", "chengdu", "guilin")) {
      put(new Subject("affiliations", depot), "1940-01-01", "1941-01-01", "NW");
      put(new Subject("affiliations", depot), "1941-01-01", "..", "SW");
    }
    Register.Page first = new Register.Page(null, -1, 2);
    List<Entry> one = register.listEntries("cic", "affiliations", head(), first);
    assertThat(one)
        .extracting(entry -> entry.subject().key())
        .containsExactly("baoji", "baoji", "xian", "xian");
    Register.Page next = new Register.Page(LocalDate.of(1941, 6, 1), one.getLast().sort(), 10);
    assertThat(register.listEntries("cic", "affiliations", head(), next))
        .extracting(entry -> entry.subject().key() + " " + entry.row().cell("region"))
        .containsExactly("lanzhou SW", "chengdu SW", "guilin SW");
  }

  @Test
  void textsOfAnyKindComeOutAsTheyWentIn() {
    Subject odd = Subject.of("odd", List.of("a|b\\c", "宝鸡", ""));
    Row row =
        Row.of(Map.of("note", "line\nline\t\"quoted\" \\ 宝鸡 \uD83D\uDE00", "a.b", "{}", "空", "'"));
    register.record("cic", proposal(new Change.Put(odd, Span.ALWAYS, row)));
    Entry entry = register.timeline("cic", odd, 1).getFirst();
    assertThat(entry.row()).isEqualTo(row);
    assertThat(entry.subject().texts()).containsExactly("a|b\\c", "宝鸡", "");
  }

  @Test
  void drawnCommandsAgreeWithTheModel() {
    long seed = 20261129;
    int rest = drawnCommands();
    for (int world = 0; rest > 0; world++) {
      int share = Math.min(rest, 1000);
      RandomGenerator random = new SplittableRandom(seed + world);
      new DrawnCommands(register, "world-" + world, random, "seed " + (seed + world)).run(share);
      rest -= share;
    }
  }

  private Change put(Subject subject, Span span, String region) {
    return new Change.Put(subject, span, Row.of(Map.of("region", region)));
  }

  private void put(Subject subject, String from, String to, String region) {
    register.record("cic", proposal(put(subject, span(from, to), region)));
  }

  private void clear(Subject subject, String from, String to) {
    register.record("cic", proposal(new Change.Clear(subject, span(from, to))));
  }

  private static Span span(String from, String to) {
    return Span.between(
        from.equals("..") ? null : LocalDate.parse(from),
        to.equals("..") ? null : LocalDate.parse(to));
  }

  private Proposal proposal(Change change) {
    commands++;
    return Proposal.of(new UUID(0, commands), "alley", "test", List.of(change));
  }

  private Proposal undo(long revision) {
    commands++;
    return Undo.of(register, "cic", revision, new UUID(0, commands), "alley", "test");
  }

  private long head() {
    return register.findNetwork("cic").orElseThrow().head();
  }

  private String said(Subject subject, long revision) {
    return said("cic", subject, revision);
  }

  private String said(String network, Subject subject, long revision) {
    return String.join(
        ", ",
        register.timeline(network, subject, revision).stream()
            .map(entry -> entry.span() + " " + entry.row().cell("region"))
            .toList());
  }
}
