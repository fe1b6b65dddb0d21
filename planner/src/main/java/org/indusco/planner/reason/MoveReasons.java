package org.indusco.planner.reason;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.indusco.model.network.Order;
import org.indusco.model.plan.Move;
import org.indusco.model.plan.MoveReason;
import org.indusco.model.plan.MoveReason.Better;
import org.indusco.planner.ground.Ground;
import org.indusco.planner.program.Load;
import org.indusco.planner.program.Program;
import org.indusco.planner.program.Trajectory;
import org.indusco.planner.program.Unit;
import org.jspecify.annotations.Nullable;

/// What every move is held against.
final class MoveReasons {

  private final Ledger ledger;
  private final Ground ground;
  private final Program program;
  private final Map<Integer, Integer> workOf = new HashMap<>();
  private final boolean[] ordered;

  MoveReasons(Ledger ledger) {
    this.ledger = ledger;
    ground = ledger.ground;
    program = ledger.program;
    ordered = new boolean[ground.goods.size()];
    for (Order order : ground.network.rows(Order.class)) {
      ordered[ground.goods.number(order.good())] = true;
    }
    for (int j = 0; j < program.work; j++) {
      int crew = program.row[program.start[j]];
      workOf.merge(
          crew, j, (one, other) -> ledger.margin(one) >= ledger.margin(other) ? one : other);
    }
  }

  /// A move with its reason.
  record Told(Move move, MoveReason reason) {}

  /// The moves of a unit on its course, with reasons and with the cause that these give.
  ///
  /// @param moves its moves in the order of months
  List<Told> of(Unit unit, Trajectory course, List<Move> moves) {
    Prospects prospects = new Prospects(ledger, unit);
    List<Told> told = new ArrayList<>();
    for (Move move : moves) {
      told.add(of(unit, course, prospects, move));
    }
    return told;
  }

  private Told of(Unit unit, Trajectory course, Prospects prospects, Move move) {
    int t = ground.horizon.index(move.month());
    Trajectory.Move step = stepOf(unit, course, t);
    int to = step.to();
    int until = step.arrival();
    while (until < course.at().length && course.at()[until] == to) {
      until++;
    }
    Gains gains = new Gains(unit, step.from(), to);
    for (int m = step.arrival(); m < until; m++) {
      gains.month(m);
    }
    double avoids = losses(unit, step.from(), t, until);
    double meets = losses(unit, to, step.arrival(), until);
    int closes = closes(unit, step.from(), t);
    int next = nextBest(unit, prospects, step, t);
    MoveReason reason =
        new MoveReason(
            move.cooperative(),
            move.month(),
            closes < ground.months ? ground.horizon.month(closes) : null,
            avoids,
            meets,
            prospects.moving(step.from(), to, t),
            prospects.staying(step.from(), t),
            next < 0 ? "" : ground.places.get(unit.place(next)).id(),
            next < 0 ? null : prospects.moving(step.from(), next, t),
            gains.most(),
            gains.all());
    return new Told(
        withCause(move, closes < until, avoids - meets > Math.max(0, gains.all())), reason);
  }

  private static Trajectory.Move stepOf(Unit unit, Trajectory course, int month) {
    return Trajectory.moves(unit, course.at()).stream()
        .filter(step -> step.month() == month)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no move in month " + month));
  }

  private static Move withCause(Move move, boolean closing, boolean danger) {
    Move.Cause cause = closing ? Move.Cause.CLOSING : danger ? Move.Cause.DANGER : Move.Cause.WORK;
    return new Move(
        move.cooperative(),
        move.month(),
        move.arrival(),
        move.from(),
        move.to(),
        move.cost(),
        move.loan(),
        move.tonnes(),
        move.leaves(),
        move.dangerLeft(),
        move.dangerMet(),
        cause);
  }

  private double losses(Unit unit, int post, int since, int until) {
    double losses = 0;
    int place = unit.place(post);
    for (int t = since; t < until && ground.placeOpen(place, t); t++) {
      losses += ground.risk(place, t) * unit.loads().get(unit.load(post)).atRisk();
    }
    return losses;
  }

  private int closes(Unit unit, int post, int since) {
    int t = since;
    while (t < ground.months && ground.placeOpen(unit.place(post), t)) {
      t++;
    }
    return t;
  }

  private static int nextBest(Unit unit, Prospects prospects, Trajectory.Move step, int t) {
    int best = -1;
    double most = Double.NEGATIVE_INFINITY;
    for (int post = 0; post < unit.posts(); post++) {
      boolean elsewhere =
          unit.site(post) != unit.site(step.from()) && unit.site(post) != unit.site(step.to());
      if (elsewhere && prospects.moving(step.from(), post, t) > most) {
        best = post;
        most = prospects.moving(step.from(), post, t);
      }
    }
    return best;
  }

  /// What of a unit's work is worth more at a place than at another, summed over months.
  private final class Gains {

    private final Unit unit;
    private final int from;
    private final int to;
    private final Load before;
    private final Load after;
    private final Map<Better, Double> sums = new EnumMap<>(Better.class);

    Gains(Unit unit, int from, int to) {
      this.unit = unit;
      this.from = unit.place(from);
      this.to = unit.place(to);
      before = unit.loads().get(unit.load(from));
      after = unit.loads().get(unit.load(to));
    }

    void month(int t) {
      parts(ground.depotOf(to, t), t, after)
          .forEach((better, worth) -> sums.merge(better, worth, Double::sum));
      if (!ground.placeOpen(from, t)) {
        return;
      }
      int depot = ground.depotOf(from, t);
      if (depot < 0) {
        sums.merge(Better.DEPOT, 0.0, Double::sum);
      }
      parts(depot, t, before).forEach((better, worth) -> sums.merge(better, -worth, Double::sum));
    }

    /// All differences together, in money.
    double all() {
      return sums.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    /// The greatest difference in favour of the new place; null when nothing is better there.
    @Nullable Better most() {
      if (all() <= 0) {
        return null;
      }
      if (sums.containsKey(Better.DEPOT)) {
        return Better.DEPOT;
      }
      return sums.entrySet().stream()
          .filter(each -> each.getValue() > 0)
          .max(Comparator.comparingDouble(Map.Entry::getValue))
          .map(Map.Entry::getKey)
          .orElse(null);
    }

    /// The unit's work of a month at a depot, taken to pieces: what it makes, and, counted below 0,
    /// what it takes beyond what the unit brings.
    private Map<Better, Double> parts(int depot, int t, Load load) {
      Map<Better, Double> parts = new EnumMap<>(Better.class);
      if (depot < 0) {
        return parts;
      }
      own(parts, depot, t, load);
      Integer work =
          workOf.get(program.rows.row(program.rows.crewFamily(unit.industry()), depot, t));
      if (work != null) {
        double paid = paidPart(work);
        add(parts, sells(work), ledger.gain(work) * unit.crew());
        for (int e = program.start[work]; e < program.start[work + 1]; e++) {
          boolean made = program.coefficient[e] < 0;
          Better side = side(program.row[e], made);
          if (side != null) {
            double worth = ledger.uses(e, work) * ledger.price(program.row[e]) * unit.crew();
            add(parts, side, made ? -worth : -worth * paid);
          }
        }
      }
      return parts;
    }

    /// What part of the prices of what work takes is paid by what it makes. Where nobody works, for
    /// want of material say, its price can stand anywhere above that and says no more.
    private double paidPart(int work) {
      double made = ledger.gain(work);
      double taken = 0;
      for (int e = program.start[work]; e < program.start[work + 1]; e++) {
        double worth = ledger.uses(e, work) * ledger.price(program.row[e]);
        made -= Math.min(0, worth);
        taken += Math.max(0, worth);
      }
      return taken <= 0 ? 1 : Math.clamp(made / taken, 0, 1);
    }

    /// What members and equipment of its own are worth there.
    private void own(Map<Better, Double> parts, int depot, int t, Load load) {
      for (int f = 0; f < load.family().length; f++) {
        int row = program.rows.row(load.family()[f], depot, t);
        Better side = side(row, false);
        if (side != null) {
          add(parts, side, load.amount()[f] / program.rowWorth[row] * ledger.price(row));
        }
      }
    }

    private static void add(Map<Better, Double> parts, Better side, double worth) {
      parts.merge(side, worth, Double::sum);
    }

    private Better sells(int work) {
      for (int e = program.start[work]; e < program.start[work + 1]; e++) {
        if (program.coefficient[e] < 0
            && ledger.subjects.of(program.row[e]) == Subjects.Of.AFTER
            && ordered[ledger.subjects.item(program.row[e])]) {
          return Better.ORDER;
        }
      }
      return Better.MARKET;
    }

    /// To which side a row counts; null for crews, which are the sum of all, and for premises and
    /// stock targets, which no work uses.
    private @Nullable Better side(int row, boolean made) {
      return switch (ledger.subjects.of(row)) {
        case CREW, PREMISES, TARGET -> null;
        case LABOUR, OTHERS, POOL -> Better.LABOUR;
        case EQUIPMENT -> Better.EQUIPMENT;
        case LOAN -> Better.MATERIAL;
        case AFTER, BEFORE ->
            !made
                ? Better.MATERIAL
                : ordered[ledger.subjects.item(row)] ? Better.ORDER : Better.MARKET;
      };
    }
  }
}
