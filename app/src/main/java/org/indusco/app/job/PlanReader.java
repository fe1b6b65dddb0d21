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
import org.indusco.app.library.Edition;
import org.indusco.app.library.Library;
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
    return findKeptTrial(job).map(trial -> packing.unpackTrial(trial.files()));
  }

  /// The files of what came of the trial of a job.
  public Optional<KeptTrial> findKeptTrial(UUID job) {
    return store.findTrial(job);
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
    store.keep(new KeptTrial(job, packing.pack(result)));
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
