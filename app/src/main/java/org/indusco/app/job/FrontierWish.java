package org.indusco.app.job;

import java.util.List;
import org.indusco.app.PlanWish;
import org.indusco.model.network.Goal;

/// It is to be found out what of one goal must be given up for another, by plans at shifting
/// weights of the two.
///
/// @param first the goal along the first axis
/// @param second the goal along the second axis, another one
/// @param points how many plans are made, from [#FEWEST] to [#MOST]
/// @param knowing what may be known of dangers, as in a [Wish]
/// @param gap how near to the bound each plan comes, as a share of the bound, in (0, 1)
/// @param seed of what is drawn by chance in the search
public record FrontierWish(
    Goal.Aim first, Goal.Aim second, int points, String knowing, double gap, long seed)
    implements Task {

  /// So many points are needed to tell anything.
  public static final int FEWEST = 3;

  /// So many points can be asked for at most: the plan of each is kept.
  public static final int MOST = 25;

  /// So many points are usual.
  public static final int USUAL = 9;

  public FrontierWish {
    if (first == second) {
      throw new IllegalArgumentException("the two goals must differ");
    }
    if (points < FEWEST || points > MOST) {
      throw new IllegalArgumentException(
          "%d points: it must be from %d to %d".formatted(points, FEWEST, MOST));
    }
    wish(knowing, gap, seed);
  }

  private static Wish wish(String knowing, double gap, long seed) {
    return new Wish(knowing, gap, seed, "", List.of());
  }

  /// What the planner is asked for at each point.
  PlanWish asked(String version) {
    return wish(knowing, gap, seed).asked(version);
  }
}
