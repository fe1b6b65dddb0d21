package org.indusco.exact.solver;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolverParameters;
import com.google.ortools.linearsolver.MPVariable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BooleanSupplier;

/// A mixed-integer program to be maximised; rows are "uses <= there is", columns at least 0.
public final class Mip implements AutoCloseable {

  /// How far the solver lets a solution break a row, a bound or a sign of a reduced cost, in the
  /// numbers of the problem, which should therefore be scaled.
  public static final double TOLERANCE = 1e-6;

  // SCIP through MPSolver. Others were measured (docs/decisions): HiGHS cannot be interrupted and
  // was slower, CP-SAT needs whole numbers.

  private static final String SOLVER = "SCIP";

  // Ctrl-C belongs to the program and not to the solver. A hint names whole numbers only, so the
  // amounts that go with it are unknown at first. Starting the primal way and leaving out one
  // costly heuristic were each worth a tenth of the time.
  private static final String SETTINGS =
      """
      misc/catchctrlc = FALSE
      heuristics/completesol/maxunknownrate = 1.0
      heuristics/locks/freq = -1
      lp/initalgorithm = p
      """;

  private final MPSolver solver;
  private final List<MPVariable> columns = new ArrayList<>();
  private final List<MPConstraint> rows = new ArrayList<>();
  private final List<MPVariable> hinted = new ArrayList<>();
  private final List<Double> hints = new ArrayList<>();

  /// An empty program.
  ///
  /// @throws NoSolverException when the solver does not run here
  public Mip() {
    load();
    solver = MPSolver.createSolver(SOLVER);
    solver.objective().setMaximization();
  }

  /// Makes sure that the solver runs here; takes some time once.
  ///
  /// @throws NoSolverException when it does not
  public static void load() {
    // Run apart, whatever goes wrong, from a full disk to an unknown processor, comes back as one
    // kind of exception.
    try {
      CompletableFuture.runAsync(Loader::loadNativeLibraries).join();
    } catch (CompletionException e) {
      throw new NoSolverException(Objects.requireNonNullElse(e.getCause(), e));
    }
  }

  /// Adds a column that gains so much per unit, and answers with its number.
  public int column(double gain, double upper) {
    return keep(solver.makeNumVar(0, upper, ""), gain);
  }

  /// Adds a column that takes whole numbers only.
  public int whole(double gain, double upper) {
    return keep(solver.makeIntVar(0, upper, ""), gain);
  }

  private int keep(MPVariable column, double gain) {
    solver.objective().setCoefficient(column, gain);
    columns.add(column);
    return columns.size() - 1;
  }

  /// Adds a row with so much there, and answers with its number.
  public int row(double there) {
    rows.add(solver.makeConstraint(Double.NEGATIVE_INFINITY, there, ""));
    return rows.size() - 1;
  }

  /// Lets a unit of a column use so much of a row; once for each pair.
  public void uses(int row, int column, double amount) {
    rows.get(row).setCoefficient(columns.get(column), amount);
  }

  /// Tells the solver what a good solution has in a column.
  public void hint(int column, double value) {
    hinted.add(columns.get(column));
    hints.add(value);
  }

  /// Solves until the limit is within a gap of the value, the time is up or somebody says stop.
  ///
  /// @param gap as a share of the value, at least 0
  public Outcome solve(double gap, Duration most, BooleanSupplier stopped) {
    if (most.toMillis() <= 0 || stopped.getAsBoolean()) {
      return new Outcome(new double[0], 0, Double.POSITIVE_INFINITY, false);
    }
    solver.setTimeLimit(most.toMillis());
    solver.setHint(hinted.toArray(MPVariable[]::new), hints.stream().mapToDouble(d -> d).toArray());
    MPSolverParameters parameters = new MPSolverParameters();
    parameters.setDoubleParam(MPSolverParameters.DoubleParam.RELATIVE_MIP_GAP, gap);
    solver.setSolverSpecificParametersAsString(SETTINGS);
    try (Interrupter _ = new Interrupter(stopped, solver::interruptSolve)) {
      MPSolver.ResultStatus status = solver.solve(parameters);
      return outcome(status);
    } finally {
      parameters.delete();
    }
  }

  private Outcome outcome(MPSolver.ResultStatus status) {
    boolean optimal = status == MPSolver.ResultStatus.OPTIMAL;
    if (!optimal && status != MPSolver.ResultStatus.FEASIBLE) {
      double limit =
          status == MPSolver.ResultStatus.INFEASIBLE
              ? Double.NEGATIVE_INFINITY
              : Double.POSITIVE_INFINITY;
      return new Outcome(new double[0], 0, limit, limit < 0);
    }
    double[] values = new double[columns.size()];
    for (int j = 0; j < values.length; j++) {
      values[j] = columns.get(j).solutionValue();
    }
    return new Outcome(values, solver.objective().value(), solver.objective().bestBound(), optimal);
  }

  /// Frees the solver's memory.
  @Override
  public void close() {
    solver.delete();
  }
}
