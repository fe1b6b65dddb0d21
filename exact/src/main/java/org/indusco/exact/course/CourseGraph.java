package org.indusco.exact.course;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.indusco.planner.ground.Ground;
import org.indusco.planner.program.Load;
import org.indusco.planner.program.Program;
import org.indusco.planner.program.Trajectory;
import org.indusco.planner.program.Unit;

/// The courses of a class of units as paths: a node is a post at the beginning of a month, or
/// waiting to be founded then, and at every node a unit may close instead of going on, unless it
/// must still work.
public final class CourseGraph {

  // The steps are those of the planner's own dynamic programme (BestCourse): work where it is open,
  // or move there from an open place and work a month at least.

  private final UnitClass units;
  private final Steps steps;
  private final int months;
  private final List<Arc> arcs = new ArrayList<>();

  /// The paths of a class.
  public CourseGraph(UnitClass units, Ground ground, Program program) {
    this.units = units;
    months = ground.months;
    steps = new Steps(units, ground, program);
    boolean[] reached = new boolean[nodes()];
    units.units().forEach(unit -> reached[start(unit)] = true);
    for (int t = units.one().first(); t < months; t++) {
      if (reached[waiting(t)]) {
        keep(steps.wait(waiting(t), waiting(t + 1), t), reached);
        for (int post = 0; post < units.places().length; post++) {
          keep(steps.found(waiting(t), node(post, t + 1), post, t), reached);
        }
      }
      for (int post = 0; post < units.posts(); post++) {
        if (reached[node(post, t)]) {
          addFrom(post, t, reached);
        }
      }
    }
  }

  private void addFrom(int post, int t, boolean[] reached) {
    keep(steps.stay(node(post, t), node(post, t + 1), post, t), reached);
    int arrival = t + units.one().moveMonths();
    for (int to = 0; to < units.posts() && arrival < months; to++) {
      keep(steps.move(node(post, t), node(to, arrival + 1), post, to, t), reached);
    }
  }

  private void keep(List<Arc> possible, boolean[] reached) {
    for (Arc arc : possible) {
      reached[arc.to()] = true;
      arcs.add(arc);
    }
  }

  /// The class.
  public UnitClass units() {
    return units;
  }

  /// All steps, those that leave in earlier months first.
  public List<Arc> arcs() {
    return arcs;
  }

  /// Number of nodes.
  public int nodes() {
    return (units.posts() + 1) * (months + 1);
  }

  /// The node at which a unit begins.
  public int start(Unit unit) {
    return unit.proposed()
        ? waiting(unit.first())
        : node(units.position(unit.sites()[0]), unit.first());
  }

  /// The steps through which a unit can lose at most so much against its best course at prices.
  ///
  /// Why others can be left out: no plan in which a unit takes a course is worth more than the
  /// bound at these prices less what the course loses against the unit's best. So a plan that
  /// beats an incumbent by more than nothing takes no course that loses more than the bound is
  /// above the incumbent.
  ///
  /// @param prices scaled, by row, at which the bound was proven
  /// @param loss in money, at least 0
  public List<Arc> within(double[] prices, double loss) {
    double[] worth = arcs.stream().mapToDouble(arc -> worth(arc, prices)).toArray();
    double[] onward = onward(worth);
    double[] lost = new double[nodes()];
    Arrays.fill(lost, Double.POSITIVE_INFINITY);
    units.units().forEach(unit -> lost[start(unit)] = 0);
    List<Arc> kept = new ArrayList<>();
    for (int a = 0; a < worth.length; a++) {
      Arc arc = arcs.get(a);
      if (onward[arc.to()] == Double.NEGATIVE_INFINITY) {
        // From there no course keeps what is decided for the unit.
        continue;
      }
      double through = lost[arc.from()] + onward[arc.from()] - worth[a] - onward[arc.to()];
      if (through <= loss) {
        kept.add(arc);
      }
      lost[arc.to()] = Math.min(lost[arc.to()], through);
    }
    return kept;
  }

  /// The steps of a course, as pairs of nodes packed by [#pair].
  public List<Long> pairs(Unit unit, Trajectory course) {
    List<Long> pairs = new ArrayList<>();
    int node = start(unit);
    for (int t = unit.first(); t < months; t++) {
      int post = course.at()[t];
      boolean waits = unit.proposed() && t < course.begins();
      if (waits || post >= 0) {
        int next = waits ? waiting(t + 1) : node(postOf(unit, post), t + 1);
        pairs.add(pair(node, next));
        node = next;
      }
    }
    return pairs;
  }

  /// The post of the class that is a unit's own.
  private int postOf(Unit unit, int post) {
    return units.post(units.position(unit.place(post)), unit.load(post));
  }

  /// Two nodes as one number; no two steps share it.
  public static long pair(int from, int to) {
    return ((long) from << Integer.SIZE) | to;
  }

  /// What a unit's best course is worth at prices, in money.
  public double best(Unit unit, double[] prices) {
    return onward(arcs.stream().mapToDouble(arc -> worth(arc, prices)).toArray())[start(unit)];
  }

  /// By node, the most that a unit there can still gain; minus infinity where it cannot keep what
  /// is decided for it.
  private double[] onward(double[] worth) {
    double[] onward = new double[nodes()];
    for (int node = 0; node < onward.length; node++) {
      onward[node] = units.one().mayClose(monthOf(node)) ? 0 : Double.NEGATIVE_INFINITY;
    }
    for (int a = worth.length - 1; a >= 0; a--) {
      Arc arc = arcs.get(a);
      onward[arc.from()] = Math.max(onward[arc.from()], worth[a] + onward[arc.to()]);
    }
    return onward;
  }

  private double worth(Arc arc, double[] prices) {
    double worth = arc.gain();
    if (arc.depot() >= 0) {
      Load load = units.loadAt(arc.post());
      for (int f = 0; f < load.family().length; f++) {
        worth += load.amount()[f] * prices[steps.row(load, f, arc)];
      }
    }
    for (Trajectory.Take take : arc.takes()) {
      worth -= take.amount() * prices[take.row()];
    }
    return worth;
  }

  /// The presence row of a family of what the class has with it on a step with a depot.
  public int row(Load load, int family, Arc arc) {
    return steps.row(load, family, arc);
  }

  private int node(int post, int month) {
    return month * (units.posts() + 1) + post;
  }

  private int waiting(int month) {
    return node(units.posts(), month);
  }

  private int monthOf(int node) {
    return node / (units.posts() + 1);
  }
}
