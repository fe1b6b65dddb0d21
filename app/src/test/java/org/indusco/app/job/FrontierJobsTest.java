package org.indusco.app.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.UUID;
import org.indusco.app.account.Account;
import org.indusco.app.job.Job.State;
import org.indusco.model.frontier.FrontierResult;
import org.indusco.model.frontier.FrontierRow;
import org.indusco.model.network.Goal;
import org.junit.jupiter.api.Test;

/// What one goal costs another, as a job.
final class FrontierJobsTest extends JobsBed {

  private static final FrontierWish FRONTIER =
      new FrontierWish(
          Goal.Aim.ARMY_GUERRILLA, Goal.Aim.REFUGEES, 3, Wish.FIRST_DAY, /* gap= */ 0.3, 1);

  @Test
  void aFrontierIsKeptWithThePlansOfItsPoints() throws InterruptedException {
    UUID id = ask("alley", FRONTIER);
    Live end = end(id);
    assertThat(end.job().message()).isEmpty();
    assertThat(end.job().state()).isEqualTo(State.DONE);
    assertThat(steps).contains(new Live.Step(3, 3, 0, 0));
    FrontierResult kept = reader.findFrontier(id).orElseThrow();
    assertThat(kept.points()).hasSize(3).extracting(FrontierRow::declared).containsOnlyOnce(true);
    assertThat(kept.first().goal()).isEqualTo(FRONTIER.first());
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
}
