package org.indusco.exact;

import java.time.Duration;
import java.util.List;
import org.indusco.exact.course.CourseGraph;
import org.indusco.exact.course.UnitClass;
import org.indusco.exact.solver.Mip;
import org.indusco.exact.solver.Outcome;
import org.indusco.planner.finish.Answer;
import org.indusco.planner.finish.Answer.Proposal;
import org.indusco.planner.finish.Question;
import org.indusco.planner.outside.Progress;
import org.indusco.planner.program.Compilation;
import org.indusco.planner.program.Program;
import org.indusco.planner.program.Trajectory;
import org.jspecify.annotations.Nullable;

/// One search, in two stages.
///
/// The first chooses among the courses known, which is quick and nearly always finds a plan within
/// a thousandth of the best, but proves nothing. The second chooses among all courses that a better
/// plan than that can contain, and proves a limit for every plan.
///
/// @param gap within which of its limit a best counts as the optimum, as a share
/// @param end when it must end, as [System#nanoTime] tells time
record Search(Question question, Progress progress, double gap, long end) {

  /// The first stage need not be more exact than this: the second goes on from it.
  private static final double ROUGH = 5e-4;

  /// In the first stage, what depots lose more by than this per unit of money is left out.
  private static final double THIN = 0.02;

  /// More steps than this were never searched to the end within minutes.
  private static final int MOST_STEPS = 60_000;

  /// More steps than this are not even counted.
  private static final double MOST_TO_COUNT = 2e6;

  Answer run() {
    report(question.value());
    Answer known = over() ? Answer.none() : known();
    if (over()) {
      return known;
    }
    Proposal first = known.proposal();
    double cutoff = first == null ? question.value() : Math.max(question.value(), worth(first));
    report(cutoff);
    List<UnitClass> classes =
        UnitClass.of(question.compilation().units(), question.compilation().ground());
    if (steps(classes) > MOST_TO_COUNT) {
      return known;
    }
    AllCourses all = new AllCourses(question, graphs(classes), cutoff);
    return all.size() > MOST_STEPS ? known : all(all, first, cutoff);
  }

  /// The best of the courses known, if there was time to find one; it proves nothing.
  private Answer known() {
    try (Mip mip = new Mip()) {
      KnownCourses model = new KnownCourses(question, mip, THIN);
      Outcome outcome = mip.solve(Math.max(gap, ROUGH), left(), progress::stopped);
      Proposal best =
          outcome.found()
              ? new Proposal(model.courses(outcome.values()), model.amounts(outcome.values()))
              : null;
      Answer.Reach reach = outcome.ended() ? Answer.Reach.KNOWN : Answer.Reach.CUT_SHORT;
      return new Answer(best, Double.POSITIVE_INFINITY, reach);
    }
  }

  /// The best of all courses, or of those known when there was no time to find better ones.
  private Answer all(AllCourses all, @Nullable Proposal known, double cutoff) {
    try (Mip mip = new Mip()) {
      AllCourses.Model model = all.into(mip, question.prices());
      if (known != null) {
        model.hint(known, mip);
      }
      Outcome outcome = mip.solve(gap, left(), progress::stopped);
      if (!outcome.found()) {
        return new Answer(known, Double.POSITIVE_INFINITY, Answer.Reach.CUT_SHORT);
      }
      Proposal best =
          new Proposal(model.courses(outcome.values()), model.amounts(outcome.values()));
      boolean better = known == null || worth(best) >= worth(known);
      Answer.Reach reach = outcome.ended() ? Answer.Reach.ALL : Answer.Reach.CUT_SHORT;
      return new Answer(better ? best : known, limit(outcome, best, cutoff), reach);
    }
  }

  /// What no plan can be worth more than.
  ///
  /// A plan is either worth no more than the cutoff, or in the model. The solver's own limit for
  /// the model is as exact as its arithmetic: reduced costs may have the wrong sign by its
  /// tolerance. All amounts are scaled to money, so an optimum that turns over so much money can
  /// pass the limit by no more than the tolerance times that; it is added.
  private double limit(Outcome outcome, Proposal best, double cutoff) {
    return Math.max(cutoff, outcome.limit() + Mip.TOLERANCE * turnover(best));
  }

  /// About how many steps there are, before any is left out.
  private double steps(List<UnitClass> classes) {
    double months = question.compilation().ground().months;
    return classes.stream().mapToDouble(units -> months * units.posts() * units.posts()).sum();
  }

  private List<CourseGraph> graphs(List<UnitClass> classes) {
    Compilation compilation = question.compilation();
    return classes.stream()
        .map(units -> new CourseGraph(units, compilation.ground(), compilation.program()))
        .toList();
  }

  /// Whether there is no time left even to put a model together.
  private boolean over() {
    return progress.stopped() || left().toMillis() <= 0;
  }

  private Duration left() {
    return Duration.ofNanos(end - System.nanoTime());
  }

  private void report(double value) {
    progress.report(Progress.Phase.FINISHING, value, question.bound());
  }

  /// What a proposal would be worth if it could be carried out to the letter.
  private double worth(Proposal proposal) {
    Program program = question.compilation().program();
    double worth = 0;
    for (int j = 0; j < program.columns; j++) {
      worth += program.cost[j] * proposal.amounts()[j];
    }
    for (Trajectory course : proposal.courses()) {
      worth += course == null ? 0 : course.gain();
    }
    return worth;
  }

  /// All money's worth that a proposal moves, whichever way; work of others, of which an optimum
  /// needs no more than there is work, counts with it.
  private double turnover(Proposal proposal) {
    Program program = question.compilation().program();
    double sum = 0;
    for (int j = 0; j < program.columns; j++) {
      double times =
          switch (program.kind[j]) {
            case WORK -> 2;
            case OTHERS -> 0;
            case TRAIN, BUY, SERVE, FILL, FLOOR, KEEP, TARGET, SHIP, LEND -> 1;
          };
      sum += times * proposal.amounts()[j];
    }
    for (Trajectory course : proposal.courses()) {
      sum += course == null ? 0 : Math.abs(course.gain());
    }
    return sum;
  }
}
