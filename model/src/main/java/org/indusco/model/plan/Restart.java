package org.indusco.model.plan;

import java.time.YearMonth;
import java.util.List;

/// What a plan leaves behind for planning again: where the search stood when units were given
/// their courses. It is no part of what the plan means.
///
/// Everything is told by name, so that it can be found again in a network that was changed, or
/// that begins some months later. The words for what is priced and decided are the planner's
/// own.
///
/// @param start the first month of the plan
/// @param months how many it has, at least 1
/// @param gap of the plan, or of the former one where that was smaller, as a share of the bound
/// @param weight how fast prices moved beside amounts, against how fast they did at first; above
///     0
/// @param length of the last step, above 0
/// @param prices of whatever had one, in money per unit
/// @param amounts of whatever was decided, in units
/// @param courses of the cooperatives
public record Restart(
    YearMonth start,
    int months,
    double gap,
    double weight,
    double length,
    List<Line> prices,
    List<Line> amounts,
    List<Course> courses) {

  /// Figures of one thing in all months.
  ///
  /// @param of the kind of thing that is priced or decided
  /// @param item good, skill, industry, recipe, order or fund; empty for none
  /// @param where depot, or two depots parted by >
  /// @param number of things that are alike so far, from 0
  /// @param byMonth the figures, each finite and at least 0
  public record Line(String of, String item, String where, int number, double[] byMonth) {}

  /// A course that a cooperative can take.
  ///
  /// @param at by month where it works, as [#post] tells it; [#MOVING], or empty for nowhere
  /// @param share of the cooperative that took it when the search stood there, in [0, 1]
  /// @param taken whether it takes it in the plan
  public record Course(String cooperative, List<String> at, double share, boolean taken) {

    /// In place of a place, in a month of moving; no id looks like this.
    public static final String MOVING = ">";

    public Course {
      at = List.copyOf(at);
    }

    /// A place, with how much of its equipment the cooperative has left behind.
    ///
    /// @param load 0 when it still has all of it
    public static String post(String place, int load) {
      return load == 0 ? place : place + MOVING + load;
    }

    /// The place of a post.
    public static String place(String post) {
      int cut = post.indexOf(MOVING);
      return cut < 0 ? post : post.substring(0, cut);
    }

    /// How much was left behind at a post.
    public static int load(String post) {
      int cut = post.indexOf(MOVING);
      return cut < 0 ? 0 : Integer.parseInt(post.substring(cut + 1));
    }
  }

  public Restart {
    prices = List.copyOf(prices);
    amounts = List.copyOf(amounts);
    courses = List.copyOf(courses);
  }
}
