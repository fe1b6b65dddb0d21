package org.indusco.app.job;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import org.indusco.app.PlannedNetwork;
import org.indusco.app.change.Changes;
import org.indusco.app.change.WeighGoal;
import org.indusco.app.frontier.Frontier;
import org.indusco.app.library.Edition;
import org.indusco.app.library.Library;
import org.indusco.model.frontier.FrontierResult;
import org.indusco.model.frontier.FrontierRow;
import org.indusco.model.network.Defaults;
import org.indusco.model.network.Network;
import org.indusco.model.network.Settings;
import org.indusco.model.plan.Plan;
import org.indusco.model.trial.TrialResult;

/// Lends kept plans together with the networks that they were made for. Those that were asked for
/// last are kept.
public final class PlanReader {

  /// So many plans are kept at most; one of 30,000 cooperatives takes some hundred MB.
  private static final int KEPT = 4;

  private final PlanStore store;
  private final PlanPacking packing;
  private final Library library;
  private final Cache<String, MadePlan> made = Caffeine.newBuilder().maximumSize(KEPT).build();

  /// Reads plans out of a store.
  ///
  /// @param library lends their networks
  public PlanReader(PlanStore store, PlanPacking packing, Library library) {
    this.store = store;
    this.packing = packing;
    this.library = library;
  }

  /// A plan as it is kept.
  public Optional<KeptPlan> find(String hash) {
    return store.find(hash);
  }

  /// The plans of a network, the newest first, with the files that [#figures] reads.
  public List<KeptPlan> list(String network, int limit) {
    return store.list(network, limit, packing.figures());
  }

  /// The figures and goals of a plan of [#list].
  public Plan figures(KeptPlan listed) {
    return packing.unpack(listed.files());
  }

  /// A plan with the network that it was made for.
  public MadePlan made(KeptPlan kept) {
    return made.get(kept.hash(), missing -> read(kept));
  }

  /// What came of the trial of a job.
  public Optional<TrialResult> findTrial(UUID job) {
    return findResult(job).map(trial -> packing.unpackTrial(trial.files()));
  }

  /// What came of the frontier of a job.
  public Optional<FrontierResult> findFrontier(UUID job) {
    return findResult(job).map(frontier -> packing.unpackFrontier(frontier.files()));
  }

  /// The files of what came of a job that makes no plan.
  public Optional<KeptResult> findResult(UUID job) {
    return store.findResult(job);
  }

  /// Keeps the plan of a point of a frontier among the plans of its network, as one of the network
  /// in which the two goals weigh what they weigh there.
  ///
  /// @param job that the frontier came of
  /// @param number of the point, from 1
  /// @param author who asks for it
  /// @return the plan; empty when there is no such point
  public Optional<KeptPlan> take(Job job, int number, String author) {
    return store
        .findPoint(job.id(), number)
        .map(
            files -> {
              FrontierResult frontier = findFrontier(job.id()).orElseThrow();
              KeptPlan kept =
                  new KeptPlan(
                      KeptPlan.hash(files),
                      job.network(),
                      job.revision(),
                      job.inputHash(),
                      weighed(frontier, frontier.points().get(number - 1)),
                      Keep.NOTHING,
                      author,
                      Objects.requireNonNull(job.endedAt()),
                      files);
              store.keep(kept);
              return store.find(kept.hash()).orElseThrow();
            });
  }

  /// What is otherwise in the network at a point, in the words of `whatif`.
  private static List<String> weighed(FrontierResult frontier, FrontierRow point) {
    return point.declared()
        ? List.of()
        : List.of(
            WeighGoal.to(frontier.first().goal(), point.firstWeight()).words(),
            WeighGoal.to(frontier.second().goal(), point.secondWeight()).words());
  }

  /// The network that plans are made from: as it stands on the first day of its first month.
  ///
  /// @param revision as it was known then
  public Edition edition(String network, long revision) {
    Edition any = library.edition(network, revision, LocalDate.MIN);
    if (!any.network().has(Settings.class)) {
      return any;
    }
    LocalDate first = any.network().settings().start().atDay(1);
    return library.edition(network, revision, first);
  }

  /// What came of planning a wish, as files that are kept.
  KeptPlan keep(Job job, Wish wish, Plan plan) {
    SortedMap<String, byte[]> files = packing.pack(plan);
    KeptPlan kept =
        new KeptPlan(
            KeptPlan.hash(files),
            job.network(),
            job.revision(),
            job.inputHash(),
            wish.changes(),
            wish.keep(),
            job.author(),
            Objects.requireNonNull(job.endedAt()),
            files);
    store.keep(kept);
    return kept;
  }

  /// Keeps what came of a trial.
  void keep(UUID job, TrialResult result) {
    store.keep(new KeptResult(job, packing.pack(result)), List.of());
  }

  /// Keeps what came of a frontier, with the plan of each of its points.
  void keep(UUID job, Frontier frontier) {
    store.keep(
        new KeptResult(job, packing.pack(frontier.result())),
        frontier.points().stream().map(point -> packing.pack(point.plan())).toList());
  }

  /// The plan in the files of one that is kept.
  Plan plan(KeptPlan kept) {
    return packing.unpack(kept.files());
  }

  private MadePlan read(KeptPlan kept) {
    MadePlan bare = bare(kept);
    if (kept.keep().nothing()) {
      return bare;
    }
    Network pinned = Asked.keeping(bare.planned().network(), kept.keep(), older(kept.keep()));
    PlannedNetwork planned = bare.planned();
    return new MadePlan(
        kept,
        new PlannedNetwork(pinned, planned.atlas(), planned.plan(), planned.defaults()),
        bare.before(),
        bare.changes());
  }

  /// The older plan of which something is kept. What that one keeps of a still older one is in its
  /// own tables, so its network is read without.
  ///
  /// @throws IllegalArgumentException when it is gone
  MadePlan older(Keep keep) {
    return bare(
        store
            .find(keep.plan())
            .orElseThrow(() -> new IllegalArgumentException("The older plan is gone.")));
  }

  private MadePlan bare(KeptPlan kept) {
    Edition edition = edition(kept.network(), kept.revision());
    Defaults.Completed completed = Defaults.complete(edition.network());
    Changes changes = Asked.changes(completed.network(), kept.changes());
    PlannedNetwork planned =
        PlannedNetwork.of(changes.applyTo(completed.network()), packing.unpack(kept.files()));
    return new MadePlan(
        kept,
        new PlannedNetwork(planned.network(), planned.atlas(), planned.plan(), completed.taken()),
        completed.network(),
        changes);
  }
}
