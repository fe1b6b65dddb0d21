package org.indusco.exact;

import java.time.Duration;
import org.indusco.exact.solver.Mip;
import org.indusco.planner.finish.Answer;
import org.indusco.planner.finish.ExactFinish;
import org.indusco.planner.finish.Question;
import org.indusco.planner.outside.Progress;

/// The exact finish by a solver of mixed-integer programs.
public final class SolverFinish implements ExactFinish {

  /// The usual time for it.
  public static final Duration USUAL_TIME = Duration.ofSeconds(60);

  /// How near to its limit the solver's best usually has to be, as a share.
  public static final double USUAL_GAP = 2e-4;

  private final Duration most;
  private final double gap;

  /// A finish of the usual quality.
  ///
  /// @param most time for the whole finish
  /// @throws org.indusco.exact.solver.NoSolverException when the solver does not run here
  public SolverFinish(Duration most) {
    this(most, USUAL_GAP);
  }

  /// @param most time for the whole finish
  /// @param gap within which of its limit the solver's best counts as the optimum, as a share
  /// @throws org.indusco.exact.solver.NoSolverException when the solver does not run here
  public SolverFinish(Duration most, double gap) {
    this.most = most;
    this.gap = gap;
    Mip.load();
  }

  @Override
  public Answer improve(Question question, Progress progress) {
    return new Search(question, progress, gap, System.nanoTime() + most.toNanos()).run();
  }
}
