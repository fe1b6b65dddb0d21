package org.indusco.server;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.indusco.app.people.PasswordHasher;

/// Hashes each password once and asks about it once: hashing is slow by intent, and the many people
/// of the tests have the same password. An answer of no is never remembered.
final class RememberingHasher implements PasswordHasher {

  private final PasswordHasher real;
  private final Map<String, String> hashes = new ConcurrentHashMap<>();
  private final Set<String> matching = ConcurrentHashMap.newKeySet();

  RememberingHasher(PasswordHasher real) {
    this.real = real;
  }

  @Override
  public String hash(String password) {
    return Objects.requireNonNull(hashes.computeIfAbsent(password, real::hash));
  }

  @Override
  public boolean matches(String password, String hash) {
    String pair = hash + " " + password;
    boolean matches = matching.contains(pair) || real.matches(password, hash);
    if (matches) {
      matching.add(pair);
    }
    return matches;
  }
}
