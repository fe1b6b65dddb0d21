package org.indusco.server.api;

import org.indusco.app.approval.ApprovalRefusal;
import org.indusco.app.job.Submission;
import org.indusco.exchange.fault.Near;
import org.indusco.server.problem.Code;
import org.indusco.server.problem.Problem;

/// What is refused when a plan is asked for or decided on, as problems.
public final class Refusals {

  private Refusals() {}

  /// Why a wish is refused, at its place in the JSON of a wish.
  public static Problem of(Submission.Refused refused) {
    return switch (refused.refusal()) {
      case ID_REUSED_DIFFERENT_CONTENT ->
          Problem.of(Code.ID_REUSED_DIFFERENT_CONTENT).at("Idempotency-Key");
      case NO_SUCH_REVISION -> Problem.of(Code.NO_SUCH_REVISION).at("/revision");
      case NO_SUCH_PLAN -> Problem.of(Code.NO_SUCH_PLAN).at("/former");
      case NO_SUCH_KEPT_PLAN -> Problem.of(Code.NO_SUCH_PLAN).at("/keep/plan");
      case AUTHOR_HAS_TOO_MANY -> Problem.of(Code.TOO_MANY_JOBS, refused.limit());
      case TOO_MANY -> Problem.of(Code.QUEUE_FULL, refused.limit());
    };
  }

  /// What is wrong with a part of a wish, at its place in the JSON of a wish.
  public static Problem of(Submission.Wrong wrong) {
    String guess = Near.maybe(wrong.word(), wrong.known());
    String told = wrong.reason() + (guess.isEmpty() ? "." : ". " + guess);
    Problem problem =
        wrong.spot() == Submission.Spot.CHANGE
            ? Problem.of(Code.BAD_CHANGE, wrong.number() + 1, told)
            : Problem.of(Code.BAD_KEEP, told);
    return problem.at(place(wrong)).with(wrong.value());
  }

  private static String place(Submission.Wrong wrong) {
    return switch (wrong.spot()) {
      case CHANGE -> "/changes/" + wrong.number();
      case KEPT_PLAN -> "/keep/plan";
      case KEPT_MONTH -> "/keep/through";
      case KEPT_UNIT -> "/keep/units/" + wrong.number();
    };
  }

  /// Why a decision on a plan is refused.
  public static Code of(ApprovalRefusal refusal) {
    return switch (refusal) {
      case NOT_NEXT -> Code.CHANGED_MEANWHILE;
      case ALREADY_PUT -> Code.ALREADY_PUT;
      case NOT_PUT -> Code.NOT_PUT;
      case IN_EFFECT -> Code.IN_EFFECT;
      case NO_SUCH_PARTY -> Code.NO_SUCH_PARTY;
      case BY_ITS_AUTHOR -> Code.BY_ITS_AUTHOR;
      case FOR_TWO_PARTIES -> Code.FOR_TWO_PARTIES;
    };
  }
}
