package org.indusco.planner.finish;

import org.indusco.planner.outside.Progress;
import org.indusco.planner.repair.ForwardRepair;
import org.indusco.planner.repair.Settlement;
import org.jspecify.annotations.Nullable;

/// What an exact finish led to.
///
/// @param settlement the incumbent or a better one, repaired
/// @param bound what no plan can be worth more than, in money
/// @param word what decided the courses, for the plan's summary
public record Finishing(Settlement settlement, double bound, String word) {

  /// Asks for an exact finish and holds the answer against what there is.
  ///
  /// @param before what decided the courses of the incumbent
  public static Finishing of(
      ExactFinish finish, Question question, String before, Progress progress) {
    Answer answer = finish.improve(question, progress);
    double bound = Math.min(question.bound(), answer.limit());
    Settlement best = better(question, answer.proposal());
    boolean decided = answer.reach() == Answer.Reach.ALL || !best.equals(question.incumbent());
    String word = decided ? answer.reach().word() : before;
    return new Finishing(best, bound, word);
  }

  /// The same under another bound that was proven, where that is lower.
  public Finishing under(double proven) {
    return new Finishing(settlement, Math.min(bound, proven), word);
  }

  private static Settlement better(Question question, Answer.@Nullable Proposal proposal) {
    if (proposal == null) {
      return question.incumbent();
    }
    Settlement repaired =
        MoveLoans.find(question.compilation().program(), proposal.courses(), proposal.amounts())
            .map(
                lent ->
                    ForwardRepair.repair(
                        question.compilation(),
                        proposal.courses(),
                        proposal.amounts(),
                        question.prices(),
                        lent))
            .orElse(question.incumbent());
    return repaired.value(question.compilation().program()) > question.value()
        ? repaired
        : question.incumbent();
  }
}
