package org.indusco.exchange;

import java.util.List;
import java.util.function.Supplier;
import org.indusco.exchange.shape.GeoJsonException;
import org.indusco.model.shape.Shape;

/// What is remembered of networks that were read before.
interface Memory {

  /// A table as it is remembered, else as it is taken in now.
  ///
  /// @param name the name under which it lies in its source
  Taken table(String name, Supplier<Taken> reading);

  /// The shapes of a layer as they are remembered, else as they are read now.
  List<Shape> layer(String name, LayerReading reading) throws GeoJsonException;

  /// Whether the hash of what is read is asked for.
  default boolean hashes() {
    return true;
  }

  /// Reads a layer.
  interface LayerReading {

    /// Reads it.
    List<Shape> read() throws GeoJsonException;
  }

  /// One that remembers nothing.
  static Memory none() {
    return new Memory() {
      @Override
      public Taken table(String name, Supplier<Taken> reading) {
        return reading.get();
      }

      @Override
      public List<Shape> layer(String name, LayerReading reading) throws GeoJsonException {
        return reading.read();
      }
    };
  }
}
