package org.indusco.app.people;

/// Why a wish about accounts was refused; of several reasons the first is told.
public enum Refusal {
  /// The person may not do it.
  NOT_PERMITTED,
  /// There is an administrator already.
  FIRST_RUN_OVER,
  /// The code of the first run is another one.
  WRONG_FIRST_CODE,
  /// There is no such account.
  NO_SUCH_PERSON,
  /// The name is empty, too long, or has characters that names cannot have.
  BAD_NAME,
  /// The name on pages is empty or too long.
  BAD_DISPLAY_NAME,
  /// Another account has the name.
  NAME_TAKEN,
  /// The present password is another one.
  WRONG_PASSWORD,
  /// The password has fewer than [PasswordRules#SHORTEST] characters.
  PASSWORD_TOO_SHORT,
  /// The password has more than [PasswordRules#LONGEST] characters.
  PASSWORD_TOO_LONG,
  /// The password is the name, or holds it.
  PASSWORD_IS_NAME,
  /// The password is one that is guessed first: common, repeated, or a row of neighbours.
  PASSWORD_TOO_COMMON,
  /// The role cannot hold over that.
  BAD_GRANT,
  /// The person has no such right.
  NO_SUCH_GRANT,
  /// The code is wrong, too old, or used.
  WRONG_CODE,
  /// Administrators and approvers keep their second step.
  SECOND_STEP_NEEDED,
  /// There is nothing of the second step to confirm or remove.
  NO_SECOND_STEP,
  /// Nobody would be left who manages accounts.
  LAST_ADMINISTRATOR,
  /// Somebody else changed the account at the same time.
  CHANGED_MEANWHILE
}
