package org.indusco.app.people;

import java.util.List;
import java.util.random.RandomGenerator;

/// Makes accounts of people who keep to the rules.
///
/// @param hasher for passwords
/// @param random for ids
record Maker(PasswordHasher hasher, RandomGenerator random) {

  /// A new account.
  ///
  /// @throws RefusalException when a name or the password breaks a rule
  Account make(NewPerson person, List<Grant> grants) {
    String name = Names.require(person.name());
    String display = Names.requireDisplay(person.display(), name);
    PasswordRules.require(person.password(), name);
    return new Account(
        new Person(PersonId.draw(random), name, display, person.language(), grants, null, false),
        hash(person.password()),
        null,
        0,
        0);
  }

  /// The hash of a password that keeps to the rules.
  String hash(String password) {
    return hasher.hash(PasswordRules.composed(password));
  }
}
