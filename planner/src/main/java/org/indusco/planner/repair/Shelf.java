package org.indusco.planner.repair;

import org.indusco.planner.program.Kind;

/// What is there and what is used of every good at every depot in one month, and the room in the
/// stores.
final class Shelf {

  /// Opening stock, purchases and arrivals so far.
  final double[] there;

  /// What is taken so far: sent, used up, sold and kept.
  final double[] used;

  /// The part of it that leaves on short routes, which must be there before any arrive.
  final double[] shortOut;

  /// What arrives on short routes.
  final double[] shortIn;

  private final double[] room;
  private final Books books;

  Shelf(Books books, int month) {
    this.books = books;
    there = books.opening[month];
    used = new double[there.length];
    shortOut = new double[there.length];
    shortIn = new double[there.length];
    room = new double[books.ground.depots.size()];
    for (int d = 0; d < room.length; d++) {
      room[d] = books.ground.depots.get(d).tonnes();
    }
    for (int j : books.columns(Kind.KEEP, month)) {
      room[books.program.b[j]] -= books.amount[j] * books.tonnes(j);
    }
  }

  /// What is not taken yet; negative when too much is.
  double left(int cell) {
    return there[cell] - used[cell];
  }

  /// Cuts a column that uses goods by what is used too much, and says by how much.
  ///
  /// @param spared so much of it is not cut
  double cut(int column, double spared) {
    int cell = books.cellOf(column);
    double most = Math.max(0, books.amount[column] - spared);
    double less = Math.min(most, Math.max(0, -left(cell)));
    change(column, -less);
    return less;
  }

  /// Keeps all that is left, as far as there is room.
  void keepMore(int column) {
    double more = Math.min(left(books.cellOf(column)), room(column));
    if (more > 0) {
      change(column, more);
    }
  }

  /// How much more of its good a column that keeps has room for.
  double room(int column) {
    return room[books.program.b[column]] / books.tonnes(column);
  }

  /// Raises or lowers a column that uses goods.
  void change(int column, double by) {
    books.amount[column] += by;
    used[books.cellOf(column)] += by;
    if (books.program.kind[column] == Kind.KEEP) {
      room[books.program.b[column]] -= by * books.tonnes(column);
    }
  }
}
