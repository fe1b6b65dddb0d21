package org.indusco.planner.coordinate;

import java.util.Arrays;
import java.util.List;
import org.indusco.planner.program.Load;
import org.indusco.planner.program.Program;
import org.indusco.planner.program.Rows;
import org.indusco.planner.program.Trajectory;
import org.indusco.planner.program.Unit;

/// The shares of courses that units take: the primal half of the iteration that is theirs.
///
/// The courses of all pools lie packed in arrays, since a large network has a hundred thousand of
/// them and every step visits each twice. Pools that change are packed anew. Units that were given
/// their course bring what they bring in every step and are added up once.
final class Crowd {

  /// How many courses the courses of a unit weigh together.
  private static final double TOGETHER = 2;

  /// Units move so much more slowly than the rule says: when many leave a depot for another at
  /// once, amounts cannot follow. Found by trial, as is the figure above.
  private static final double CAUTION = 8;

  private final Rows rows;
  private final double personWorth;
  private final List<Pool> pools;
  private final Presence presence;
  private final Rooms rooms;
  private final Pack pack;

  /// What units with a fixed course bring and borrow, by row.
  private final double[] settled;

  private int units;
  private Pool[] open = new Pool[0];
  private int[] firstFamily = new int[1];
  private int[] family = new int[0];
  private double[] amount = new double[0];
  private double[] step = new double[0];
  private int[] firstCourse = new int[1];
  private double[] gain = new double[0];
  private int[] firstStay = new int[1];
  private int[] begin = new int[0];
  private int[] end = new int[0];
  private int[] load = new int[0];
  private int[] firstRoom = new int[1];
  private int[] roomBegin = new int[0];
  private int[] roomEnd = new int[0];
  private double[] room = new double[0];
  private int[] firstTake = new int[1];
  private int[] takeRow = new int[0];
  private double[] take = new double[0];
  private double[] share = new double[0];
  private double[] anchor = new double[0];
  private double[] candidate = new double[0];
  private double[] wish = new double[0];
  private double moved;

  Crowd(Program program, List<Pool> pools) {
    rows = program.rows;
    personWorth = program.rowWorth[rows.row(0, 0, 0)];
    this.pools = pools;
    presence = new Presence(rows);
    rooms = new Rooms(program);
    pack = new Pack(rows, presence, rooms);
    settled = new double[rows.count()];
    pack();
  }

  /// Takes in the pools as they are.
  void pack() {
    open = pools.stream().filter(pool -> !pool.fixed()).toArray(Pool[]::new);
    units = open.length;
    pack.clear();
    for (Pool pool : open) {
      pack.add(pool);
    }
    firstFamily = pack.firstFamily.values();
    family = pack.family.values();
    amount = pack.amount.values();
    firstCourse = pack.firstCourse.values();
    gain = pack.gain.values();
    firstStay = pack.firstStay.values();
    begin = pack.begin.values();
    end = pack.end.values();
    load = pack.load.values();
    firstRoom = pack.firstRoom.values();
    roomBegin = pack.roomBegin.values();
    roomEnd = pack.roomEnd.values();
    room = pack.room.values();
    firstTake = pack.firstTake.values();
    takeRow = pack.takeRow.values();
    take = pack.take.values();
    share = pack.share.values();
    anchor = pack.anchor.values();
    candidate = pack.candidate.values();
    wish = new double[pack.most];
    step = Arrays.copyOf(step, units);
    settle();
  }

  /// Gives the pools their shares.
  void unpack() {
    for (int u = 0; u < units; u++) {
      List<Choice> choices = open[u].choices;
      for (int i = 0; i < choices.size(); i++) {
        int c = firstCourse[u] + i;
        choices.get(i).take(share[c], anchor[c], candidate[c]);
      }
    }
  }

  private void settle() {
    Arrays.fill(settled, 0);
    presence.clear();
    for (Pool pool : pools) {
      if (pool.fixed()) {
        for (Choice choice : pool.choices) {
          addSettled(pool.unit, choice.course);
        }
      }
    }
    presence.addTo(settled, -1);
  }

  private void addSettled(Unit unit, Trajectory course) {
    for (Trajectory.Stay stay : course.stays()) {
      int from = presence.mark(stay.depot(), stay.from());
      int to = presence.mark(stay.depot(), stay.to());
      Load brought = unit.loads().get(stay.load());
      for (int f = 0; f < brought.family().length; f++) {
        presence.begun[from + brought.family()[f]] += brought.amount()[f];
        presence.begun[to + brought.family()[f]] -= brought.amount()[f];
      }
    }
    course.loans().forEach(taken -> settled[taken.row()] += taken.amount());
    course.takes().forEach(taken -> settled[taken.row()] += taken.amount());
  }

  /// Sets the step sizes by the rule of Pock and Chambolle and adds the units' part to the sums of
  /// rows.
  ///
  /// A unit divides itself, so its courses together weigh twice one of them, however many.
  ///
  /// @param urgency by row, as [Urgency] says
  void measure(double[] rowSums, double[] urgency) {
    price(urgency);
    presence.clear();
    for (int u = 0; u < units; u++) {
      double worth = Math.max(1, open[u].unit.crew() * personWorth);
      int courses = firstCourse[u + 1] - firstCourse[u];
      double part = TOGETHER / Math.max(1, courses) / worth;
      double most = 1;
      for (int c = firstCourse[u]; c < firstCourse[u + 1]; c++) {
        bring(c, part);
        for (int r = firstRoom[c]; r < firstRoom[c + 1]; r++) {
          rooms.addRun(rowSums, roomBegin[r], roomEnd[r], part * room[r]);
        }
        double sum = 0;
        for (int s = firstStay[c]; s < firstStay[c + 1]; s++) {
          sum += worthOfStay(s) / worth;
        }
        sum += costOfRooms(c) / worth;
        for (int l = firstTake[c]; l < firstTake[c + 1]; l++) {
          double size = Math.abs(take[l]);
          sum += size / worth * urgency[takeRow[l]];
          rowSums[takeRow[l]] += part * size;
        }
        most = Math.max(most, sum);
      }
      step[u] = 1 / (CAUTION * most * worth * worth);
    }
    presence.addTo(rowSums, 1);
    rooms.expectFull(rowSums);
  }

  /// Moves the shares up the gains at prices and back onto the simplex, adds what units bring to
  /// the activity, and reflects the shares at the candidate and draws them to the anchor.
  ///
  /// @param up factor of the step sizes
  /// @param part of the reflected point in the new iterate; the rest is the anchor
  void step(double[] prices, double[] activity, double up, double part) {
    price(prices);
    clear();
    moved = 0;
    for (int u = 0; u < units; u++) {
      int from = firstCourse[u];
      int count = firstCourse[u + 1] - from;
      for (int i = 0; i < count; i++) {
        wish[i] = share[from + i] + up * step[u] * gainAt(from + i, prices);
      }
      double level = Simplex.level(wish, count, open[u].unit.mustWork());
      double squares = 0;
      for (int i = 0; i < count; i++) {
        int c = from + i;
        double next = Math.max(0, wish[i] - level);
        double change = next - share[c];
        squares += change * change;
        candidate[c] = next;
        share[c] = part * (next + change) + (1 - part) * anchor[c];
        if (next != 0) {
          bring(c, next);
          moveIn(c, next);
          take(c, next, activity);
        }
      }
      moved += squares / step[u];
    }
    addUp(activity);
  }

  /// What units with a fixed course bring and borrow, by row: where adding up begins.
  void begin(double[] activity) {
    System.arraycopy(settled, 0, activity, 0, settled.length);
  }

  /// Adds what units bring at the candidate to the activity.
  void add(double[] activity) {
    clear();
    for (int u = 0; u < units; u++) {
      for (int c = firstCourse[u]; c < firstCourse[u + 1]; c++) {
        bring(c, candidate[c]);
        moveIn(c, candidate[c]);
        take(c, candidate[c], activity);
      }
    }
    addUp(activity);
  }

  /// Takes prices for the answers to [#best].
  void price(double[] prices) {
    presence.price(prices);
    rooms.price(prices);
  }

  private void clear() {
    presence.clear();
    rooms.clear();
  }

  private void addUp(double[] activity) {
    presence.addTo(activity, -1);
    rooms.addTo(activity);
  }

  /// What the best course known of each unit gains at the prices taken last, or closing where it
  /// may; what its course gains when it is fixed. By unit.
  double[] best(double[] prices) {
    double[] best = new double[pools.size()];
    for (int u = 0; u < units; u++) {
      Unit unit = open[u].unit;
      double most = unit.mustWork() ? Double.NEGATIVE_INFINITY : 0;
      for (int c = firstCourse[u]; c < firstCourse[u + 1]; c++) {
        most = Math.max(most, gainAt(c, prices));
      }
      best[unit.number()] = most;
    }
    for (Pool pool : pools) {
      if (pool.fixed() && !pool.choices.isEmpty()) {
        best[pool.unit.number()] = gainAt(pool.unit, pool.choices.getFirst().course, prices);
      }
    }
    return best;
  }

  /// What the courses gain at the candidate without prices, in money.
  double gain() {
    double sum = 0;
    for (int c = 0; c < firstCourse[units]; c++) {
      sum += candidate[c] * gain[c];
    }
    for (Pool pool : pools) {
      if (pool.fixed()) {
        for (Choice choice : pool.choices) {
          sum += choice.course.gain();
        }
      }
    }
    return sum;
  }

  /// Squared length of the last step in the metric of the step sizes.
  double moved() {
    return moved;
  }

  /// Squared distance of the candidate from the anchor in the metric of the step sizes.
  double fromAnchor() {
    double sum = 0;
    for (int u = 0; u < units; u++) {
      for (int c = firstCourse[u]; c < firstCourse[u + 1]; c++) {
        double change = candidate[c] - anchor[c];
        sum += change * change / step[u];
      }
    }
    return sum;
  }

  /// Begins anew from the candidate.
  void restart() {
    System.arraycopy(candidate, 0, share, 0, firstCourse[units]);
    System.arraycopy(candidate, 0, anchor, 0, firstCourse[units]);
  }

  private double gainAt(int c, double[] prices) {
    double sum = gain[c];
    for (int s = firstStay[c]; s < firstStay[c + 1]; s++) {
      sum += worthOfStay(s);
    }
    for (int l = firstTake[c]; l < firstTake[c + 1]; l++) {
      sum -= take[l] * prices[takeRow[l]];
    }
    return sum - costOfRooms(c);
  }

  /// What the room costs that a course takes at places, at the prices that were taken last.
  private double costOfRooms(int c) {
    double sum = 0;
    for (int r = firstRoom[c]; r < firstRoom[c + 1]; r++) {
      sum += room[r] * (rooms.prefix[roomEnd[r]] - rooms.prefix[roomBegin[r]]);
    }
    return sum;
  }

  /// What a unit brings in a stay, at the prices that presence took last.
  private double worthOfStay(int s) {
    double[] prefix = presence.prefix;
    double sum = 0;
    for (int f = firstFamily[load[s]]; f < firstFamily[load[s] + 1]; f++) {
      sum += amount[f] * (prefix[end[s] + family[f]] - prefix[begin[s] + family[f]]);
    }
    return sum;
  }

  private double gainAt(Unit unit, Trajectory course, double[] prices) {
    double sum = course.gain();
    for (Trajectory.Stay stay : course.stays()) {
      int from = presence.mark(stay.depot(), stay.from());
      int to = presence.mark(stay.depot(), stay.to());
      Load brought = unit.loads().get(stay.load());
      for (int f = 0; f < brought.family().length; f++) {
        int number = brought.family()[f];
        sum +=
            brought.amount()[f] * (presence.prefix[to + number] - presence.prefix[from + number]);
      }
    }
    for (Trajectory.Take taken : course.loans()) {
      sum -= taken.amount() * prices[taken.row()];
    }
    for (Trajectory.Take taken : course.takes()) {
      sum -= taken.amount() * prices[taken.row()];
    }
    return sum;
  }

  /// Marks what a part of a unit on a course brings to depots.
  private void bring(int c, double part) {
    double[] begun = presence.begun;
    for (int s = firstStay[c]; s < firstStay[c + 1]; s++) {
      for (int f = firstFamily[load[s]]; f < firstFamily[load[s] + 1]; f++) {
        double brings = part * amount[f];
        begun[begin[s] + family[f]] += brings;
        begun[end[s] + family[f]] -= brings;
      }
    }
  }

  /// Marks the room that a part of a unit on a course takes at places.
  private void moveIn(int c, double part) {
    for (int r = firstRoom[c]; r < firstRoom[c + 1]; r++) {
      rooms.begun[roomBegin[r]] += part * room[r];
      rooms.begun[roomEnd[r]] -= part * room[r];
    }
  }

  private void take(int c, double part, double[] activity) {
    for (int l = firstTake[c]; l < firstTake[c + 1]; l++) {
      activity[takeRow[l]] += part * take[l];
    }
  }
}
