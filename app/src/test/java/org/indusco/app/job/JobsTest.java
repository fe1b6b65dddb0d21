package org.indusco.app.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.indusco.app.PlanWish;
import org.indusco.app.PlannedNetwork;
import org.indusco.app.Series;
import org.indusco.app.change.Frozen;
import org.indusco.app.course.Timetable;
import org.indusco.app.job.Job.State;
import org.indusco.app.library.Fault;
import org.indusco.app.stress.Laboratory;
import org.indusco.app.stress.Results;
import org.indusco.model.network.Cooperative;
import org.indusco.model.network.Pin;
import org.indusco.model.trial.TrialResult;
import org.junit.jupiter.api.Test;

final class JobsTest extends JobsBed {

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
}
