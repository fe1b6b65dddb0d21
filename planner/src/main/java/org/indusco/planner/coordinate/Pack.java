package org.indusco.planner.coordinate;

import org.indusco.planner.program.Load;
import org.indusco.planner.program.Numbers;
import org.indusco.planner.program.Trajectory;

/// The courses of pools while they are packed into arrays.
final class Pack {

  /// First family of each load of all units, one after the other.
  final Numbers.Ints firstFamily = new Numbers.Ints();

  final Numbers.Ints family = new Numbers.Ints();
  final Numbers.Doubles amount = new Numbers.Doubles();
  final int[] firstCourse;
  final Numbers.Doubles gain = new Numbers.Doubles();
  final Numbers.Ints firstStay = new Numbers.Ints();
  final Numbers.Ints begin = new Numbers.Ints();
  final Numbers.Ints end = new Numbers.Ints();

  /// The load of each stay, counted over all units.
  final Numbers.Ints load = new Numbers.Ints();

  final Numbers.Ints firstTake = new Numbers.Ints();
  final Numbers.Ints takeRow = new Numbers.Ints();
  final Numbers.Doubles take = new Numbers.Doubles();
  final Numbers.Doubles share = new Numbers.Doubles();
  final Numbers.Doubles anchor = new Numbers.Doubles();
  final Numbers.Doubles candidate = new Numbers.Doubles();

  /// The most courses that a unit has.
  int most;

  private final Presence presence;

  Pack(Presence presence, int units) {
    this.presence = presence;
    firstCourse = new int[units + 1];
    firstFamily.add(0);
    firstStay.add(0);
    firstTake.add(0);
  }

  /// Adds the pool of the unit that comes next.
  void add(int number, Pool pool) {
    int firstLoad = firstFamily.size() - 1;
    for (Load of : pool.unit.loads()) {
      for (int f = 0; f < of.family().length; f++) {
        family.add(of.family()[f]);
        amount.add(of.amount()[f]);
      }
      firstFamily.add(family.size());
    }
    for (Choice choice : pool.choices) {
      add(choice.course, firstLoad);
      share.add(choice.share);
      anchor.add(choice.anchor);
      candidate.add(choice.candidate);
    }
    firstCourse[number + 1] = gain.size();
    most = Math.max(most, pool.choices.size());
  }

  private void add(Trajectory course, int firstLoad) {
    gain.add(course.gain());
    for (Trajectory.Stay stay : course.stays()) {
      begin.add(presence.mark(stay.depot(), stay.from()));
      end.add(presence.mark(stay.depot(), stay.to()));
      load.add(firstLoad + stay.load());
    }
    firstStay.add(begin.size());
    course.loans().forEach(this::add);
    course.takes().forEach(this::add);
    firstTake.add(take.size());
  }

  private void add(Trajectory.Take of) {
    takeRow.add(of.row());
    take.add(of.amount());
  }
}
