package org.indusco.server.page;

import org.indusco.app.people.RefusalException;
import org.indusco.server.problem.Problem;

/// What is wrong with a form that was sent.
///
/// @param field the field that it is about; empty when it is about all
/// @param problem what it is
public record Complaint(String field, Problem problem) {

  /// What was refused, at the field that it is about.
  public static Complaint of(RefusalException refused) {
    return new Complaint(field(refused), Problem.of(refused));
  }

  private static String field(RefusalException refused) {
    return switch (refused.refusal()) {
      case BAD_NAME, NAME_TAKEN -> "name";
      case BAD_DISPLAY_NAME -> "display";
      case PASSWORD_TOO_SHORT, PASSWORD_TOO_LONG, PASSWORD_IS_NAME, PASSWORD_TOO_COMMON ->
          "password";
      case WRONG_PASSWORD -> "present";
      case WRONG_FIRST_CODE, WRONG_CODE -> "code";
      case BAD_GRANT -> "network";
      case NOT_PERMITTED,
          FIRST_RUN_OVER,
          NO_SUCH_PERSON,
          NO_SUCH_GRANT,
          SECOND_STEP_NEEDED,
          NO_SECOND_STEP,
          LAST_ADMINISTRATOR,
          CHANGED_MEANWHILE ->
          "";
    };
  }
}
