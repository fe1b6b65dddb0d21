package org.indusco.app.job;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.indusco.app.PlanWish;
import org.indusco.app.PlannedNetwork;
import org.indusco.app.Planning;
import org.indusco.app.change.ChangeException;
import org.indusco.app.change.ChangeReader;
import org.indusco.app.change.Changes;
import org.indusco.app.job.Job.State;
import org.indusco.app.library.Edition;
import org.indusco.app.library.Library;
import org.indusco.model.network.Defaults;
import org.indusco.model.network.Network;
import org.indusco.model.network.Settings;
import org.indusco.planner.NoPlanException;
import org.jspecify.annotations.Nullable;

/// Works at one job: takes it, plans, keeps the plan.
final class PlanWork {

  private static final String CANCELLED = "It was taken back while it ran.";

  private final JobStore store;
  private final PlanStore plans;
  private final PlanPacking packing;
  private final Library library;
  private final String version;
  private final Watching watching;
  private final InstantSource clock;
  private final AtomicReference<@Nullable Hearing> running = new AtomicReference<>();

  PlanWork(Jobs.Surroundings surroundings, Watching watching, InstantSource clock) {
    this.store = surroundings.store();
    this.plans = surroundings.plans();
    this.packing = surroundings.packing();
    this.library = surroundings.library();
    this.version = surroundings.version();
    this.watching = watching;
    this.clock = clock;
  }

  /// Ends the search of a job when it is the one that runs.
  void cancel(UUID id) {
    Hearing hearing = running.get();
    if (hearing != null && hearing.job().id().equals(id)) {
      hearing.cancel();
    }
  }

  /// Ends the search that runs, and leaves its job as it is.
  void stop() {
    Hearing hearing = running.get();
    if (hearing != null) {
      hearing.leave();
    }
  }

  /// Works at a job if it still waits.
  void work(UUID id) {
    store.find(id).filter(job -> job.state() == State.QUEUED).ifPresent(this::work);
  }

  private void work(Job queued) {
    Job job = queued.started(clock.instant());
    if (!store.replace(State.QUEUED, job)) {
      return;
    }
    Hearing hearing = new Hearing(job, watching, clock);
    running.set(hearing);
    Job ended = job.ended(State.FAILED, clock.instant(), "The planner broke off; see the log.");
    try {
      ended = outcome(job, hearing);
    } catch (NoPlanException | ChangeException | IllegalArgumentException e) {
      ended = job.ended(State.FAILED, clock.instant(), String.valueOf(e.getMessage()));
    } finally {
      running.set(null);
      if (!hearing.left() && store.replace(State.RUNNING, ended)) {
        watching.tell(hearing.last(ended));
      }
    }
  }

  private Job outcome(Job job, Hearing hearing) {
    Edition edition = edition(job);
    if (!edition.sound()) {
      return job.ended(State.FAILED, clock.instant(), faults(edition.faults()));
    }
    PlannedNetwork planned = plan(job, edition, hearing);
    if (hearing.cancelled()) {
      return job.ended(State.CANCELLED, clock.instant(), CANCELLED);
    }
    Instant now = clock.instant();
    SortedMap<String, byte[]> files = packing.pack(planned.plan());
    String hash = KeptPlan.hash(files);
    plans.keep(
        new KeptPlan(
            hash,
            job.network(),
            job.revision(),
            edition.hash(),
            job.wish().changes(),
            job.author(),
            now,
            files));
    return job.done(now, hash);
  }

  private PlannedNetwork plan(Job job, Edition edition, Hearing hearing) {
    Wish wish = job.wish();
    PlanWish asked = wish.asked(version);
    if (!wish.former().isEmpty()) {
      KeptPlan former =
          plans
              .find(wish.former())
              .orElseThrow(() -> new IllegalArgumentException("The former plan is gone."));
      asked = asked.goingOnFrom(packing.unpack(former.files()));
    }
    return Planning.plan(
        changed(edition.network(), wish.changes()), edition.hash(), asked, hearing);
  }

  private static Network changed(Network network, List<String> words) {
    if (words.isEmpty()) {
      return network;
    }
    Network completed = Defaults.complete(network).network();
    ChangeReader reader = new ChangeReader(completed);
    return new Changes(words.stream().map(reader::read).toList()).applyTo(completed);
  }

  /// The network as it stands on the first day of its first month.
  private Edition edition(Job job) {
    Edition any = library.edition(job.network(), job.revision(), LocalDate.MIN);
    if (!any.network().has(Settings.class)) {
      return any;
    }
    LocalDate first = any.network().settings().start().atDay(1);
    return library.edition(job.network(), job.revision(), first);
  }

  private static String faults(List<String> faults) {
    return "The network has faults: "
        + String.join("; ", faults.subList(0, Math.min(3, faults.size())))
        + (faults.size() > 3 ? "; and %d more.".formatted(faults.size() - 3) : ".");
  }
}
