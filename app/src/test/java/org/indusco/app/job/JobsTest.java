package org.indusco.app.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.indusco.app.PlanWish;
import org.indusco.app.PlannedNetwork;
import org.indusco.app.Series;
import org.indusco.app.account.Account;
import org.indusco.app.change.Frozen;
import org.indusco.app.course.Timetable;
import org.indusco.app.drawn.Drawn;
import org.indusco.app.frontier.Frontier;
import org.indusco.app.frontier.Sweep;
import org.indusco.app.job.Job.State;
import org.indusco.app.library.Fault;
import org.indusco.app.library.Library;
import org.indusco.app.library.NetworkReader;
import org.indusco.app.register.Change;
import org.indusco.app.register.MemoryRegister;
import org.indusco.app.register.Proposal;
import org.indusco.app.register.Register;
import org.indusco.app.register.Row;
import org.indusco.app.register.Span;
import org.indusco.app.register.Subject;
import org.indusco.app.stress.Laboratory;
import org.indusco.app.stress.Results;
import org.indusco.model.frontier.FrontierResult;
import org.indusco.model.frontier.FrontierRow;
import org.indusco.model.network.Cooperative;
import org.indusco.model.network.Goal;
import org.indusco.model.network.Network;
import org.indusco.model.network.Pin;
import org.indusco.model.plan.Plan;
import org.indusco.model.trial.TrialResult;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class JobsTest {

  private static final Network NETWORK = Drawn.network(1);

  /// How good the plans are does not matter here.
  private static final Wish QUICK = new Wish(Wish.FIRST_DAY, 0.3, 1, "", List.of());

  private static final FrontierWish FRONTIER =
      new FrontierWish(
          Goal.Aim.ARMY_GUERRILLA, Goal.Aim.REFUGEES, 3, Wish.FIRST_DAY, /* gap= */ 0.3, 1);

  private final InstantSource clock = new Ticking();
  private final JobStore store = new MemoryJobs();
  private final PlanStore plans = new MemoryPlans();
  private final Register register = new MemoryRegister(clock);
  private final BlockingQueue<Live> heard = new ArrayBlockingQueue<>(100_000);
  private final Set<State> states = EnumSet.noneOf(State.class);
  private final Set<Live.Step> steps = new HashSet<>();
  private final AtomicReference<List<Fault>> faults = new AtomicReference<>(List.of());
  private volatile CountDownLatch gate = new CountDownLatch(0);
  private PlanReader reader;
  private Jobs jobs = jobs();

  private static final class Ticking implements InstantSource {

    private Instant now = Instant.parse("2026-11-29T12:00:00Z");

    @Override
    public synchronized Instant instant() {
      now = now.plusMillis(1);
      return now;
    }
  }

  /// Keeps plans as they are, under the names of files that only tell them apart.
  private static final class Packing implements PlanPacking {

    private final Map<String, Plan> packed = new ConcurrentHashMap<>();
    private final Map<String, TrialResult> trials = new ConcurrentHashMap<>();
    private final Map<String, FrontierResult> frontiers = new ConcurrentHashMap<>();

    @Override
    public SortedMap<String, byte[]> pack(Plan plan) {
      String text = plan.summary().toString();
      packed.put(text, plan);
      return new TreeMap<>(Map.of("summary", text.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public Plan unpack(SortedMap<String, byte[]> files) {
      return packed.get(new String(files.get("summary"), StandardCharsets.UTF_8));
    }

    @Override
    public Set<String> figures() {
      return Set.of("summary");
    }

    @Override
    public SortedMap<String, byte[]> pack(TrialResult result) {
      String text = result.toString();
      trials.put(text, result);
      return new TreeMap<>(Map.of("trial", text.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public SortedMap<String, byte[]> pack(FrontierResult result) {
      String text = result.toString();
      frontiers.put(text, result);
      return new TreeMap<>(Map.of("frontier", text.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public FrontierResult unpackFrontier(SortedMap<String, byte[]> files) {
      return frontiers.get(new String(files.get("frontier"), StandardCharsets.UTF_8));
    }

    @Override
    public TrialResult unpackTrial(SortedMap<String, byte[]> files) {
      return trials.get(new String(files.get("trial"), StandardCharsets.UTF_8));
    }
  }

  private Jobs jobs() {
    Library library =
        new Library(
            register,
            texts -> {
              await(gate);
              return new NetworkReader.ReadNetwork(NETWORK, faults.get(), "hash");
            });
    reader = new PlanReader(plans, PACKING, library);
    return new Jobs(new Jobs.Surroundings(store, reader, register, "9.9"), new Quota(3, 4), clock);
  }

  private static final Packing PACKING = new Packing();

  @BeforeEach
  void begin() {
    register.create("cic", "CIC", "alley");
    Change change =
        new Change.Put(new Subject("places", "a"), Span.ALWAYS, Row.of(Map.of("id", "a")));
    register.record("cic", Proposal.of(new UUID(0, 1), "alley", "test", List.of(change)));
    jobs.start();
  }

  @AfterEach
  void end() {
    gate.countDown();
    jobs.close();
  }

  @Test
  void aPlanIsMadeAndKeptWithWhatItWasMadeFrom() throws InterruptedException {
    UUID id = ask("alley", QUICK);
    Live end = end(id);
    assertThat(end.job().state()).isEqualTo(State.DONE);
    KeptPlan plan = plans.find(end.job().plan()).orElseThrow();
    assertThat(plan.revision()).isEqualTo(1);
    assertThat(plan.inputHash()).isEqualTo("hash");
    assertThat(plan.author()).isEqualTo("alley");
    assertThat(KeptPlan.hash(plan.files())).isEqualTo(plan.hash());
    assertThat(end.gap()).isBetween(0.0, 0.3);
    assertThat(states).contains(State.RUNNING);
    assertThat(reader.list("cic", 9)).extracting(KeptPlan::hash).containsExactly(plan.hash());
  }

  @Test
  void askingAgainUnderTheSameIdAsksForNothingNew() throws InterruptedException {
    UUID id = ask("alley", QUICK);
    Job done = end(id).job();
    assertThat(jobs.submit(id, "cic", 1, "alley", QUICK)).isEqualTo(new Submission.Accepted(done));
    assertThat(jobs.submit(id, "cic", 1, "somebody", QUICK))
        .isEqualTo(new Submission.Refused(Submission.Refusal.ID_REUSED_DIFFERENT_CONTENT, 0));
  }

  @Test
  void whatIfGoesOnFromAKeptPlan() throws InterruptedException {
    Job first = end(ask("alley", QUICK)).job();
    String unit = NETWORK.rows(Cooperative.class).getFirst().id();
    String place = NETWORK.rows(Cooperative.class).getFirst().place();
    Wish wish = QUICK.after(first.plan(), List.of("pin " + unit + ":" + place));
    Job second = end(ask("alley", wish)).job();
    assertThat(second.message()).isEmpty();
    assertThat(plans.find(second.plan()).orElseThrow().changes()).isEqualTo(wish.changes());
    MadePlan made = reader.made(plans.find(second.plan()).orElseThrow());
    assertThat(made.changes().words()).isEqualTo(wish.changes());
    assertThat(made.planned().network().rows(Pin.class)).hasSize(1);
  }

  @Test
  void whatCannotBeIsToldAtItsPlace() throws InterruptedException {
    Job first = end(ask("alley", QUICK)).job();
    String unit = NETWORK.rows(Cooperative.class).getFirst().id();
    String place = NETWORK.rows(Cooperative.class).getFirst().place();
    List<String> changes = List.of("pin " + unit + ":" + place, "close nowhere");
    Submission.Wrong wrong = wrong(QUICK.after(first.plan(), changes));
    assertThat(wrong.spot()).isEqualTo(Submission.Spot.CHANGE);
    assertThat(wrong.number()).isEqualTo(1);
    assertThat(wrong.reason()).contains("nowhere");
    assertThat(wrong.known()).contains(place);
    String start = NETWORK.settings().start().toString();
    assertThat(wrong(QUICK.keeping(new Keep(first.plan(), "2001-01", List.of()))).spot())
        .isEqualTo(Submission.Spot.KEPT_MONTH);
    assertThat(wrong(QUICK.keeping(new Keep(first.plan(), start, List.of("nobody")))).spot())
        .isEqualTo(Submission.Spot.KEPT_UNIT);
    assertThat(submit(QUICK.keeping(new Keep("abc", start, List.of()))))
        .isEqualTo(new Submission.Refused(Submission.Refusal.NO_SUCH_KEPT_PLAN, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> new Keep("", start, List.of()));
    assertThatIllegalArgumentException().isThrownBy(() -> new Keep("abc", "", List.of()));
  }

  @Test
  void whatIsKeptOfAnOlderPlanHolds() throws InterruptedException {
    String hash = end(ask("alley", QUICK)).job().plan();
    PlannedNetwork older = reader.made(plans.find(hash).orElseThrow()).planned();
    YearMonth last = NETWORK.settings().start().plusMonths(1);
    String unit = NETWORK.rows(Cooperative.class).getLast().id();
    List<String> changes = List.of("goal refugees=1000", "goal post_war=0");
    Keep keep = new Keep(hash, last.toString(), List.of(unit));
    Job job = end(ask("alley", QUICK.after("", changes).keeping(keep))).job();
    assertThat(job.message()).isEmpty();
    MadePlan made = reader.made(plans.find(job.plan()).orElseThrow());
    assertThat(made.kept().keep()).isEqualTo(keep);
    List<Pin> whole = Frozen.pins(older.network(), older.plan(), NETWORK.settings().months());
    List<Pin> kept = new ArrayList<>(Frozen.pins(older.network(), older.plan(), 2));
    kept.removeIf(pin -> pin.cooperative().equals(unit));
    whole.stream().filter(pin -> pin.cooperative().equals(unit)).forEach(kept::add);
    assertThat(made.planned().network().rows(Pin.class))
        .containsExactlyInAnyOrderElementsOf(kept)
        .isNotEmpty();
    Timetable before = Timetable.of(NETWORK, older.plan());
    Timetable after = Timetable.of(NETWORK, made.planned().plan());
    for (Cooperative each : NETWORK.rows(Cooperative.class)) {
      int months = each.id().equals(unit) ? NETWORK.settings().months() : 2;
      for (int t = 0; t < months; t++) {
        assertThat(after.findPlace(each.id(), t)).isEqualTo(before.findPlace(each.id(), t));
      }
    }
  }

  @Test
  void aPlanIsPlayedThroughScenarios() throws InterruptedException {
    String plan = end(ask("alley", QUICK)).job().plan();
    Trial trial = new Trial(plan, 7, 20, 0);
    UUID id = ask("alley", trial);
    Live end = end(id);
    assertThat(end.job().state()).isEqualTo(State.DONE);
    assertThat(end.job().plan()).isEmpty();
    assertThat(end.job().inputHash()).isEqualTo("hash");
    TrialResult result = reader.findTrial(id).orElseThrow();
    MadePlan made = reader.made(plans.find(plan).orElseThrow());
    Laboratory laboratory = new Laboratory(made.planned(), PlanWish.usual("9.9"), Series.none());
    assertThat(result).isEqualTo(Results.of(laboratory.run(7, 20, 0, 1)));
    assertThat(steps).contains(new Live.Step(1, 1, 20, 20));
    assertThat(submit(new Trial("abc", 7, 20, 1)))
        .isEqualTo(new Submission.Refused(Submission.Refusal.NO_SUCH_PLAN, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> new Trial(plan, 7, 0, 1));
  }

  @Test
  void aFrontierIsKeptWithThePlansOfItsPoints() throws InterruptedException {
    UUID id = ask("alley", FRONTIER);
    Live end = end(id);
    assertThat(end.job().message()).isEmpty();
    assertThat(end.job().state()).isEqualTo(State.DONE);
    assertThat(steps).contains(new Live.Step(3, 3, 0, 0));
    FrontierResult kept = reader.findFrontier(id).orElseThrow();
    Frontier swept =
        new Sweep(NETWORK, "hash", FRONTIER.asked("9.9"), Series.none())
            .between(FRONTIER.first(), FRONTIER.second(), 3);
    assertThat(kept).isEqualTo(swept.result());
    assertThat(reader.list("cic", 9)).isEmpty();
    FrontierRow last = kept.points().getLast();
    KeptPlan taken = reader.take(end.job(), last.point(), "snow").orElseThrow();
    assertThat(reader.list("cic", 9)).extracting(KeptPlan::hash).containsExactly(taken.hash());
    assertThat(taken.author()).isEqualTo("snow");
    // Read again with the network that its changes make, the plan is worth there what it was.
    MadePlan made = reader.made(taken);
    assertThat(made.planned().plan().summary().value()).isEqualTo(last.value());
    assertThat(made.planned().network().rows(Goal.class))
        .filteredOn(goal -> goal.id() == FRONTIER.second())
        .singleElement()
        .satisfies(goal -> assertThat(goal.weight()).isEqualTo(last.secondWeight()));
    assertThat(made.planned().accounts().stream().mapToDouble(Account::value).sum())
        .isCloseTo(last.value(), within(1e-6 * last.value()));
    FrontierRow own =
        kept.points().stream().filter(FrontierRow::declared).findFirst().orElseThrow();
    assertThat(reader.take(end.job(), own.point(), "snow").orElseThrow().changes()).isEmpty();
    assertThat(reader.take(end.job(), 4, "snow")).isEmpty();
  }

  @Test
  void aFrontierThatIsTakenBackKeepsThePointsUntilThen() throws InterruptedException {
    UUID id = UUID.randomUUID();
    Watch watch =
        jobs.watch(
            id,
            live -> {
              heard.add(live);
              if (live.step().number() == 2) {
                jobs.cancel(id);
              }
            });
    jobs.submit(id, "cic", 1, "alley", FRONTIER);
    Job job = end(id).job();
    watch.close();
    assertThat(job.state()).isEqualTo(State.CANCELLED);
    int kept = reader.findFrontier(id).orElseThrow().points().size();
    assertThat(kept).isBetween(1, 2);
    assertThat(job.message())
        .isEqualTo("It was taken back while it ran; %d of 3 points are kept.", kept);
  }

  @Test
  void goalsThatCannotBeTradedOffAreTold() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new FrontierWish(Goal.Aim.REFUGEES, Goal.Aim.REFUGEES, 3, Wish.HINDSIGHT, 0.1, 1));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new FrontierWish(Goal.Aim.REFUGEES, Goal.Aim.POST_WAR, 26, Wish.HINDSIGHT, 0.1, 1));
  }

  @Test
  void howValueAndBoundCameCloserIsRemembered() throws InterruptedException {
    UUID id = ask("alley", QUICK);
    end(id);
    assertThat(jobs.trace(id)).hasSizeBetween(2, 241);
    assertThat(jobs.trace(id).getLast().bound()).isPositive();
    assertThat(jobs.trace(UUID.randomUUID())).isEmpty();
  }

  private Submission submit(Task task) {
    return jobs.submit(UUID.randomUUID(), "cic", 1, "alley", task);
  }

  private Submission.Wrong wrong(Task task) {
    Submission answer = submit(task);
    assertThat(answer).isInstanceOf(Submission.Wrong.class);
    return (Submission.Wrong) answer;
  }

  @Test
  void aNetworkWithFaultsIsNotPlanned() throws InterruptedException {
    faults.set(Stream.of("goods.csv, row 2: no unit", "b", "c", "d").map(JobsTest::fault).toList());
    Job job = end(ask("alley", QUICK)).job();
    assertThat(job.state()).isEqualTo(State.FAILED);
    assertThat(job.message())
        .isEqualTo("The network has faults: goods.csv, row 2: no unit; b; c; and 1 more.");
  }

  private static Fault fault(String text) {
    Fault.Place place = new Fault.Place("table goods", 2, "", List.of(), 0);
    return new Fault("MISSING_CELL", 9, place, "", "", "", text);
  }

  @Test
  void whatIsNotThereIsRefused() {
    assertThat(jobs.submit(UUID.randomUUID(), "cic", 2, "alley", QUICK))
        .isEqualTo(new Submission.Refused(Submission.Refusal.NO_SUCH_REVISION, 0));
    assertThat(jobs.submit(UUID.randomUUID(), "cic", 1, "alley", QUICK.after("abc", List.of())))
        .isEqualTo(new Submission.Refused(Submission.Refusal.NO_SUCH_PLAN, 0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Wish("tomorrow", 0.1, 1, "", List.of()));
  }

  @Test
  void nobodyFillsTheQueueForOthers() {
    gate = new CountDownLatch(1);
    for (int i = 0; i < 3; i++) {
      ask("alley", QUICK);
    }
    assertThat(jobs.submit(UUID.randomUUID(), "cic", 1, "alley", QUICK))
        .isEqualTo(new Submission.Refused(Submission.Refusal.AUTHOR_HAS_TOO_MANY, 3));
    ask("snow", QUICK);
    assertThat(jobs.submit(UUID.randomUUID(), "cic", 1, "snow", QUICK))
        .isEqualTo(new Submission.Refused(Submission.Refusal.TOO_MANY, 4));
  }

  @Test
  void aJobThatWaitsOrRunsCanBeTakenBack() throws InterruptedException {
    gate = new CountDownLatch(1);
    UUID runs = ask("alley", QUICK);
    UUID waits = ask("alley", QUICK);
    assertThat(jobs.cancel(waits).orElseThrow().state()).isEqualTo(State.CANCELLED);
    while (store.find(runs).orElseThrow().state() == State.QUEUED) {
      Thread.onSpinWait();
    }
    jobs.cancel(runs);
    gate.countDown();
    assertThat(end(runs).job().state()).isEqualTo(State.CANCELLED);
    assertThat(reader.list("cic", 9)).isEmpty();
    assertThat(jobs.cancel(UUID.randomUUID())).isEqualTo(Optional.empty());
  }

  @Test
  void whatWasCutOffSaysSoAndWhatWaitedGoesOn() throws InterruptedException {
    gate = new CountDownLatch(1);
    UUID runs = ask("alley", QUICK);
    UUID waits = ask("alley", QUICK);
    while (store.find(runs).orElseThrow().state() == State.QUEUED) {
      Thread.onSpinWait();
    }
    jobs.close();
    gate.countDown();
    jobs = jobs();
    watch(waits);
    jobs.start();
    assertThat(store.find(runs).orElseThrow().state()).isEqualTo(State.STOPPED);
    assertThat(end(waits).job().state()).isEqualTo(State.DONE);
    assertThat(store.inState(EnumSet.of(State.RUNNING, State.QUEUED))).isEmpty();
  }

  private UUID ask(String author, Task wish) {
    UUID id = UUID.randomUUID();
    watch(id);
    assertThat(jobs.submit(id, "cic", 1, author, wish)).isInstanceOf(Submission.Accepted.class);
    return id;
  }

  private void watch(UUID id) {
    assertThat(jobs.watch(id, heard::add)).isNotNull();
  }

  /// Waits for the last that is heard of a job.
  private Live end(UUID id) throws InterruptedException {
    while (true) {
      Live live = heard.poll(60, TimeUnit.SECONDS);
      assertThat(live).as("the job never ended").isNotNull();
      states.add(live.job().state());
      steps.add(live.step());
      if (live.job().id().equals(id) && live.job().state().ended()) {
        return live;
      }
    }
  }

  private static void await(CountDownLatch gate) {
    try {
      gate.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
