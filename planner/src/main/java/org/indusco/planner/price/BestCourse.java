package org.indusco.planner.price;

import java.util.Arrays;
import org.indusco.planner.ground.Ground;
import org.indusco.planner.program.Load;
import org.indusco.planner.program.Program;
import org.indusco.planner.program.Rows;
import org.indusco.planner.program.Trajectory;
import org.indusco.planner.program.Unit;

/// The dynamic programme of one unit: value(post, t) is the most it can gain from month t on when
/// it can work at a post in month t. It stays and works, moves (without work while it is on its
/// way, and works a month at least where it arrives), or closes. A unit that is only proposed
/// waits, or is founded.
///
/// One table serves one unit after another.
public final class BestCourse {

  private static final int STAY = -1;
  private static final int CLOSE = -2;

  private final Ground ground;
  private final Program program;
  private final double[] prices;
  private final int months;
  private Unit unit;
  private int posts;
  private int sites;

  /// Place and load by post, looked up once: the loops below ask millions of times.
  private int[] place = new int[0];

  private int[] load = new int[0];
  private Load[] loads = new Load[0];

  /// Worth of working, and of the best decision, by month and post.
  private double[] working = new double[0];

  private double[] value = new double[0];
  private int[] choice = new int[0];

  /// The post at which working is worth most, by month and load.
  private int[] bestPost = new int[0];

  /// Worth of being founded in a month or later, by month, and the post for that; [#CLOSE] to wait.
  private final double[] waiting;

  private final int[] founding;
  private double[] gainAtDepot = new double[0];

  /// Tables for units that are priced at the same prices, scaled, by row.
  public BestCourse(Ground ground, Program program, Unit first, double[] prices) {
    this.ground = ground;
    this.program = program;
    this.prices = prices;
    months = ground.months;
    waiting = new double[months + 1];
    founding = new int[months];
    unit = first;
  }

  /// What the best course of a unit is worth; minus infinity when none keeps its pins.
  public double worth(Unit of) {
    take(of);
    for (int k = 0; k < posts; k++) {
      value[months * posts + k] = loads[load[k]].lasting();
    }
    for (int t = months - 1; t >= 0; t--) {
      price(t);
      for (int k = 0; k < posts; k++) {
        working[t * posts + k] = workingFrom(k, t);
      }
      findBestPosts(t);
      for (int k = 0; k < posts; k++) {
        decide(k, t);
      }
    }
    return begin();
  }

  /// Makes the tables fit a unit.
  private void take(Unit of) {
    unit = of;
    sites = unit.sites().length;
    posts = unit.posts();
    loads = unit.loads().toArray(Load[]::new);
    if (choice.length < (months + 1) * posts) {
      working = new double[(months + 1) * posts];
      value = new double[(months + 1) * posts];
      choice = new int[(months + 1) * posts];
    }
    if (bestPost.length < months * loads.length) {
      bestPost = new int[months * loads.length];
    }
    int cells = program.rows.depots() * loads.length;
    if (gainAtDepot.length < cells) {
      gainAtDepot = new double[cells];
    }
    if (place.length < posts) {
      place = new int[posts];
      load = new int[posts];
    }
    for (int k = 0; k < posts; k++) {
      place[k] = unit.place(k);
      load[k] = unit.load(k);
    }
  }

  private void findBestPosts(int t) {
    for (int l = 0; l < loads.length; l++) {
      int best = l * sites;
      for (int k = best + 1; k < (l + 1) * sites; k++) {
        if (working[t * posts + k] > working[t * posts + best]) {
          best = k;
        }
      }
      bestPost[t * loads.length + l] = best;
    }
  }

  /// What the unit asked about last is worth from a month on when it works at a post in it; minus
  /// infinity when it cannot.
  public double working(int post, int t) {
    return working[t * posts + post];
  }

  /// What the unit asked about last is worth from a month on when it stands at a post when it
  /// begins.
  public double standing(int post, int t) {
    return value[t * posts + post];
  }

  /// What the unit asked about last is worth from a month on when it begins to move from a post to
  /// another in it; minus infinity when it cannot.
  public double moving(int from, int to, int t) {
    int arrival = t + unit.moveMonths();
    return mayMove(t) && unit.canCarry(load[from], load[to])
        ? working(to, arrival) - cost(from, to, t) + left(from, load[to], t)
        : Double.NEGATIVE_INFINITY;
  }

  /// What a proposed unit asked about last is worth from a month on when it is founded at a site in
  /// it; minus infinity when it cannot.
  public double founded(int site, int t) {
    double works = working(site, t);
    return works == Double.NEGATIVE_INFINITY
        ? works
        : works - withLoan(unit.foundingCost(), unit.sites()[site], unit.sites()[site], t);
  }

  /// Where the unit asked about last is in each month on its best course.
  public int[] best() {
    int[] at = new int[months];
    Arrays.fill(at, Trajectory.GONE);
    int t = unit.first();
    int k = 0;
    if (unit.proposed()) {
      while (t < months && founding[t] == CLOSE) {
        t++;
      }
      if (t < months) {
        k = founding[t];
        at[t++] = k;
      }
    }
    while (t < months && choice[t * posts + k] != CLOSE) {
      int to = choice[t * posts + k];
      if (to != STAY) {
        Arrays.fill(at, t, t + unit.moveMonths(), Trajectory.MOVING);
        t += unit.moveMonths();
        k = to;
      }
      at[t++] = k;
    }
    return at;
  }

  /// What the unit is worth from its first month on.
  private double begin() {
    if (!unit.proposed()) {
      return unit.first() < months ? value[unit.first() * posts] : 0;
    }
    waiting[months] = unit.mayClose(months) ? 0 : Double.NEGATIVE_INFINITY;
    for (int t = months - 1; t >= unit.first(); t--) {
      waiting[t] = unit.mayRest(t, t + 1) ? waiting[t + 1] : Double.NEGATIVE_INFINITY;
      founding[t] = CLOSE;
      for (int k = 0; k < sites; k++) {
        double worth = founded(k, t);
        if (worth > waiting[t]) {
          waiting[t] = worth;
          founding[t] = k;
        }
      }
    }
    return unit.first() < months ? waiting[unit.first()] : 0;
  }

  /// Works out once a month what the unit's sites' depots pay for it: many share one.
  private void price(int t) {
    int depots = program.rows.depots();
    for (int k = 0; k < posts; k++) {
      int depot = ground.depotOf(place[k], t);
      if (depot >= 0) {
        gainAtDepot[load[k] * depots + depot] = Double.NaN;
      }
    }
    Rows rows = program.rows;
    for (int k = 0; k < posts; k++) {
      int depot = ground.depotOf(place[k], t);
      int at = load[k] * depots + depot;
      if (depot >= 0 && Double.isNaN(gainAtDepot[at])) {
        Load brought = loads[load[k]];
        double gain = 0;
        int cell = rows.cell(depot, t);
        for (int f = 0; f < brought.family().length; f++) {
          gain += brought.amount()[f] * prices[cell + brought.family()[f]];
        }
        gainAtDepot[at] = gain;
      }
    }
  }

  private double workingFrom(int k, int t) {
    int at = place[k];
    if (!ground.placeOpen(at, t) || !unit.mayWork(unit.site(k), t)) {
      return Double.NEGATIVE_INFINITY;
    }
    int depot = ground.depotOf(at, t);
    double work = depot >= 0 ? gainAtDepot[load[k] * program.rows.depots() + depot] : 0;
    int limited = ground.limited(at);
    if (limited >= 0) {
      int row = program.rows.premises(limited, t);
      work -= program.rowWorth[row] * prices[row];
    }
    double risk = ground.risk(at, t) * loads[load[k]].atRisk();
    return work - risk + value[(t + 1) * posts + k];
  }

  private void decide(int k, int t) {
    int here = t * posts + k;
    choice[here] = CLOSE;
    double best = unit.mayClose(t) ? 0 : Double.NEGATIVE_INFINITY;
    if (ground.placeOpen(place[k], t) && unit.there(t)) {
      if (working[here] > best) {
        best = working[here];
        choice[here] = STAY;
      }
      if (mayMove(t)) {
        best = bestMove(k, t, best);
      }
    }
    value[here] = best;
  }

  private boolean mayMove(int t) {
    int arrival = t + unit.moveMonths();
    return arrival < months && unit.mayRest(t, arrival);
  }

  private double bestMove(int k, int t, double least) {
    double best = least;
    int arrival = t + unit.moveMonths();
    for (int l = Math.max(load[k], unit.firstMoved()); l < loads.length; l++) {
      double charge = unit.charge() - left(k, l, t);
      // The place where working is worth most comes first: against it, few others are worth
      // asking what the way costs, and when it is not, none is.
      int first = bestPost[arrival * loads.length + l];
      if (working[arrival * posts + first] - charge <= best) {
        continue;
      }
      best = move(k, first, t, best);
      for (int to = l * sites; to < (l + 1) * sites; to++) {
        if (working[arrival * posts + to] - charge > best && to != first) {
          best = move(k, to, t, best);
        }
      }
    }
    return best;
  }

  /// Moves to a post if that is worth more than the best known.
  private double move(int k, int to, int t, double best) {
    if (unit.site(to) == unit.site(k)) {
      return best;
    }
    double worth = moving(k, to, t);
    if (worth > best) {
      choice[t * posts + k] = to;
      return worth;
    }
    return best;
  }

  /// What a move costs at the prices.
  private double cost(int from, int to, int t) {
    double carried = loads[load[to]].tonnes() * ground.carriage(place[from], place[to], t);
    return withLoan(unit.charge() + carried, place[from], place[to], t);
  }

  private double withLoan(double cost, int from, int to, int t) {
    int row = unit.loanShare() > 0 ? Trajectory.loanRow(ground, program, unit, from, to, t) : -1;
    return row < 0 ? cost : cost + cost * unit.loanShare() * prices[row] * program.rowWorth[row];
  }

  /// What the equipment that is left behind is worth to the depot that gets it.
  private double left(int from, int to, int t) {
    Load lesser = loads[to];
    int begin = loads[load[from]].shedGood().length;
    if (begin == lesser.shedGood().length) {
      return 0;
    }
    int depot = ground.depotOf(place[from], t);
    double worth = 0;
    for (int i = begin; depot >= 0 && i < lesser.shedGood().length; i++) {
      int good = lesser.shedGood()[i];
      int row = program.rows.material(depot, good, t);
      int before = program.rows.before(depot, good, t);
      worth += lesser.shedCount()[i] * program.rowWorth[row] * (prices[row] + prices[before]);
    }
    return worth;
  }
}
