package org.indusco.exchange;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.indusco.model.shape.Shape;
import org.jspecify.annotations.Nullable;

/// What is remembered of networks that were read before.
interface Memory {

  /// A table as it is remembered, else as it is taken in now.
  ///
  /// @param name the name under which it lies in its source
  Taken table(String name, Supplier<Taken> reading);

  /// Whether anything is remembered.
  default boolean remembers() {
    return true;
  }

  /// The shapes of a layer as they are remembered, or null.
  ///
  /// @param name the name under which it lies in its source
  default @Nullable List<Shape> findLayer(String name) {
    return null;
  }

  /// Remembers the shapes of a layer and gives them back.
  default List<Shape> keepLayer(String name, List<Shape> shapes) {
    return shapes;
  }

  /// Whether the hash of what is read is asked for.
  default boolean hashes() {
    return true;
  }

  /// The bytes of a table that was read without them, for the hash.
  ///
  /// @param name the name under which it lies in its source
  default Optional<byte[]> bytes(String name) {
    return Optional.empty();
  }

  /// One that remembers nothing.
  static Memory none() {
    return new Memory() {

      @Override
      public Taken table(String name, Supplier<Taken> reading) {
        return reading.get();
      }

      @Override
      public boolean remembers() {
        return false;
      }
    };
  }
}
