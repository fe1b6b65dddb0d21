package org.indusco.atlas.census;

/// How many cooperatives.
///
/// @param number how many
/// @param estimated whether any of them is known by an estimate only
public record Count(int number, boolean estimated) {

  static final Count NONE = new Count(0, false);

  Count plus(Count other) {
    return new Count(number + other.number, estimated || other.estimated);
  }

  /// The figure as it is printed: with a small tilde before it when it rests on estimates.
  public String text() {
    return (estimated ? "~" : "") + number;
  }
}
