package org.indusco.app.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.indusco.app.approval.ApprovalRecord.Act;
import org.indusco.app.approval.Approvals.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What approvals do, wherever they are kept.
public abstract class ApprovalsContract {

  private static final String PLAN = "a".repeat(64);
  private static final Map<String, Integer> RULE = Map.of("party-a", 2, "party-b", 1);

  private ChainStore store;
  private Approvals approvals;

  /// An empty store that knows the network `cic`.
  protected abstract ChainStore store();

  @BeforeEach
  final void open() {
    store = store();
    approvals =
        new Approvals(store, InstantSource.fixed(Instant.parse("2026-11-29T12:00:00.123456Z")));
    approvals.put("cic", "desk", PLAN, "author", RULE);
  }

  @Test
  void aPlanTakesEffectWhenEnoughPeopleOfEveryPartyApprove() {
    assertThat(missing()).isEqualTo(RULE);
    approve("zhou", "party-a");
    approve("soong", "party-b");
    assertThat(missing()).isEqualTo(Map.of("party-a", 1));
    assertThat(inEffect()).isEmpty();
    approve("deng", "party-a");
    assertThat(inEffect()).isEqualTo(PLAN);
  }

  @Test
  void oneWhoApprovesTwiceIsOne() {
    approve("zhou", "party-a");
    approve("zhou", "party-a");
    approve("soong", "party-b");
    assertThat(inEffect()).isEmpty();
  }

  @Test
  void aRejectionStandsUntilItsPersonApproves() {
    approvals.reject("cic", "soong", PLAN, "party-b", "Too many moves in winter.");
    approve("zhou", "party-a");
    approve("deng", "party-a");
    approve("kung", "party-b");
    assertThat(inEffect()).isEmpty();
    approve("soong", "party-b");
    assertThat(inEffect()).isEqualTo(PLAN);
  }

  @Test
  void whoeverMayNotIsRefused() {
    assertThat(refusal("author", PLAN, "party-a")).isEqualTo(ApprovalRefusal.BY_ITS_AUTHOR);
    assertThat(refusal("zhou", PLAN, "party-c")).isEqualTo(ApprovalRefusal.NO_SUCH_PARTY);
    assertThat(refusal("zhou", "b".repeat(64), "party-a")).isEqualTo(ApprovalRefusal.NOT_PUT);
    approve("zhou", "party-a");
    assertThat(refusal("zhou", PLAN, "party-b")).isEqualTo(ApprovalRefusal.FOR_TWO_PARTIES);
    approve("deng", "party-a");
    approve("soong", "party-b");
    assertThat(refusal("kung", PLAN, "party-b")).isEqualTo(ApprovalRefusal.IN_EFFECT);
    assertThat(approvals.put("cic", "desk", PLAN, "author", RULE))
        .isEqualTo(new Answer.Refused(ApprovalRefusal.ALREADY_PUT));
  }

  @Test
  void thePlanThatTookEffectLastIsInEffect() {
    approve("zhou", "party-a");
    approve("deng", "party-a");
    approve("soong", "party-b");
    String other = "b".repeat(64);
    approvals.put("cic", "desk", other, "author", Map.of("party-a", 1));
    assertThat(inEffect()).isEqualTo(PLAN);
    approvals.approve("cic", "zhou", other, "party-a");
    assertThat(inEffect()).isEqualTo(other);
  }

  @Test
  void everyChangeOfARecordIsNoticed() {
    approve("zhou", "party-a");
    approvals.reject("cic", "soong", PLAN, "party-b", "No.");
    List<ApprovalRecord> records = store.records("cic");
    assertThat(Chain.of(records).head()).isEqualTo(records.getLast().hash());
    for (int i = 0; i < records.size() - 1; i++) {
      ApprovalRecord record = records.get(i);
      for (ApprovalRecord forged :
          List.of(
              forged(record, "somebody", record.plan(), record.act()),
              forged(record, record.person(), "c".repeat(64), record.act()),
              forged(record, record.person(), record.plan(), new Act.Approve("party-b")))) {
        List<ApprovalRecord> changed = new ArrayList<>(records);
        changed.set(i, forged);
        assertThatExceptionOfType(BrokenChainException.class).isThrownBy(() -> Chain.of(changed));
      }
      List<ApprovalRecord> shorter = new ArrayList<>(records);
      shorter.remove(i);
      assertThatExceptionOfType(BrokenChainException.class).isThrownBy(() -> Chain.of(shorter));
    }
  }

  @Test
  void manyAtOnceAreAllRecorded() throws Exception {
    Map<String, Integer> rule = Map.of("party-a", 20);
    String plan = "d".repeat(64);
    approvals.put("cic", "desk", plan, "author", rule);
    List<Callable<Answer>> people = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      String person = "person-" + i;
      people.add(() -> approvals.approve("cic", person, plan, "party-a"));
    }
    try (ExecutorService executor = Executors.newFixedThreadPool(4)) {
      for (Future<Answer> answer : executor.invokeAll(people)) {
        assertThat(answer.get()).isInstanceOf(Answer.Recorded.class);
      }
    }
    assertThat(inEffect()).isEqualTo(plan);
    assertThat(approvals.chain("cic").records()).hasSize(22);
  }

  private static ApprovalRecord forged(ApprovalRecord record, String person, String plan, Act act) {
    return new ApprovalRecord(
        record.network(), record.number(), record.before(), record.at(), person, plan, act);
  }

  private void approve(String person, String party) {
    assertThat(approvals.approve("cic", person, PLAN, party)).isInstanceOf(Answer.Recorded.class);
  }

  private ApprovalRefusal refusal(String person, String plan, String party) {
    return ((Answer.Refused) approvals.approve("cic", person, plan, party)).refusal();
  }

  private Map<String, Integer> missing() {
    return approvals.chain("cic").findBallot(PLAN).orElseThrow().missing();
  }

  private String inEffect() {
    return approvals.chain("cic").findInEffect().map(Ballot::plan).orElse("");
  }
}
