package org.indusco.server.api;

import java.net.URI;
import java.util.UUID;
import org.indusco.app.job.Live;
import org.indusco.app.job.Submission;
import org.indusco.app.office.PlanOffice;
import org.indusco.app.people.Person;
import org.indusco.server.problem.Code;
import org.indusco.server.problem.ProblemException;
import org.springframework.http.ResponseEntity;

/// Jobs that were asked for, as answers.
final class Submitted {

  private Submitted() {}

  /// The job that was accepted.
  ///
  /// @throws ProblemException when none was
  static ResponseEntity<JobRow> answer(PlanOffice office, Person person, Submission submission) {
    return switch (submission) {
      case Submission.Accepted accepted ->
          ResponseEntity.accepted()
              .location(URI.create("/api/v1/jobs/" + accepted.job().id()))
              .body(row(office, person, accepted.job().id()));
      case Submission.Refused refused -> throw new ProblemException(Refusals.of(refused));
      case Submission.Wrong wrong -> throw new ProblemException(Refusals.of(wrong));
    };
  }

  /// A job and how far it has come.
  ///
  /// @throws ProblemException when there is none
  static JobRow row(PlanOffice office, Person person, UUID id) {
    Live live = office.findJob(person, id).orElseThrow(() -> ProblemException.of(Code.NOT_FOUND));
    return JobRow.of(live, office.stale(live.job()));
  }
}
