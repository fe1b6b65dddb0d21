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

  /// Grants loans for work by depot, in money, after those for moves: first as planned, then from
  /// what the funds have left.
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
      lend(columns[i], Math.min(planned[i], wanted[depot(i)] - granted[depot(i)]), granted);
    }
    for (int i = 0; i < columns.length; i++) {
      lend(columns[i], wanted[depot(i)] - granted[depot(i)], granted);
    }
    return granted;
  }

  private int depot(int i) {
    return books.program.b[columns[i]];
  }

  private void lend(int j, double upTo, double[] granted) {
    double amount = Math.min(upTo, left.getOrDefault(books.program.a[j], 0.0));
    if (amount > 0) {
      books.amount[j] += amount;
      granted[books.program.b[j]] += amount;
      left.merge(books.program.a[j], -amount, Double::sum);
    }
  }
}
