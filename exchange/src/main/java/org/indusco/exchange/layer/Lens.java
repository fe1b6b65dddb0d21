package org.indusco.exchange.layer;

import java.util.function.Predicate;

/// What somebody may see of the bodies of a day.
///
/// @param depot tells of a depot by its id whether it is seen
/// @param cooperative tells of a cooperative by its id whether it is seen
/// @param sealed tells of a cooperative whether it is withheld where it stands: it then has no
///     geometry, no places and no depot but a region, and lies in no box
public record Lens(
    Predicate<String> depot, Predicate<String> cooperative, Predicate<String> sealed) {

  /// Through which all is seen.
  public static final Lens CLEAR = sealing(id -> false);

  /// Through which all is seen but where some cooperatives stand.
  public static Lens sealing(Predicate<String> sealed) {
    return new Lens(id -> true, id -> true, sealed);
  }
}
