package org.indusco.planner.program;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A cooperative as the planner sees it.
///
/// Where it works in a month, and with what, is one number, its *post*: the number of the site plus
/// the number of sites times the number of the load.
///
/// @param number its number in the table cooperatives, from 0
/// @param first first month in which there is such a cooperative, or in which it can be founded;
///     the number of months for none
/// @param end month after the last one in which there is
/// @param industry number of its industry
/// @param crew workers it has room for
/// @param charge money for packing and setting up
/// @param loanShare share of the cost of a move or founding that is lent
/// @param moveMonths months without work in a move
/// @param foundingCost money for founding it; NaN when it stands already
/// @param sites numbers of the places where it can stand, its own first
/// @param loads what it can have with it: all that it has, then ever less of it
/// @param firstMoved number of the first load that can be carried in a move
/// @param pins what is decided already; null when nothing is
public record Unit(
    int number,
    int first,
    int end,
    int industry,
    double crew,
    double charge,
    double loanShare,
    int moveMonths,
    double foundingCost,
    int[] sites,
    List<Load> loads,
    int firstMoved,
    @Nullable Pins pins) {

  public Unit {
    loads = List.copyOf(loads);
  }

  /// Whether there is such a cooperative in a month.
  public boolean there(int month) {
    return month >= first && month < end;
  }

  /// Whether the plan decides if it is founded.
  public boolean proposed() {
    return !Double.isNaN(foundingCost);
  }

  /// Whether it can work at a site in a month, if the place is open.
  public boolean mayWork(int site, int month) {
    return there(month) && (pins == null || pins.allow(site, month));
  }

  /// Whether it can do no work in the months [from, to).
  public boolean mayRest(int from, int to) {
    return pins == null || pins.allowRest(from, to);
  }

  /// Whether it can be closed for good in a month, before it works.
  public boolean mayClose(int month) {
    return pins == null || month > pins.last();
  }

  /// Whether it cannot be closed at once.
  public boolean mustWork() {
    return !mayClose(first);
  }

  /// Number of posts.
  public int posts() {
    return sites.length * loads.size();
  }

  /// The number of the site of a post.
  public int site(int post) {
    return post % sites.length;
  }

  /// The number of the place of a post.
  public int place(int post) {
    return sites[post % sites.length];
  }

  /// The number of the load at a post.
  public int load(int post) {
    return post / sites.length;
  }

  /// The post with a load at a site.
  public int post(int site, int load) {
    return site + load * sites.length;
  }

  /// Whether a load can become another in a move.
  public boolean canCarry(int from, int to) {
    return to >= from && to >= firstMoved;
  }
}
