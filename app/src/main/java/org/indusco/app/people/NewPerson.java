package org.indusco.app.people;

import org.indusco.model.wording.Language;

/// Somebody who is to get an account.
///
/// @param name to sign in by
/// @param display for pages; the name when it is empty
/// @param password as typed
/// @param language in which the program is to speak
public record NewPerson(String name, String display, String password, Language language) {

  /// Says nothing of the password.
  @Override
  public String toString() {
    return name;
  }
}
