package org.indusco.planner.repair;

import org.indusco.planner.ground.Arc;
import org.indusco.planner.program.Kind;
import org.indusco.planner.program.RecipeBook;

/// The repair of one month, after all earlier ones.
final class Month {

  private final Books books;
  private final Schooling schooling;
  private final int t;
  private final double[] moveLoans;
  private final Shelf shelf;
  private final Market market;
  private final Workshop workshop;

  Month(Books books, Schooling schooling, int t, double[] moveLoans) {
    this.books = books;
    this.schooling = schooling;
    this.t = t;
    this.moveLoans = moveLoans;
    shelf = new Shelf(books, t);
    market = new Market(books, shelf, t);
    workshop = new Workshop(books, shelf, t);
  }

  void settle() {
    schooling.begin(t);
    workshop.limitToPeople();
    market.buy();
    shipShort();
    market.cutToOrders();
    addUp();
    cover();
    scaleToMaterial();
    keepEquipment();
    workshop.limitToEquipment();
    workshop.limitToLoans(moveLoans);
    leftOver();
    handOver();
    workshop.countOthers();
  }

  /// Short loads leave from what is there before any arrive.
  private void shipShort() {
    for (int j : books.columns(Kind.SHIP, t)) {
      if (books.arc(j).lead() == 0) {
        shelf.shortOut[books.cellOf(j)] += books.amount[j];
      }
    }
    double[] fits = new double[shelf.there.length];
    for (int c = 0; c < fits.length; c++) {
      if (shelf.shortOut[c] > shelf.there[c]) {
        market.buyMore(c, shelf.shortOut[c] - shelf.there[c]);
      }
      fits[c] = Books.share(shelf.there[c], shelf.shortOut[c]);
      shelf.shortOut[c] *= fits[c];
      shelf.used[c] += shelf.shortOut[c];
    }
    for (int j : books.columns(Kind.SHIP, t)) {
      Arc arc = books.arc(j);
      if (arc.lead() == 0) {
        books.amount[j] *= fits[books.cellOf(j)];
        shelf.shortIn[books.cell(arc.to(), books.program.a[j])] += books.amount[j];
      }
    }
    for (int c = 0; c < fits.length; c++) {
      shelf.there[c] += shelf.shortIn[c];
    }
  }

  private void addUp() {
    for (int j : books.columns(Kind.WORK, t)) {
      for (RecipeBook.Amount in : books.recipes.goodsIn().get(books.program.a[j])) {
        shelf.used[books.cell(books.program.b[j], in.good())] += in.quantity() * books.amount[j];
      }
    }
    for (Kind kind : new Kind[] {Kind.SERVE, Kind.FILL, Kind.FLOOR, Kind.KEEP}) {
      for (int j : books.columns(kind, t)) {
        shelf.used[books.cellOf(j)] += books.amount[j];
      }
    }
    for (int j : books.columns(Kind.SHIP, t)) {
      if (books.arc(j).lead() > 0) {
        shelf.used[books.cellOf(j)] += books.amount[j];
      }
    }
  }

  /// Where more is used than there is: buy more, keep less, sell less. What counts for a stock
  /// target is cut as sales are, by what it gains.
  private void cover() {
    for (int c = 0; c < shelf.used.length; c++) {
      if (shelf.left(c) < 0) {
        market.buyMore(c, -shelf.left(c));
      }
    }
    for (int j : books.columns(Kind.KEEP, t)) {
      shelf.cut(j, books.target(j));
    }
    market.sellLess();
  }

  /// What still uses too much is scaled down alike: long loads and work.
  private void scaleToMaterial() {
    double[] fits = new double[shelf.used.length];
    for (int c = 0; c < fits.length; c++) {
      double gone = shelf.shortOut[c];
      fits[c] = Books.share(shelf.there[c] - gone, shelf.used[c] - gone);
    }
    for (int j : books.columns(Kind.SHIP, t)) {
      if (books.arc(j).lead() > 0) {
        shelf.change(j, -books.amount[j] * (1 - fits[books.cellOf(j)]));
      }
    }
    workshop.limitToGoods(fits);
  }

  /// Equipment that nobody takes away stays, as far as there is room.
  private void keepEquipment() {
    for (int j : books.columns(Kind.KEEP, t)) {
      if (books.program.rows.isEquipment(books.program.a[j])) {
        shelf.keepMore(j);
      }
    }
  }

  /// What is left is given back, sold where that is worth more than keeping it, or kept.
  private void leftOver() {
    double[] kept = new double[shelf.there.length];
    for (int j : books.columns(Kind.KEEP, t)) {
      kept[books.cellOf(j)] = Math.max(0, worthKept(j));
    }
    market.giveBack();
    market.sellMore(kept);
    for (int j : books.columns(Kind.KEEP, t)) {
      if (kept[books.cellOf(j)] > 0) {
        shelf.keepMore(j);
      }
    }
    market.sellMore(new double[kept.length]);
  }

  /// What keeping a unit is worth, in money: its price in the next month, or what the horizon makes
  /// of it, less the cost of holding it.
  private double worthKept(int keep) {
    double left = 1 - books.ground.loss(books.program.b[keep], t);
    return books.gain(keep) + left * books.materialPrice(books.cellOf(keep), t + 1);
  }

  /// What is kept, made and on the way is there later.
  private void handOver() {
    if (t == books.ground.months - 1) {
      books.countTargets();
    }
    for (int j : books.columns(Kind.KEEP, t)) {
      double left = 1 - books.ground.loss(books.program.b[j], t);
      books.opening[t + 1][books.cellOf(j)] += left * books.amount[j];
    }
    for (int j : books.columns(Kind.SHIP, t)) {
      Arc arc = books.arc(j);
      if (arc.lead() > 0) {
        books.opening[t + arc.lead()][books.cell(arc.to(), books.program.a[j])] += books.amount[j];
      }
    }
    for (int j : books.columns(Kind.WORK, t)) {
      int depot = books.program.b[j];
      if (t + 1 < books.ground.months && books.ground.depotOpen(depot, t + 1)) {
        for (RecipeBook.Amount out : books.recipes.goodsOut().get(books.program.a[j])) {
          books.opening[t + 1][books.cell(depot, out.good())] += out.quantity() * books.amount[j];
        }
      }
    }
  }
}
