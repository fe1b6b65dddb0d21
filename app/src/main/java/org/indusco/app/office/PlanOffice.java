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
import org.indusco.app.job.Job;
import org.indusco.app.job.Jobs;
import org.indusco.app.job.KeptPlan;
import org.indusco.app.job.Live;
import org.indusco.app.job.PlanStore;
import org.indusco.app.job.Submission;
import org.indusco.app.job.Watch;
import org.indusco.app.job.Wish;
import org.indusco.app.library.Library;
import org.indusco.app.listing.ReadableNetworks;
import org.indusco.app.people.Person;
import org.indusco.app.register.NetworkCard;
import org.indusco.model.network.Network;
import org.indusco.model.network.Party;

/// Where people ask for plans and decide on them.
///
/// What is of a network that a person may not read, or not wholly with all positions, is answered
/// as if it were not there: a plan is of the whole and says where each unit stands. What a
/// person may read but not do throws [NotPermittedException].
public final class PlanOffice {

  private final ReadableNetworks networks;
  private final Library library;
  private final Jobs jobs;
  private final PlanStore plans;
  private final Approvals approvals;
  private final PlanReaders readers;

  /// An office over networks, jobs, plans and approvals.
  public PlanOffice(
      ReadableNetworks networks, Library library, Jobs jobs, PlanStore plans, Approvals approvals) {
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
              long number = revision.orElse(jobs.find(id).map(Job::revision).orElse(card.head()));
              return jobs.submit(id, network, number, person.name(), wish);
            });
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

  /// Whether the network says something else now than a job's plan was made from.
  public boolean stale(Job job) {
    long head = library.card(job.network()).head();
    if (head == job.revision()) {
      return false;
    }
    return !library
        .edition(job.network(), head, LocalDate.MIN)
        .hash()
        .equals(library.edition(job.network(), job.revision(), LocalDate.MIN).hash());
  }

  /// The plans of a network, the newest first; empty when there is no such network.
  public Optional<List<PlanStore.Kept>> listPlans(Person person, String network, int limit) {
    return networks
        .findFor(person, network)
        .map(card -> readers.see(person, card) ? plans.list(network, limit) : List.of());
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
