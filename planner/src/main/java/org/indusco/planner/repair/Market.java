package org.indusco.planner.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.indusco.planner.program.Kind;

/// Buying and selling in one month of the repair.
///
/// A stock target is a customer of the last month, who buys what is kept.
final class Market {

  /// Buying more than planned is worth it up to this many times the price of the plan.
  private static final double DEARER = 1.3;

  private final Books books;
  private final Shelf shelf;
  private final int t;
  private final Map<Integer, List<Integer>> sellers = new HashMap<>();
  private final List<Integer> salesCheapestFirst;

  Market(Books books, Shelf shelf, int t) {
    this.books = books;
    this.shelf = shelf;
    this.t = t;
    for (int j : books.columns(Kind.BUY, t)) {
      sellers.computeIfAbsent(books.cellOf(j), cell -> new ArrayList<>()).add(j);
    }
    List<Integer> sales = new ArrayList<>(books.targeted(t));
    for (Kind kind : new Kind[] {Kind.SERVE, Kind.FILL, Kind.FLOOR}) {
      IntStream.of(books.columns(kind, t)).forEach(sales::add);
    }
    sales.sort(Comparator.comparingDouble(books::gainWithTarget).thenComparingInt(j -> j));
    salesCheapestFirst = List.copyOf(sales);
  }

  void buy() {
    for (int j : books.columns(Kind.BUY, t)) {
      books.amount[j] = Math.min(books.amount[j], books.upper(j));
      shelf.there[books.cellOf(j)] += books.amount[j];
    }
  }

  void buyMore(int cell, double need) {
    double worth = DEARER * books.materialPrice(cell, t);
    double open = need;
    for (int j : sellers.getOrDefault(cell, List.of())) {
      if (-books.gain(j) <= worth) {
        double more = Math.min(open, books.upper(j) - books.amount[j]);
        books.amount[j] += more;
        shelf.there[cell] += more;
        open -= more;
      }
    }
  }

  /// Sales respect the demand and what orders still ask for.
  void cutToOrders() {
    for (int j : books.columns(Kind.SERVE, t)) {
      books.amount[j] = Math.min(books.amount[j], books.upper(j));
    }
    books.asks.cut(books.columns(Kind.FLOOR, t), books.columns(Kind.FILL, t));
  }

  void sellLess() {
    for (int j : salesCheapestFirst) {
      double less = shelf.cut(j, 0);
      if (isOrder(j)) {
        books.asks.change(j, -less);
      }
    }
    books.asks.floorsFirst(books.columns(Kind.FLOOR, t));
  }

  /// Sells what is left where it gains more than so much a unit.
  ///
  /// @param least money per unit, by good at a depot
  void sellMore(double[] least) {
    for (int j : salesCheapestFirst.reversed()) {
      int cell = books.cellOf(j);
      double more = Math.min(shelf.left(cell), roomToSell(j));
      if (more > 0 && books.gainWithTarget(j) > least[cell]) {
        shelf.change(j, more);
        if (isOrder(j)) {
          books.asks.change(j, more);
        }
      }
    }
    books.asks.floorsFirst(books.columns(Kind.FLOOR, t));
  }

  /// Gives back what was bought and is not used, but never what short loads already took.
  void giveBack() {
    for (int j : books.columns(Kind.BUY, t)) {
      int cell = books.cellOf(j);
      double beforeArrivals = shelf.there[cell] - shelf.shortIn[cell] - shelf.shortOut[cell];
      double back = Math.min(books.amount[j], Math.min(shelf.left(cell), beforeArrivals));
      if (back > 0) {
        books.amount[j] -= back;
        shelf.there[cell] -= back;
      }
    }
  }

  private boolean isOrder(int j) {
    return books.program.kind[j] == Kind.FILL || books.program.kind[j] == Kind.FLOOR;
  }

  private double roomToSell(int j) {
    if (isOrder(j)) {
      return books.asks.left(j);
    }
    return books.program.kind[j] == Kind.KEEP
        ? Math.min(books.target(j) - books.amount[j], shelf.room(j))
        : books.upper(j) - books.amount[j];
  }
}
