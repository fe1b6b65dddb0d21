package org.indusco.planner.repair;

import java.util.List;
import org.indusco.planner.program.Compilation;
import org.indusco.planner.program.Trajectory;
import org.jspecify.annotations.Nullable;

/// Goes through the months once and cuts what is not there, then sells, keeps or gives back what is
/// left over.
///
/// One pass is enough because what a month makes is there in the next and because a good crosses at
/// most one short route in a month: short loads are cut to what a depot has before any arrive.
public final class ForwardRepair {

  private ForwardRepair() {}

  /// Repairs amounts, scaled, by column.
  ///
  /// @param courses by unit, null for closed at once
  /// @param prices scaled, by row, by which left-overs are judged
  /// @param moveLoans what is lent for moves, in money, by column
  public static Settlement repair(
      Compilation compilation,
      List<@Nullable Trajectory> courses,
      double[] scaledAmounts,
      double[] prices,
      double[] moveLoans) {
    Books books = new Books(compilation, courses, scaledAmounts, prices);
    Schooling schooling = new Schooling(books);
    for (int t = 0; t < compilation.ground().months; t++) {
      new Month(books, schooling, t, moveLoans).settle();
    }
    return new Settlement(courses, books.amount);
  }
}
