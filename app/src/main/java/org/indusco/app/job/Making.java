package org.indusco.app.job;

import java.time.InstantSource;
import java.util.List;
import java.util.stream.Collectors;
import org.indusco.app.PlanWish;
import org.indusco.app.PlannedNetwork;
import org.indusco.app.Planning;
import org.indusco.app.change.Changes;
import org.indusco.app.frontier.Frontier;
import org.indusco.app.frontier.Sweep;
import org.indusco.app.job.Job.State;
import org.indusco.app.library.Edition;
import org.indusco.app.library.Fault;
import org.indusco.app.stress.Laboratory;
import org.indusco.app.stress.Results;
import org.indusco.app.stress.Stress;
import org.indusco.model.network.Defaults;
import org.indusco.model.network.Network;

/// Makes what a job asks for, and keeps it unless the job was taken back meanwhile.
final class Making {

  private static final String CANCELLED = "It was taken back while it ran.";

  private final PlanReader plans;
  private final String version;
  private final InstantSource clock;

  /// @param version of the program, told in plans
  Making(PlanReader plans, String version, InstantSource clock) {
    this.plans = plans;
    this.version = version;
    this.clock = clock;
  }

  /// The job with what became of it.
  Job outcome(Job started, Hearing hearing) {
    Edition edition = plans.edition(started.network(), started.revision());
    Job job = started.of(edition.hash());
    if (!edition.sound()) {
      return job.ended(State.FAILED, clock.instant(), faults(edition.faults()));
    }
    return switch (job.task()) {
      case Wish wish -> plan(job, wish, edition, hearing);
      case Trial trial -> play(job, trial, hearing);
      case FrontierWish wish -> sweep(job, wish, edition, hearing);
    };
  }

  private Job plan(Job job, Wish wish, Edition edition, Hearing hearing) {
    PlanWish asked = wish.asked(version);
    if (!wish.former().isEmpty()) {
      asked = asked.goingOnFrom(plans.plan(kept(wish.former())));
    }
    PlannedNetwork planned = Planning.plan(network(edition, wish), edition.hash(), asked, hearing);
    if (hearing.cancelled()) {
      return cancelled(job);
    }
    KeptPlan kept = plans.keep(job.ended(State.DONE, clock.instant(), ""), wish, planned.plan());
    return job.done(kept.madeAt(), kept.hash());
  }

  /// The network that a wish asks to have planned.
  ///
  /// @param edition that it is made from, without faults
  /// @throws WishException when a part of the wish cannot be
  Network network(Edition edition, Wish wish) {
    if (wish.changes().isEmpty() && wish.keep().nothing()) {
      return edition.network();
    }
    Network completed = Defaults.complete(edition.network()).network();
    Changes changes = Asked.changes(completed, wish.changes());
    Network changed = changes.applyTo(completed);
    return wish.keep().nothing()
        ? changed
        : Asked.keeping(changed, wish.keep(), plans.older(wish.keep()));
  }

  private Job play(Job job, Trial trial, Hearing hearing) {
    MadePlan made = plans.made(kept(trial.plan()));
    int threads = Runtime.getRuntime().availableProcessors();
    Stress stress =
        new Laboratory(made.planned(), PlanWish.usual(version), hearing)
            .run(trial.seed(), trial.scenarios(), trial.changes(), threads);
    if (hearing.stopped()) {
      return cancelled(job);
    }
    plans.keep(job.id(), Results.of(stress));
    return job.done(clock.instant(), "");
  }

  /// A sweep that is taken back keeps the points that it has.
  private Job sweep(Job job, FrontierWish wish, Edition edition, Hearing hearing) {
    Frontier frontier =
        new Sweep(edition.network(), edition.hash(), wish.asked(version), hearing)
            .between(wish.first(), wish.second(), wish.points());
    if (hearing.left()) {
      return cancelled(job);
    }
    plans.keep(job.id(), frontier);
    int found = frontier.points().size();
    return found == wish.points()
        ? job.done(clock.instant(), "")
        : job.ended(
            State.CANCELLED,
            clock.instant(),
            "It was taken back while it ran; %d of %d points are kept."
                .formatted(found, wish.points()));
  }

  private KeptPlan kept(String hash) {
    return plans
        .find(hash)
        .orElseThrow(() -> new IllegalArgumentException("The former plan is gone."));
  }

  private Job cancelled(Job job) {
    return job.ended(State.CANCELLED, clock.instant(), CANCELLED);
  }

  private static String faults(List<Fault> faults) {
    return "The network has faults: "
        + faults.stream().limit(3).map(Fault::text).collect(Collectors.joining("; "))
        + (faults.size() > 3 ? "; and %d more.".formatted(faults.size() - 3) : ".");
  }
}
