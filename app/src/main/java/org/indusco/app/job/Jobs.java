package org.indusco.app.job;

import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.indusco.app.job.Job.State;
import org.indusco.app.library.Edition;
import org.indusco.app.register.NetworkCard;
import org.indusco.app.register.NoSuchNetworkException;
import org.indusco.app.register.Register;

/// The queue of plans, trials and frontiers. One job is worked at at a time, for it takes all
/// processors there are.
///
/// Jobs that ran when the program ended the last time are marked as stopped at the start; those
/// that waited go on waiting.
public final class Jobs implements AutoCloseable {

  private static final Set<State> OPEN = EnumSet.of(State.QUEUED, State.RUNNING);

  private final JobStore store;
  private final PlanReader plans;
  private final Register register;
  private final Quota quota;
  private final InstantSource clock;
  private final Watching watching = new Watching();
  private final Making making;
  private final Work work;
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().name("indusco-jobs").daemon().factory());

  /// What the queue needs of its surroundings.
  ///
  /// @param store where jobs are kept
  /// @param plans keeps plans, and lends them with their networks
  /// @param register the networks
  /// @param version of the program, told in plans
  public record Surroundings(JobStore store, PlanReader plans, Register register, String version) {}

  /// A queue; [#start] begins to work.
  public Jobs(Surroundings surroundings, Quota quota, InstantSource clock) {
    this.store = surroundings.store();
    this.plans = surroundings.plans();
    this.register = surroundings.register();
    this.quota = quota;
    this.clock = clock;
    this.making = new Making(plans, surroundings.version(), clock);
    this.work = new Work(surroundings, watching, clock);
  }

  /// Marks what was cut off and goes on with what waits.
  public void start() {
    for (Job job : store.inState(EnumSet.of(State.RUNNING))) {
      store.replace(
          State.RUNNING,
          job.ended(State.STOPPED, clock.instant(), "The program ended while this was worked at."));
    }
    store.inState(EnumSet.of(State.QUEUED)).forEach(job -> later(job.id()));
  }

  /// Asks for a plan, a trial or a frontier.
  ///
  /// @param id under which it is sent; sent again it is answered with what became of it
  /// @param network of which network
  /// @param revision as of which revision
  /// @throws NoSuchNetworkException when the network is not in the register
  public Submission submit(UUID id, String network, long revision, String author, Task task) {
    Job job = Job.queued(id, network, revision, author, task, clock.instant());
    Optional<Job> earlier = store.find(id);
    if (earlier.isPresent()) {
      return same(earlier.get(), job);
    }
    NetworkCard card =
        register.findNetwork(network).orElseThrow(() -> new NoSuchNetworkException(network));
    Optional<Submission.Refused> refused = findRefusal(card, job);
    if (refused.isPresent()) {
      return refused.get();
    }
    Optional<Submission.Wrong> wrong = findWrong(job);
    if (wrong.isPresent()) {
      return wrong.get();
    }
    if (!store.add(job)) {
      return same(store.find(id).orElseThrow(), job);
    }
    later(id);
    return new Submission.Accepted(job);
  }

  private static Submission same(Job kept, Job job) {
    return kept.asksTheSame(job)
        ? new Submission.Accepted(kept)
        : refused(Submission.Refusal.ID_REUSED_DIFFERENT_CONTENT, 0);
  }

  private Optional<Submission.Refused> findRefusal(NetworkCard card, Job job) {
    if (job.revision() < 0 || job.revision() > card.head()) {
      return Optional.of(refused(Submission.Refusal.NO_SUCH_REVISION, 0));
    }
    Optional<Submission.Refused> gone =
        switch (job.task()) {
          case Wish wish ->
              gone(wish.former(), Submission.Refusal.NO_SUCH_PLAN)
                  .or(() -> gone(wish.keep().plan(), Submission.Refusal.NO_SUCH_KEPT_PLAN));
          case Trial trial -> gone(trial.plan(), Submission.Refusal.NO_SUCH_PLAN);
          case FrontierWish wish -> Optional.empty();
        };
    if (gone.isPresent()) {
      return gone;
    }
    List<Job> open = store.inState(OPEN);
    if (open.stream().filter(one -> one.author().equals(job.author())).count()
        >= quota.eachAuthor()) {
      return Optional.of(refused(Submission.Refusal.AUTHOR_HAS_TOO_MANY, quota.eachAuthor()));
    }
    return open.size() >= quota.all()
        ? Optional.of(refused(Submission.Refusal.TOO_MANY, quota.all()))
        : Optional.empty();
  }

  private Optional<Submission.Refused> gone(String plan, Submission.Refusal refusal) {
    return plan.isEmpty() || plans.find(plan).isPresent()
        ? Optional.empty()
        : Optional.of(refused(refusal, 0));
  }

  /// A part of a wish that cannot be. A network with faults is told of when its turn comes.
  private Optional<Submission.Wrong> findWrong(Job job) {
    if (job.task() instanceof Wish wish && !(wish.changes().isEmpty() && wish.keep().nothing())) {
      Edition edition = plans.edition(job.network(), job.revision());
      try {
        if (edition.sound()) {
          making.network(edition, wish);
        }
      } catch (WishException e) {
        return Optional.of(e.wrong());
      }
    }
    return Optional.empty();
  }

  private static Submission.Refused refused(Submission.Refusal refusal, int limit) {
    return new Submission.Refused(refusal, limit);
  }

  /// Takes a job back: one that waits never begins, one that runs ends soon. A job that has ended
  /// stays as it is.
  ///
  /// @return the job as it stands; empty when there is none
  public Optional<Job> cancel(UUID id) {
    Optional<Job> job = store.find(id);
    job.filter(one -> one.state() == State.QUEUED)
        .ifPresent(one -> end(one, State.CANCELLED, "It was taken back before it began."));
    work.cancel(id);
    return store.find(id);
  }

  private void end(Job job, State how, String why) {
    Instant now = clock.instant();
    Job ended = job.ended(how, now, why);
    if (store.replace(job.state(), ended)) {
      watching.tell(Live.still(ended, now));
    }
  }

  /// A job.
  public Optional<Job> find(UUID id) {
    return store.find(id);
  }

  /// How far a job has come; the last that was heard of it.
  public Optional<Live> live(UUID id) {
    return store
        .find(id)
        .map(
            job ->
                watching
                    .findLast(id)
                    .filter(live -> live.job().state() == job.state())
                    .orElseGet(() -> Live.still(job, clock.instant())));
  }

  /// How value and bound of a job came closer; nothing when that is not known any more.
  public List<Trace.Point> trace(UUID id) {
    return watching.trace(id);
  }

  /// The jobs of a network, the newest first.
  public List<Job> list(String network, int limit) {
    return store.list(network, limit);
  }

  /// Hears how far a job comes, until what is given back is closed. What is heard last is its end.
  public Watch watch(UUID id, Consumer<Live> listener) {
    return watching.add(id, listener);
  }

  private void later(UUID id) {
    worker.execute(() -> work.work(id));
  }

  /// Ends work soon; a job that runs is marked as stopped at the next start.
  @Override
  public void close() {
    work.stop();
    worker.shutdownNow();
  }
}
