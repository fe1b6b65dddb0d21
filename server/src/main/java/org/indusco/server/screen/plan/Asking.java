package org.indusco.server.screen.plan;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.indusco.app.job.Submission;
import org.indusco.server.api.Refusals;
import org.indusco.server.page.Complaint;
import org.indusco.server.problem.Code;
import org.indusco.server.problem.Problem;
import org.indusco.server.problem.ProblemException;
import org.indusco.server.screen.Redirect;
import org.springframework.http.ResponseEntity;

/// Answers a form by which a job is asked for: leads to the job, or shows the form again with what
/// was wrong.
final class Asking {

  private Asking() {}

  /// @param submitting asks; empty when what it is about is not there
  /// @param again the page with the form and the complaint
  static ResponseEntity<String> answer(
      Supplier<Optional<Submission>> submitting,
      Function<Complaint, ResponseEntity<String>> again) {
    try {
      Submission submission =
          submitting.get().orElseThrow(() -> ProblemException.of(Code.NOT_FOUND));
      return switch (submission) {
        case Submission.Accepted accepted -> Redirect.to(Ways.job(accepted.job().id()));
        case Submission.Refused refused -> again.apply(complaint(Refusals.of(refused)));
        case Submission.Wrong wrong -> again.apply(complaint(Refusals.of(wrong)));
      };
    } catch (ProblemException e) {
      Problem problem = e.problem();
      if (problem.code() == Code.NOT_FOUND || problem.code() == Code.BAD_KEY) {
        throw e;
      }
      return again.apply(new Complaint(problem.where(), problem));
    }
  }

  /// A complaint at the field that asks for what stands at a place of a wish.
  private static Complaint complaint(Problem problem) {
    String field =
        switch (problem.where()) {
          case "/keep/plan" -> "older";
          case "/keep/through" -> "through";
          default ->
              problem.where().startsWith("/keep/units")
                  ? "units"
                  : problem.where().startsWith("/changes") ? "changes" : "";
        };
    return new Complaint(field, problem);
  }
}
