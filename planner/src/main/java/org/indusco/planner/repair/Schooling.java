package org.indusco.planner.repair;

import java.util.List;
import org.indusco.model.network.Training;
import org.indusco.planner.ground.Pools;
import org.indusco.planner.program.Kind;

/// Training in the repair: as many begin as there are places for, and nobody twice.
///
/// Over the horizon the parts of a pool that begin, each of the pool of its month, are together one
/// pool at most. Since those who learn leave as the pool shrinks, enough of it is then there in
/// every month, of refugees and of others, for all who have left it to learn.
final class Schooling {

  private final Books books;
  private final Pools pools;
  private final double[] begun;

  Schooling(Books books) {
    this.books = books;
    pools = books.ground.pools;
    begun = pools.taken();
  }

  /// Cuts who begins in a month, and takes them out of the labour of that month and all later ones.
  void begin(int month) {
    List<Training> training = books.ground.network.rows(Training.class);
    for (int j : books.columns(Kind.TRAIN, month)) {
      int depot = books.program.b[j];
      int skill = books.ground.skills.number(training.get(books.program.a[j]).skill());
      int pool = pools.pool(depot, skill);
      double there = pools.people(depot, skill, month);
      double room = Math.max(0, 1 - begun[pool]) * there;
      books.amount[j] = Math.min(books.amount[j], Math.min(room, books.upper(j)));
      begun[pool] += books.amount[j] / there;
      books.change(j);
    }
  }
}
