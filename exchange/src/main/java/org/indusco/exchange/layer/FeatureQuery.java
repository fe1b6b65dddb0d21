package org.indusco.exchange.layer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Which features are asked for.
///
/// @param day the day of which they tell
/// @param box in which some of a feature must lie; null for anywhere
/// @param offset how many of those that match are passed over; from 0
/// @param limit how many are given at most; from 1
public record FeatureQuery(LocalDate day, @Nullable BoundingBox box, int offset, int limit) {

  /// @throws IllegalArgumentException when offset or limit are too small
  public FeatureQuery {
    if (offset < 0 || limit < 1) {
      throw new IllegalArgumentException(
          "offset %d must be 0 or more, limit %d 1 or more".formatted(offset, limit));
    }
  }

  /// All features of a day.
  public static FeatureQuery on(LocalDate day) {
    return new FeatureQuery(day, null, 0, Integer.MAX_VALUE);
  }

  /// The same on one page.
  public FeatureQuery page(int from, int most) {
    return new FeatureQuery(day, box, from, most);
  }

  /// The same within a box.
  public FeatureQuery within(BoundingBox other) {
    return new FeatureQuery(day, other, offset, limit);
  }
}
