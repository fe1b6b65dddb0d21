package org.indusco.planner.coordinate;

import org.indusco.planner.program.Numbers;
import org.indusco.planner.program.Trajectory;
import org.indusco.planner.program.Unit;

/// The courses of pools while they are packed into arrays.
final class Pack {

  final int[] firstFamily;
  final Numbers.Ints family = new Numbers.Ints();
  final Numbers.Doubles amount = new Numbers.Doubles();
  final int[] firstCourse;
  final Numbers.Doubles gain = new Numbers.Doubles();
  final Numbers.Ints firstStay = new Numbers.Ints();
  final Numbers.Ints begin = new Numbers.Ints();
  final Numbers.Ints end = new Numbers.Ints();
  final Numbers.Ints firstLoan = new Numbers.Ints();
  final Numbers.Ints loanRow = new Numbers.Ints();
  final Numbers.Doubles loan = new Numbers.Doubles();
  final Numbers.Doubles share = new Numbers.Doubles();
  final Numbers.Doubles anchor = new Numbers.Doubles();
  final Numbers.Doubles candidate = new Numbers.Doubles();

  /// The most courses that a unit has.
  int most;

  private final Presence presence;

  Pack(Presence presence, int units) {
    this.presence = presence;
    firstFamily = new int[units + 1];
    firstCourse = new int[units + 1];
    firstStay.add(0);
    firstLoan.add(0);
  }

  /// Adds the pool of the unit that comes next.
  void add(int number, Pool pool) {
    Unit unit = pool.unit;
    for (int f = 0; f < unit.family().length; f++) {
      family.add(unit.family()[f]);
      amount.add(unit.amount()[f]);
    }
    firstFamily[number + 1] = family.size();
    for (Choice choice : pool.choices) {
      add(choice.course);
      share.add(choice.share);
      anchor.add(choice.anchor);
      candidate.add(choice.candidate);
    }
    firstCourse[number + 1] = gain.size();
    most = Math.max(most, pool.choices.size());
  }

  private void add(Trajectory course) {
    gain.add(course.gain());
    for (Trajectory.Stay stay : course.stays()) {
      begin.add(presence.mark(stay.depot(), stay.from()));
      end.add(presence.mark(stay.depot(), stay.to()));
    }
    firstStay.add(begin.size());
    for (Trajectory.Loan borrowed : course.loans()) {
      loanRow.add(borrowed.row());
      loan.add(borrowed.amount());
    }
    firstLoan.add(loan.size());
  }
}
