package org.indusco.app.office;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import org.indusco.app.approval.Approvals;
import org.indusco.app.approval.Chain;
import org.indusco.app.job.FrontierWish;
import org.indusco.app.job.Job;
import org.indusco.app.job.Jobs;
import org.indusco.app.job.KeptPlan;
import org.indusco.app.job.KeptResult;
import org.indusco.app.job.Live;
import org.indusco.app.job.MadePlan;
import org.indusco.app.job.PlanReader;
import org.indusco.app.job.Submission;
import org.indusco.app.job.Task;
import org.indusco.app.job.Trace;
import org.indusco.app.job.Trial;
import org.indusco.app.job.Watch;
import org.indusco.app.job.Wish;
import org.indusco.app.library.Edition;
import org.indusco.app.library.Library;
import org.indusco.app.listing.ReadableNetworks;
import org.indusco.app.people.Person;
import org.indusco.app.register.NetworkCard;
import org.indusco.model.frontier.FrontierResult;
import org.indusco.model.network.Network;
import org.indusco.model.network.Party;
import org.indusco.model.plan.Plan;
import org.indusco.model.trial.TrialResult;

/// Where people ask for plans and decide on them.
///
/// What is of a network that a person may not read, or not wholly with all positions, is answered
/// as if it were not there: a plan is of the whole and says where each unit stands. What a
/// person may read but not do throws [NotPermittedException].
public final class PlanOffice {

  private final ReadableNetworks networks;
  private final Library library;
  private final Jobs jobs;
  private final PlanReader plans;
  private final Approvals approvals;
  private final PlanReaders readers;

  /// An office over networks, jobs, plans and approvals.
  public PlanOffice(
      ReadableNetworks networks,
      Library library,
      Jobs jobs,
      PlanReader plans,
      Approvals approvals) {
    this.networks = networks;
    this.library = library;
    this.jobs = jobs;
    this.plans = plans;
    this.approvals = approvals;
    readers = new PlanReaders(networks);
  }

  /// Asks for a plan.
  ///
  /// @param id under which it is sent
  /// @param revision as of which revision; empty for the newest
  /// @return empty when there is no such network
  public Optional<Submission> submit(
      Person person, UUID id, String network, OptionalLong revision, Wish wish) {
    return networks
        .findFor(person, network)
        .map(
            card -> {
              Rights.requirePlanner(person, card);
              Optional<Submission> unseen = findUnseen(person, wish);
              if (unseen.isPresent()) {
                return unseen.get();
              }
              return hand(person, id, card, revision, wish);
            });
  }

  /// Plans that a wish names must be ones that the person may see.
  private Optional<Submission> findUnseen(Person person, Wish wish) {
    if (!wish.former().isEmpty() && findPlan(person, wish.former()).isEmpty()) {
      return Optional.of(new Submission.Refused(Submission.Refusal.NO_SUCH_PLAN, 0));
    }
    String older = wish.keep().plan();
    return older.isEmpty() || findPlan(person, older).isPresent()
        ? Optional.empty()
        : Optional.of(new Submission.Refused(Submission.Refusal.NO_SUCH_KEPT_PLAN, 0));
  }

  /// Asks for a trial of a plan.
  ///
  /// @param id under which it is sent
  /// @return empty when there is no such plan
  public Optional<Submission> submit(Person person, UUID id, Trial trial) {
    return findPlan(person, trial.plan())
        .map(
            plan -> {
              Rights.requirePlanner(person, card(person, plan.network()));
              return jobs.submit(id, plan.network(), plan.revision(), person.name(), trial);
            });
  }

  /// What came of the trial of a job; empty when there is no such job, or nothing came of it.
  public Optional<TrialResult> findTrial(Person person, UUID id) {
    return findTrialFiles(person, id).flatMap(files -> plans.findTrial(id));
  }

  /// The files of what came of the trial of a job.
  public Optional<KeptResult> findTrialFiles(Person person, UUID id) {
    return findResult(person, id, Trial.class);
  }

  /// Asks for a frontier.
  ///
  /// @param id under which it is sent
  /// @param revision as of which revision; empty for the newest
  /// @return empty when there is no such network
  public Optional<Submission> submit(
      Person person, UUID id, String network, OptionalLong revision, FrontierWish wish) {
    return networks
        .findFor(person, network)
        .map(
            card -> {
              Rights.requirePlanner(person, card);
              return hand(person, id, card, revision, wish);
            });
  }

  private Submission hand(
      Person person, UUID id, NetworkCard card, OptionalLong revision, Task task) {
    long number = revision.orElse(jobs.find(id).map(Job::revision).orElse(card.head()));
    return jobs.submit(id, card.code(), number, person.name(), task);
  }

  /// What came of the frontier of a job; empty when there is no such job, or nothing came of it.
  public Optional<FrontierResult> findFrontier(Person person, UUID id) {
    return findFrontierFiles(person, id).flatMap(files -> plans.findFrontier(id));
  }

  /// The files of what came of the frontier of a job.
  public Optional<KeptResult> findFrontierFiles(Person person, UUID id) {
    return findResult(person, id, FrontierWish.class);
  }

  private Optional<KeptResult> findResult(Person person, UUID id, Class<? extends Task> kind) {
    return findJob(person, id)
        .filter(live -> kind.isInstance(live.job().task()))
        .flatMap(live -> plans.findResult(id));
  }

  /// Keeps the plan of a point of a frontier among the plans of its network.
  ///
  /// @param number of the point, from 1
  /// @return the plan; empty when there is no such point
  public Optional<KeptPlan> takePoint(Person person, UUID id, int number) {
    return findJob(person, id)
        .map(Live::job)
        .filter(job -> job.task() instanceof FrontierWish)
        .flatMap(
            job -> {
              Rights.requirePlanner(person, card(person, job.network()));
              return plans.take(job, number, person.name());
            });
  }

  /// How value and bound of a job came closer; nothing when that is not known any more.
  public List<Trace.Point> trace(Person person, UUID id) {
    return findJob(person, id).map(live -> jobs.trace(id)).orElse(List.of());
  }

  /// How far a job has come.
  public Optional<Live> findJob(Person person, UUID id) {
    return jobs.live(id).filter(live -> reads(person, live.job().network()));
  }

  /// The jobs of a network, the newest first; empty when there is no such network.
  public Optional<List<Job>> listJobs(Person person, String network, int limit) {
    return networks
        .findFor(person, network)
        .map(card -> readers.see(person, card) ? jobs.list(network, limit) : List.of());
  }

  /// Takes a job back; empty when there is none.
  public Optional<Job> cancel(Person person, UUID id) {
    return findJob(person, id)
        .flatMap(
            live -> {
              Rights.requirePlanner(person, card(person, live.job().network()));
              return jobs.cancel(id);
            });
  }

  /// Hears how far a job comes until what is given back is closed; empty when there is none.
  public Optional<Watch> watch(Person person, UUID id, Consumer<Live> listener) {
    return findJob(person, id).map(live -> jobs.watch(id, listener));
  }

  /// Whether the network says something else now than what a job works with.
  public boolean stale(Job job) {
    if (library.card(job.network()).head() == job.revision()) {
      return false;
    }
    String made =
        job.inputHash().isEmpty()
            ? plans.edition(job.network(), job.revision()).hash()
            : job.inputHash();
    return differs(job.network(), made);
  }

  /// Whether the network says something else now than what a plan was made from.
  public boolean stale(KeptPlan plan) {
    return library.card(plan.network()).head() != plan.revision()
        && differs(plan.network(), plan.inputHash());
  }

  private boolean differs(String network, String made) {
    return !plans.edition(network, library.card(network).head()).hash().equals(made);
  }

  /// The plans of a network, the newest first; empty when there is no such network.
  public Optional<List<KeptPlan>> listPlans(Person person, String network, int limit) {
    return networks
        .findFor(person, network)
        .map(card -> readers.see(person, card) ? plans.list(network, limit) : List.of());
  }

  /// The figures and goals of a plan that was listed.
  public Plan figures(KeptPlan listed) {
    return plans.figures(listed);
  }

  /// A plan with the network that it was made for.
  public Optional<MadePlan> findMade(Person person, String hash) {
    return findPlan(person, hash).map(plans::made);
  }

  /// The network as plans are made from it now, for planners; empty when there is none.
  public Optional<Edition> findEdition(Person person, String network) {
    return networks
        .findFor(person, network)
        .map(
            card -> {
              Rights.requirePlanner(person, card);
              return plans.edition(network, card.head());
            });
  }

  /// The network that a job works with; empty when there is no such job.
  public Optional<Network> findNetwork(Person person, Job job) {
    return findJob(person, job.id())
        .map(live -> plans.edition(job.network(), job.revision()).network());
  }

  /// Whether a person may ask for plans of a network, take jobs back and put plans to the parties.
  public boolean mayPlan(Person person, String network) {
    return networks.findFor(person, network).filter(card -> Rights.plans(person, card)).isPresent();
  }

  /// The parties of a network for which a person may speak, by their ids.
  public List<String> speaksFor(Person person, String network) {
    return networks
        .findFor(person, network)
        .map(card -> Rights.parties(person, card))
        .orElse(List.of());
  }

  /// A plan with its files.
  public Optional<KeptPlan> findPlan(Person person, String hash) {
    return plans.find(hash).filter(plan -> reads(person, plan.network()));
  }

  /// Puts a plan to the parties, by the rule of its network at the revision that it was made from.
  ///
  /// @return empty when there is no such plan
  /// @throws NoPartiesException when the network names no party
  public Optional<Approvals.Answer> put(Person person, String hash) {
    return findPlan(person, hash)
        .map(
            plan -> {
              Rights.requirePlanner(person, card(person, plan.network()));
              return approvals.put(plan.network(), person.name(), hash, plan.author(), rule(plan));
            });
  }

  private Map<String, Integer> rule(KeptPlan plan) {
    Network network = library.edition(plan.network(), plan.revision(), LocalDate.MIN).network();
    Map<String, Integer> needed = new TreeMap<>();
    for (Party party : network.rows(Party.class)) {
      needed.put(party.id(), party.approvals());
    }
    if (needed.isEmpty()) {
      throw new NoPartiesException(plan.network());
    }
    return needed;
  }

  /// Approves a plan for a party; empty when there is no such plan.
  public Optional<Approvals.Answer> approve(Person person, String hash, String party) {
    return findPlan(person, hash)
        .map(
            plan -> {
              Rights.requireApprover(person, card(person, plan.network()), party);
              return approvals.approve(plan.network(), person.name(), hash, party);
            });
  }

  /// Rejects a plan for a party; empty when there is no such plan.
  ///
  /// @param why in the person's own words
  public Optional<Approvals.Answer> reject(Person person, String hash, String party, String why) {
    return findPlan(person, hash)
        .map(
            plan -> {
              Rights.requireApprover(person, card(person, plan.network()), party);
              return approvals.reject(plan.network(), person.name(), hash, party, why);
            });
  }

  /// The chain of a network's approvals; empty when there is no such network.
  public Optional<Chain> findChain(Person person, String network) {
    return networks
        .findFor(person, network)
        .map(card -> readers.see(person, card) ? approvals.chain(network) : Chain.of(List.of()));
  }

  private boolean reads(Person person, String network) {
    return networks.findFor(person, network).filter(card -> readers.see(person, card)).isPresent();
  }

  private NetworkCard card(Person person, String network) {
    return networks.findFor(person, network).orElseThrow();
  }
}
