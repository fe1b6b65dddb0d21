package org.indusco.store.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.indusco.app.job.FrontierWish;
import org.indusco.app.job.Job;
import org.indusco.app.job.Job.State;
import org.indusco.app.job.Keep;
import org.indusco.app.job.KeptPlan;
import org.indusco.app.job.KeptResult;
import org.indusco.app.job.PlanStore;
import org.indusco.app.job.Trial;
import org.indusco.app.job.Wish;
import org.indusco.model.network.Goal;
import org.indusco.store.Database;
import org.indusco.store.TestServer;
import org.indusco.store.register.PostgresRegister;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Jobs and plans come out of PostgreSQL as they went in.
final class PostgresJobsTest {

  private static final Instant NOON = Instant.parse("2026-11-29T12:00:00Z");

  @AutoClose private final Database database = TestServer.newDatabase();
  private final PostgresJobs jobs = new PostgresJobs(database.jdbc());
  private final PlanStore plans = new PostgresPlans(database.jdbc(), database.transactions());

  @BeforeEach
  void network() {
    new PostgresRegister(database.jdbc(), database.transactions(), Clock.systemUTC())
        .create("cic", "CIC", "alley");
  }

  @Test
  void aJobIsKeptAsItIs() {
    Wish wish =
        new Wish("1941-03-01", 0.002, 7, "", List.of("close \"A, b\"", "{x}", "宝鸡"))
            .keeping(new Keep("abc", "1940-08", List.of("w1", "宝鸡,")));
    Job job = Job.queued(new UUID(1, 2), "cic", 0, "alley", wish, NOON);
    assertThat(jobs.add(job)).isTrue();
    assertThat(jobs.find(job.id())).contains(job);
    Job other = Job.queued(job.id(), "cic", 0, "snow", Wish.USUAL, NOON);
    assertThat(jobs.add(other)).isFalse();
    assertThat(jobs.find(job.id())).contains(job);
    assertThat(jobs.find(new UUID(1, 3))).isEmpty();
  }

  @Test
  void whatCameOfATrialIsKeptWithItsJob() {
    Job job = Job.queued(new UUID(1, 2), "cic", 0, "alley", new Trial("abc", -7, 40, 2), NOON);
    jobs.add(job);
    assertThat(jobs.find(job.id())).contains(job);
    assertThat(plans.findResult(job.id())).isEmpty();
    TreeMap<String, byte[]> files = new TreeMap<>(Map.of("stress.csv", new byte[] {0, -1, 7}));
    plans.keep(new KeptResult(job.id(), files), List.of());
    plans.keep(
        new KeptResult(job.id(), new TreeMap<>(Map.of("stress.csv", new byte[] {1}))), List.of());
    assertThat(plans.findResult(job.id()).orElseThrow().files().get("stress.csv"))
        .containsExactly(0, -1, 7);
  }

  @Test
  void whatCameOfAFrontierIsKeptWithThePlansOfItsPoints() {
    FrontierWish wish =
        new FrontierWish(Goal.Aim.REFUGEES, Goal.Aim.POST_WAR, 3, "1941-03-01", 0.002, 7);
    Job job = Job.queued(new UUID(1, 2), "cic", 0, "alley", wish, NOON);
    jobs.add(job);
    assertThat(jobs.find(job.id())).contains(job);
    KeptResult result =
        new KeptResult(job.id(), new TreeMap<>(Map.of("frontier.csv", new byte[] {7})));
    List<SortedMap<String, byte[]>> points = new ArrayList<>();
    for (byte i = 0; i < 3; i++) {
      points.add(new TreeMap<>(Map.of("a", new byte[] {i}, "b", new byte[] {(byte) (9 + i)})));
    }
    plans.keep(result, points);
    plans.keep(result, points.reversed());
    assertThat(plans.findResult(job.id()).orElseThrow().files()).containsOnlyKeys("frontier.csv");
    assertThat(plans.findPoint(job.id(), 2).orElseThrow())
        .containsEntry("a", new byte[] {1})
        .containsEntry("b", new byte[] {10})
        .hasSize(2);
    assertThat(plans.findPoint(job.id(), 4)).isEmpty();
    assertThat(plans.findPoint(new UUID(1, 3), 1)).isEmpty();
  }

  @Test
  void onlyOneTakesAJobThatWaits() {
    Job job = Job.queued(new UUID(1, 2), "cic", 0, "alley", Wish.USUAL, NOON);
    jobs.add(job);
    Job started = job.started(NOON.plusSeconds(1));
    assertThat(jobs.replace(State.QUEUED, started)).isTrue();
    assertThat(jobs.replace(State.QUEUED, started)).isFalse();
    Job done = started.of("input").done(NOON.plusSeconds(2), "abc");
    assertThat(jobs.replace(State.RUNNING, done)).isTrue();
    assertThat(jobs.find(job.id())).contains(done);
  }

  @Test
  void jobsAreListedByTimeAndState() {
    Job first = Job.queued(new UUID(1, 1), "cic", 0, "alley", Wish.USUAL, NOON);
    Job second = Job.queued(new UUID(1, 2), "cic", 0, "alley", Wish.USUAL, NOON.plusSeconds(5));
    jobs.add(second);
    jobs.add(first);
    assertThat(jobs.list("cic", 9)).containsExactly(second, first);
    assertThat(jobs.list("cic", 1)).containsExactly(second);
    assertThat(jobs.inState(EnumSet.of(State.QUEUED))).containsExactly(first, second);
    assertThat(jobs.inState(EnumSet.of(State.RUNNING))).isEmpty();
  }

  @Test
  void aPlanIsKeptByteByByte() {
    TreeMap<String, byte[]> files =
        new TreeMap<>(
            Map.of(
                "moves.csv",
                "a,b\n".getBytes(StandardCharsets.UTF_8),
                "restart",
                new byte[] {0, -1, 7}));
    String hash = KeptPlan.hash(files);
    Keep keep = new Keep("older", "", List.of("w1"));
    KeptPlan plan =
        new KeptPlan(hash, "cic", 0, "input", List.of("close A"), keep, "alley", NOON, files);
    plans.keep(plan);
    plans.keep(plan);
    KeptPlan found = plans.find(hash).orElseThrow();
    assertThat(found.files().keySet()).isEqualTo(files.keySet());
    assertThat(KeptPlan.hash(found.files())).isEqualTo(hash);
    assertThat(found.changes()).isEqualTo(plan.changes());
    assertThat(plans.find("other")).isEmpty();
    assertThat(found.keep()).isEqualTo(keep);
    KeptPlan listed = plans.list("cic", 9, Set.of("moves.csv", "other")).getFirst();
    assertThat(listed.files().keySet()).containsExactly("moves.csv");
    assertThat(listed.with(found.files())).usingRecursiveComparison().isEqualTo(found);
    assertThat(plans.list("cic", 9, Set.of()).getFirst().files()).isEmpty();
  }
}
