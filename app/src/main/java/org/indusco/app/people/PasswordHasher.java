package org.indusco.app.people;

/// Makes of passwords what may be kept.
public interface PasswordHasher {

  /// A slow, salted hash that names its own settings.
  String hash(String password);

  /// Whether a hash was made of a password.
  boolean matches(String password, String hash);
}
