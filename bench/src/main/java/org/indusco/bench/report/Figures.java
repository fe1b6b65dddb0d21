package org.indusco.bench.report;

import org.indusco.bench.measure.Results;
import org.jspecify.annotations.Nullable;

/// Figures as cells.
final class Figures {

  private Figures() {}

  static String decimals(int count, @Nullable Double figure) {
    return Results.decimals(count, figure);
  }

  static String whole(long figure) {
    return figure == 0 ? "-" : Results.decimals(0, (double) figure);
  }
}
