package org.indusco.planner.repair;

import org.indusco.planner.program.Kind;
import org.indusco.planner.program.RecipeBook;
import org.indusco.planner.program.Rows;

/// Work in one month of the repair: cut to crews, labour, goods, equipment and loans.
final class Workshop {

  private final Books books;
  private final Shelf shelf;
  private final int t;
  private final int[] work;
  private final Rows rows;
  private final int depots;

  Workshop(Books books, Shelf shelf, int t) {
    this.books = books;
    this.shelf = shelf;
    this.t = t;
    work = books.columns(Kind.WORK, t);
    rows = books.program.rows;
    depots = books.ground.depots.size();
  }

  /// Work fits the crews present and the labour there.
  void limitToPeople() {
    double[] crews = new double[books.ground.industries.size() * depots];
    double[] labour = new double[books.ground.skills.size() * depots];
    for (int j : work) {
      crews[books.industry(j) * depots + depot(j)] += books.amount[j];
      labour[books.skill(j) * depots + depot(j)] += books.amount[j];
    }
    for (int j : work) {
      int d = depot(j);
      int industry = books.industry(j);
      int skill = books.skill(j);
      double places = books.provided(rows.row(rows.crewFamily(industry), d, t));
      double people =
          books.provided(rows.row(rows.labourFamily(skill), d, t))
              + books.provided(rows.row(rows.othersFamily(skill), d, t));
      books.amount[j] *=
          Math.min(
              Books.share(places, crews[industry * depots + d]),
              Books.share(people, labour[skill * depots + d]));
    }
  }

  /// Work fits its scarcest material.
  ///
  /// @param fits what part of the use can stay, by good at a depot
  void limitToGoods(double[] fits) {
    for (int j : work) {
      double part = 1;
      for (RecipeBook.Amount in : books.recipes.goodsIn().get(books.program.a[j])) {
        part = Math.min(part, fits[books.cell(depot(j), in.good())]);
      }
      scale(j, part);
    }
  }

  void limitToEquipment() {
    for (int good : rows.equipment()) {
      double[] have = new double[depots];
      for (int d = 0; d < depots; d++) {
        have[d] = books.provided(rows.row(rows.equipmentFamily(good), d, t));
      }
      for (int j : books.columns(Kind.KEEP, t)) {
        if (books.program.a[j] == good) {
          have[depot(j)] += books.amount[j];
        }
      }
      double[] need = new double[depots];
      for (int j : work) {
        need[depot(j)] += books.amount[j] * need(j, good);
      }
      for (int j : work) {
        if (need(j, good) > 0) {
          scale(j, Books.share(have[depot(j)], need[depot(j)]));
        }
      }
    }
  }

  /// Loans for moves come first, as they were granted; then those for work.
  void limitToLoans(double[] moveLoans) {
    if (!books.program.loansLimited) {
      return;
    }
    double[] wanted = new double[books.program.loans.count() * depots];
    for (int j : work) {
      wanted[loanCell(j)] += books.amount[j] * loan(j);
    }
    double[] granted = new Lending(books, t, moveLoans).grant(wanted);
    for (int j : work) {
      if (loan(j) > 0) {
        scale(j, Books.share(granted[loanCell(j)], wanted[loanCell(j)]));
      }
    }
  }

  /// Refugees are placed first; the rest is the work of others.
  void countOthers() {
    double[] worked = new double[books.ground.skills.size() * depots];
    for (int j : work) {
      worked[books.skill(j) * depots + depot(j)] += books.amount[j];
    }
    for (int j : books.columns(Kind.OTHERS, t)) {
      int skill = books.program.a[j];
      double refugees = books.provided(rows.row(rows.labourFamily(skill), depot(j), t));
      books.amount[j] = Math.max(0, worked[skill * depots + depot(j)] - refugees);
    }
  }

  private int depot(int j) {
    return books.program.b[j];
  }

  private int loanCell(int j) {
    return Lending.cell(books, books.program.loans.ofWork()[books.industry(j)], depot(j));
  }

  private double loan(int j) {
    return books.ground.recipes.get(books.program.a[j]).loan();
  }

  private double need(int j, int good) {
    double need = 0;
    for (RecipeBook.Amount piece : books.recipes.equipment().get(books.program.a[j])) {
      need += piece.good() == good ? piece.quantity() : 0;
    }
    return need;
  }

  private void scale(int j, double part) {
    double less = books.amount[j] * (1 - part);
    if (less > 0) {
      books.amount[j] -= less;
      for (RecipeBook.Amount in : books.recipes.goodsIn().get(books.program.a[j])) {
        shelf.used[books.cell(depot(j), in.good())] -= in.quantity() * less;
      }
    }
  }
}
