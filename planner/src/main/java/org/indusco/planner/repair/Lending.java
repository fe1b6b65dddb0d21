package org.indusco.planner.repair;

import java.util.HashMap;
import java.util.Map;
import org.indusco.model.network.Fund;
import org.indusco.planner.program.Kind;

/// Loans from funds in one month of the repair.
final class Lending {

  private final Books books;
  private final int[] columns;
  private final double[] moveLoans;
  private final Map<Integer, Double> left = new HashMap<>();

  Lending(Books books, int t, double[] moveLoans) {
    this.books = books;
    this.moveLoans = moveLoans;
    columns = books.columns(Kind.LEND, t);
    var funds = books.ground.network.rows(Fund.class);
    for (int j : columns) {
      int fund = books.program.a[j];
      left.putIfAbsent(fund, funds.get(fund).amount());
    }
  }

  /// Grants loans for work by class and depot (see [#cell]), in money, after those for moves: first
  /// as planned, then from what the funds have left.
  double[] grant(double[] wanted) {
    double[] granted = new double[wanted.length];
    double[] planned = new double[columns.length];
    for (int i = 0; i < columns.length; i++) {
      int j = columns[i];
      planned[i] = books.amount[j];
      books.amount[j] = moveLoans[j];
      left.merge(books.program.a[j], -moveLoans[j], Double::sum);
    }
    for (int i = 0; i < columns.length; i++) {
      lend(
          columns[i],
          Math.min(planned[i], wanted[cell(columns[i])] - granted[cell(columns[i])]),
          granted);
    }
    for (int i = 0; i < columns.length; i++) {
      lend(columns[i], wanted[cell(columns[i])] - granted[cell(columns[i])], granted);
    }
    return granted;
  }

  /// The number of a class of loans at a depot.
  static int cell(Books books, int loanClass, int depot) {
    return loanClass * books.ground.depots.size() + depot;
  }

  private int cell(int j) {
    int loanClass = books.program.rows.loanClassOf(books.program.row[books.program.start[j]]);
    return cell(books, loanClass, books.program.b[j]);
  }

  private void lend(int j, double upTo, double[] granted) {
    double amount = Math.min(upTo, left.getOrDefault(books.program.a[j], 0.0));
    if (amount > 0) {
      books.amount[j] += amount;
      granted[cell(j)] += amount;
      left.merge(books.program.a[j], -amount, Double::sum);
    }
  }
}
