package org.indusco.app.approval;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.indusco.app.approval.ApprovalRecord.Act;
import org.jspecify.annotations.Nullable;

/// The records of a network, checked one by one, and what follows from them.
public final class Chain {

  private final List<ApprovalRecord> records = new ArrayList<>();
  private final Map<String, Ballot> ballots = new LinkedHashMap<>();
  private String head = ApprovalRecord.BEGINNING;

  /// The chain of records.
  ///
  /// @throws BrokenChainException when one does not follow from those before it
  public static Chain of(List<ApprovalRecord> records) {
    Chain chain = new Chain();
    records.forEach(chain::add);
    return chain;
  }

  /// Adds a record.
  ///
  /// @throws BrokenChainException when it does not follow from those before it; the chain then is
  ///     as it was
  public void add(ApprovalRecord record) {
    findRefusal(record)
        .ifPresent(
            refusal -> {
              throw new BrokenChainException(record.number(), refusal);
            });
    switch (record.act()) {
      case Act.Put put -> ballots.put(record.plan(), Ballot.begun(record.plan(), put));
      case Act.Approve approve -> decide(record, new Ballot.Decision(approve.party(), true, ""));
      case Act.Reject reject ->
          decide(record, new Ballot.Decision(reject.party(), false, reject.why()));
    }
    records.add(record);
    head = record.hash();
  }

  private void decide(ApprovalRecord record, Ballot.Decision decision) {
    ballots.computeIfPresent(
        record.plan(), (plan, ballot) -> ballot.after(record.person(), decision, record.number()));
  }

  /// Why a record cannot be the next; empty when it can.
  public Optional<ApprovalRefusal> findRefusal(ApprovalRecord record) {
    if (record.number() != records.size() + 1L || !record.before().equals(head)) {
      return Optional.of(ApprovalRefusal.NOT_NEXT);
    }
    if (!records.isEmpty()
        && (record.at().isBefore(records.getLast().at())
            || !record.network().equals(records.getFirst().network()))) {
      return Optional.of(ApprovalRefusal.NOT_NEXT);
    }
    Ballot ballot = ballots.get(record.plan());
    return switch (record.act()) {
      case Act.Put put -> Optional.ofNullable(ballot).map(there -> ApprovalRefusal.ALREADY_PUT);
      case Act.Approve approve -> findRefusal(ballot, record.person(), approve.party());
      case Act.Reject reject -> findRefusal(ballot, record.person(), reject.party());
    };
  }

  private static Optional<ApprovalRefusal> findRefusal(
      @Nullable Ballot ballot, String person, String party) {
    if (ballot == null) {
      return Optional.of(ApprovalRefusal.NOT_PUT);
    }
    if (ballot.inEffect()) {
      return Optional.of(ApprovalRefusal.IN_EFFECT);
    }
    if (!ballot.put().needed().containsKey(party)) {
      return Optional.of(ApprovalRefusal.NO_SUCH_PARTY);
    }
    if (ballot.put().author().equals(person)) {
      return Optional.of(ApprovalRefusal.BY_ITS_AUTHOR);
    }
    Ballot.Decision earlier = ballot.decisions().get(person);
    return earlier != null && !earlier.party().equals(party)
        ? Optional.of(ApprovalRefusal.FOR_TWO_PARTIES)
        : Optional.empty();
  }

  /// The records.
  public List<ApprovalRecord> records() {
    return Collections.unmodifiableList(records);
  }

  /// The hash of the last record.
  public String head() {
    return head;
  }

  /// How the plans stand, in the order in which they were put to the parties.
  public List<Ballot> ballots() {
    return List.copyOf(ballots.values());
  }

  /// How a plan stands; empty when it was not put to the parties.
  public Optional<Ballot> findBallot(String plan) {
    return Optional.ofNullable(ballots.get(plan));
  }

  /// The plan that took effect last; empty while none has.
  public Optional<Ballot> findInEffect() {
    return ballots.values().stream()
        .filter(Ballot::inEffect)
        .max(Comparator.comparingLong(Ballot::effective));
  }
}
