package org.indusco.app.approval;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.indusco.app.approval.ApprovalRecord.Act;

/// Puts plans to the parties and takes what people say. Whether a person may speak for a party is
/// looked at before, by who knows people's roles.
public final class Approvals {

  private final ChainStore store;
  private final InstantSource clock;

  /// Approvals kept in a store.
  public Approvals(ChainStore store, InstantSource clock) {
    this.store = store;
    this.clock = clock;
  }

  /// The answer to what somebody did.
  public sealed interface Answer {

    /// It was recorded.
    ///
    /// @param record the record
    /// @param ballot how the plan stands now
    record Recorded(ApprovalRecord record, Ballot ballot) implements Answer {}

    /// It was refused and nothing was recorded.
    record Refused(ApprovalRefusal refusal) implements Answer {}
  }

  /// Puts a plan to the parties.
  ///
  /// @param person who puts it
  /// @param plan its hash
  /// @param author who had it made
  /// @param needed how many people of each party must approve, by the party's id
  /// @throws IllegalArgumentException when no party is named
  public Answer put(
      String network, String person, String plan, String author, Map<String, Integer> needed) {
    return act(network, person, plan, new Act.Put(author, needed));
  }

  /// Approves a plan for a party.
  public Answer approve(String network, String person, String plan, String party) {
    return act(network, person, plan, new Act.Approve(party));
  }

  /// Rejects a plan for a party.
  ///
  /// @param why in the person's own words
  public Answer reject(String network, String person, String plan, String party, String why) {
    return act(network, person, plan, new Act.Reject(party, why));
  }

  /// The chain of a network.
  ///
  /// @throws BrokenChainException when what is kept is no chain
  public Chain chain(String network) {
    return Chain.of(store.records(network));
  }

  private Answer act(String network, String person, String plan, Act act) {
    while (true) {
      Chain chain = chain(network);
      ApprovalRecord record = next(chain, network, person, plan, act);
      Optional<ApprovalRefusal> refusal = chain.findRefusal(record);
      if (refusal.isPresent()) {
        return new Answer.Refused(refusal.get());
      }
      if (store.add(record)) {
        chain.add(record);
        return new Answer.Recorded(record, chain.findBallot(plan).orElseThrow());
      }
    }
  }

  private ApprovalRecord next(Chain chain, String network, String person, String plan, Act act) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    Instant last = chain.records().isEmpty() ? now : chain.records().getLast().at();
    return new ApprovalRecord(
        network,
        chain.records().size() + 1L,
        chain.head(),
        now.isBefore(last) ? last : now,
        person,
        plan,
        act);
  }
}
