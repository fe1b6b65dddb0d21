package org.indusco.app.approval;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.indusco.app.approval.ApprovalRecord.Act;

/// How a plan that was put to the parties stands: who said what last.
///
/// @param plan the plan's hash
/// @param put the rule that holds for it
/// @param decisions what each person said last, in the order in which they spoke first
/// @param effective the number of the record with which it took effect; 0 while it has not
public record Ballot(String plan, Act.Put put, Map<String, Decision> decisions, long effective) {

  public Ballot {
    decisions = Collections.unmodifiableMap(new LinkedHashMap<>(decisions));
  }

  /// What a person said last.
  ///
  /// @param party for which party
  /// @param approves whether the plan is approved, not rejected
  /// @param why the reason of a rejection; empty for an approval
  public record Decision(String party, boolean approves, String why) {}

  /// A ballot in which nobody has spoken.
  static Ballot begun(String plan, Act.Put put) {
    return new Ballot(plan, put, Map.of(), 0);
  }

  /// The ballot after somebody has spoken.
  ///
  /// @param number of the record
  Ballot after(String person, Decision decision, long number) {
    Map<String, Decision> all = new LinkedHashMap<>(decisions);
    all.put(person, decision);
    Ballot after = new Ballot(plan, put, all, effective);
    return effective == 0 && after.carried() ? new Ballot(plan, put, all, number) : after;
  }

  /// Whether it has taken effect. What is said later does not take that back: another plan must.
  public boolean inEffect() {
    return effective > 0;
  }

  /// How many people of each party still have to approve, by the party's id.
  public SortedMap<String, Integer> missing() {
    SortedMap<String, Integer> missing = new TreeMap<>(put.needed());
    decisions.values().stream()
        .filter(Decision::approves)
        .forEach(decision -> missing.computeIfPresent(decision.party(), (id, count) -> count - 1));
    missing.values().removeIf(count -> count <= 0);
    return missing;
  }

  private boolean carried() {
    return missing().isEmpty() && decisions.values().stream().allMatch(Decision::approves);
  }
}
