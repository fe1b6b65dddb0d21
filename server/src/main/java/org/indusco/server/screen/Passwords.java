package org.indusco.server.screen;

import org.indusco.server.problem.Code;
import org.indusco.server.problem.ProblemException;

/// What is asked of passwords that are typed twice.
final class Passwords {

  private Passwords() {}

  /// Refuses two that differ.
  ///
  /// @throws ProblemException when they do
  static void requireSame(String password, String again) {
    if (!password.equals(again)) {
      throw ProblemException.of(Code.PASSWORDS_DIFFER);
    }
  }
}
