package org.indusco.model.schema;

/// How a figure came to be known.
public enum Basis {
  /// Found in the named source.
  SOURCED,
  /// Worked out; the note says how.
  ESTIMATED,
  /// Held to be common knowledge, without a source at hand.
  RECALLED
}
