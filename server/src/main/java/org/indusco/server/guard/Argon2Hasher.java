package org.indusco.server.guard;

import java.util.concurrent.Semaphore;
import org.indusco.app.people.PasswordHasher;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/// Hashes passwords by Argon2id with 19 MiB and two rounds, a few at a time.
///
/// That many can be hashed at once as there are processors: more would only take each other's time
/// and memory, which is what somebody who sends thousands of passwords wants.
public final class Argon2Hasher implements PasswordHasher {

  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;
  private static final int LANES = 1;
  private static final int MEMORY_KIB = 19 << 10;
  private static final int ROUNDS = 2;

  private final Argon2PasswordEncoder encoder =
      new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, MEMORY_KIB, ROUNDS);
  private final Semaphore turns = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

  @Override
  public String hash(String password) {
    turns.acquireUninterruptibly();
    try {
      return java.util.Objects.requireNonNull(encoder.encode(password));
    } finally {
      turns.release();
    }
  }

  @Override
  public boolean matches(String password, String hash) {
    turns.acquireUninterruptibly();
    try {
      return encoder.matches(password, hash);
    } finally {
      turns.release();
    }
  }
}
