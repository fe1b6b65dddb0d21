package org.indusco.app.people;

import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;

/// Which account; it stays the same when everything else about the person changes.
///
/// @param value drawn by chance
public record PersonId(UUID value) {

  /// A new id.
  static PersonId draw(RandomGenerator random) {
    long version4 = (random.nextLong() & ~0xF000L) | 0x4000L;
    long variant2 = (random.nextLong() & ~(0b11L << 62)) | (0b10L << 62);
    return new PersonId(new UUID(version4, variant2));
  }

  /// The id that a text names, such as one out of an address.
  public static Optional<PersonId> find(String text) {
    try {
      UUID value = UUID.fromString(text);
      return value.toString().equals(text) ? Optional.of(new PersonId(value)) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
