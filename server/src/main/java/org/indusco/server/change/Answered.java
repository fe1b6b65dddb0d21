package org.indusco.server.change;

import java.util.List;
import org.indusco.app.library.Desk;
import org.indusco.app.library.Fault;
import org.indusco.app.register.Receipt;
import org.indusco.app.register.Revision;
import org.indusco.server.problem.Code;
import org.indusco.server.problem.Problem;
import org.indusco.server.problem.ProblemException;

/// What was answered to a change, as what was recorded or as a problem.
public final class Answered {

  private Answered() {}

  /// What was recorded.
  ///
  /// @throws ProblemException when nothing was
  public static Revision recorded(String network, Desk.Answer answer) {
    return switch (answer) {
      case Desk.Answer.Decided decided -> recorded(network, decided.receipt());
      case Desk.Answer.Unsound unsound -> throw unsound(unsound.faults());
    };
  }

  /// What was recorded.
  ///
  /// @throws ProblemException when nothing was
  public static Revision recorded(String network, Receipt receipt) {
    return switch (receipt) {
      case Receipt.Recorded recorded -> recorded.revision();
      case Receipt.Refused refused -> throw new ProblemException(problem(network, refused));
    };
  }

  /// The problem of a network that would have faults.
  public static ProblemException unsound(List<Fault> faults) {
    return new ProblemException(
        Problem.of(Code.UNSOUND).beside("faults", faults.stream().map(Flaw::of).toList()));
  }

  private static Problem problem(String network, Receipt.Refused refused) {
    String number = Long.toString(refused.revision());
    return switch (refused.refusal()) {
      case ID_REUSED_DIFFERENT_CONTENT ->
          Problem.of(Code.ID_REUSED_DIFFERENT_CONTENT).at("Idempotency-Key");
      case ALREADY_IMPORTED -> linked(Code.ALREADY_IMPORTED, network, number);
      case NO_SUCH_REVISION -> Problem.of(Code.NOT_FOUND);
      case ALREADY_UNDONE -> linked(Code.ALREADY_UNDONE, network, number);
      case CHANGED_SINCE -> linked(Code.CHANGED_SINCE, network, number);
      case STALE -> linked(Code.BUILT_UPON, network, number).with(refused.subject());
      case NOTHING_CHANGES -> Problem.of(Code.NOTHING_CHANGES);
    };
  }

  private static Problem linked(Code code, String network, String number) {
    return Problem.of(code, number)
        .beside("revision", Long.valueOf(number))
        .beside("link", address(network, number));
  }

  /// Where the API tells a revision.
  public static String address(String network, String number) {
    return "/api/v1/networks/" + network + "/revisions/" + number;
  }
}
