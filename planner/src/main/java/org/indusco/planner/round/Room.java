package org.indusco.planner.round;

import java.util.ArrayList;
import java.util.List;
import org.indusco.planner.program.Program;
import org.indusco.planner.program.Trajectory;

/// What courses can still be given to units: those whose moves funds can pay for and whose places
/// have room.
public final class Room {

  private final LoanRoom loans;
  private final PremisesRoom premises;

  /// All funds unused and all premises empty.
  public Room(Program program) {
    loans = new LoanRoom(program);
    premises = new PremisesRoom(program);
  }

  /// Whether there is room for a course.
  public boolean fits(Trajectory course) {
    return loans.fits(course) && premises.fits(course);
  }

  /// The rows of which a course would take more than there is left.
  List<Integer> lacking(Trajectory course) {
    List<Integer> rows = new ArrayList<>();
    if (!loans.fits(course)) {
      course.loans().forEach(loan -> rows.add(loan.row()));
    }
    course.takes().stream()
        .filter(take -> !premises.fits(take))
        .forEach(take -> rows.add(take.row()));
    return rows;
  }

  /// Takes what a course takes, all or nothing; false when there is no room.
  public boolean take(Trajectory course) {
    boolean fits = fits(course) && loans.take(course);
    if (fits) {
      premises.take(course, 1);
    }
    return fits;
  }

  /// Takes back what was given to a course.
  public void giveBack(Trajectory course) {
    loans.giveBack(course);
    premises.take(course, -1);
  }

  /// What is lent for moves and foundings, in money, by column.
  public double[] lent() {
    return loans.lent();
  }
}
