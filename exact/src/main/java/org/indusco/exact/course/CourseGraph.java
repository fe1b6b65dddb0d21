package org.indusco.exact.course;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.indusco.planner.ground.Ground;
import org.indusco.planner.program.Program;
import org.indusco.planner.program.Trajectory;
import org.indusco.planner.program.Unit;

/// The courses of a class of units as paths: a node is a place at the beginning of a month, and at
/// every node a unit may close instead of going on.
public final class CourseGraph {

  // The steps are those of the planner's own dynamic programme (BestCourse): work where it is open,
  // or move there from an open place and work a month at least; no move in the last month.

  private final UnitClass units;
  private final Ground ground;
  private final Program program;
  private final int months;
  private final List<Arc> arcs = new ArrayList<>();

  /// The paths of a class.
  public CourseGraph(UnitClass units, Ground ground, Program program) {
    this.units = units;
    this.ground = ground;
    this.program = program;
    months = ground.months;
    boolean[] reached = new boolean[nodes()];
    units.units().forEach(unit -> reached[start(unit)] = true);
    for (int t = units.one().first(); t < months; t++) {
      for (int k = 0; k < units.places().length; k++) {
        if (reached[node(k, t)] && open(k, t)) {
          addFrom(k, t, reached);
        }
      }
    }
  }

  /// The class.
  public UnitClass units() {
    return units;
  }

  /// All steps, those of earlier months first.
  public List<Arc> arcs() {
    return arcs;
  }

  /// Number of nodes.
  public int nodes() {
    return units.places().length * (months + 1);
  }

  /// The node at which a unit begins.
  public int start(Unit unit) {
    return node(units.position(unit.sites()[0]), unit.first());
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
    for (int t = unit.first(); t < months && course.at()[t] != Trajectory.GONE; t++) {
      if (course.at()[t] == Trajectory.MOVING) {
        t++;
      }
      int next = node(units.position(unit.sites()[course.at()[t]]), t + 1);
      pairs.add(pair(node, next));
      node = next;
    }
    return pairs;
  }

  /// Two nodes as one number; no two steps share it.
  public static long pair(int from, int to) {
    return ((long) from << Integer.SIZE) | to;
  }

  /// What a unit's best course is worth at prices, in money.
  public double best(Unit unit, double[] prices) {
    return onward(arcs.stream().mapToDouble(arc -> worth(arc, prices)).toArray())[start(unit)];
  }

  /// By node, the most that a unit there can still gain.
  private double[] onward(double[] worth) {
    double[] onward = new double[nodes()];
    for (int a = worth.length - 1; a >= 0; a--) {
      Arc arc = arcs.get(a);
      onward[arc.from()] = Math.max(onward[arc.from()], worth[a] + onward[arc.to()]);
    }
    return onward;
  }

  private double worth(Arc arc, double[] prices) {
    double worth = arc.gain();
    if (arc.depot() >= 0) {
      for (int f = 0; f < units.one().family().length; f++) {
        worth += units.one().amount()[f] * prices[row(f, arc)];
      }
    }
    return arc.loanRow() < 0 ? worth : worth - arc.loan() * prices[arc.loanRow()];
  }

  /// The presence row of a family of the class on a step with a depot.
  public int row(int family, Arc arc) {
    return program.rows.row(units.one().family()[family], arc.depot(), arc.month());
  }

  private int node(int position, int month) {
    return month * units.places().length + position;
  }

  private boolean open(int position, int month) {
    return units.one().there(month) && ground.placeOpen(units.places()[position], month);
  }

  private void addFrom(int k, int t, boolean[] reached) {
    add(node(k, t), k, t, reached);
    if (t + 1 < months) {
      for (int to = 0; to < units.places().length; to++) {
        if (to != k && open(to, t + 1)) {
          move(k, to, t, reached);
        }
      }
    }
  }

  private void add(int from, int k, int t, boolean[] reached) {
    int to = node(k, t + 1);
    reached[to] = true;
    arcs.add(new Arc(from, to, k, t, depot(k, t), false, working(k, t), -1, 0));
  }

  private void move(int k, int other, int t, boolean[] reached) {
    int from = units.places()[k];
    int place = units.places()[other];
    double cost = Trajectory.moveCost(ground, units.one(), from, place, t);
    double loan = cost * units.one().loanShare();
    int row = loan > 0 ? Trajectory.loanRow(ground, program, units.one(), from, place, t) : -1;
    int to = node(other, t + 2);
    reached[to] = true;
    double gain = working(other, t + 1) - cost;
    int depot = depot(other, t + 1);
    arcs.add(new Arc(node(k, t), to, other, t + 1, depot, true, gain, row, loan));
  }

  private int depot(int k, int month) {
    return ground.depotOf(units.places()[k], month);
  }

  /// What a month of work at a place gains by itself: less what may be lost, and with what lasts
  /// when it is the last month.
  private double working(int k, int month) {
    double lasts = month == months - 1 ? units.one().lasting() : 0;
    return lasts - ground.risk(units.places()[k], month) * units.one().atRisk();
  }
}
