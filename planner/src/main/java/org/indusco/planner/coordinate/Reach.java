package org.indusco.planner.coordinate;

/// How far amounts and prices may have to go yet: weights in the diagonal step sizes.
///
/// The rule of Pock and Chambolle stays stable with any weights t above 0 by column and s by
/// row: steps t_j / sum_i s_i |a_ij| of columns and s_i / sum_j t_j |a_ij| of rows. With these
/// steps the squared distance from a solution, on which the number of steps needed depends, is
/// the sum of |a_ij| (x_j² s_i / t_j + y_i² t_j / s_i) over all entries, x and y being the ways
/// yet to go. It is least where t_j / s_i = |x_j| / |y_i|. So what is large or has just moved
/// far gets a large weight. Most of all, the many amounts that are 0 no longer slow the prices
/// of the rows that they would use. Weights change at restarts only. The square root and the
/// limits keep a wrong guess from doing harm; the figures were found by trial on generated
/// networks and that of 1940.
final class Reach {

  private static final double LEAST = 0.1;
  private static final double MOST_OF_AMOUNT = 10;
  private static final double MOST_OF_PRICE = 3;

  /// How much more a move since the last restart tells than the size reached.
  private static final double AMOUNT_MOVED = 3;

  private static final double PRICE_MOVED = 30;

  private Reach() {}

  /// How large an amount is, seen from the way it may still have to go.
  static double ofAmount(double amount, double anchor) {
    return amount + AMOUNT_MOVED * Math.abs(amount - anchor);
  }

  /// The weight of an amount.
  ///
  /// @param usual the usual size of amounts
  static double weight(double reach, double usual) {
    return Math.clamp(Math.sqrt(reach / usual), LEAST, MOST_OF_AMOUNT);
  }

  /// The weight of a scaled price, which is usually near 1.
  static double ofPrice(double price, double anchor) {
    double reach = price + PRICE_MOVED * Math.abs(price - anchor);
    return Math.clamp(Math.sqrt(reach), LEAST, MOST_OF_PRICE);
  }
}
