package org.indusco.bench.peer;

import com.google.ortools.Loader;
import com.google.ortools.modelbuilder.ModelBuilderHelper;
import com.google.ortools.modelbuilder.ModelSolverHelper;
import com.google.ortools.modelbuilder.SolveStatus;
import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import org.indusco.planner.program.Compilation;
import org.jspecify.annotations.Nullable;

/// A solver that OR-Tools carries, used on the compact form.
///
/// @param name by which it is asked for
/// @param description what it is
/// @param solver its name in OR-Tools
/// @param form in which the problem is told
/// @param threads it works with
/// @param parameters of its own, as text; empty for none
record OrTools(
    String name, String description, String solver, Form form, int threads, String parameters)
    implements Peer {

  // The problem is handed over as one of minimising, since duals of a maximisation come back from
  // some solvers with signs and scales that cannot be told apart.

  /// How the problem is told.
  enum Form {
    /// Units must take one course each.
    WHOLE,
    /// Units may divide themselves.
    RELAXATION,
    /// The dual of that, for a solver whose duals OR-Tools does not give: for HiGHS it gives what
    /// rows use instead.
    DUAL
  }

  @Override
  public boolean available() {
    Loader.loadNativeLibraries();
    return new ModelSolverHelper(solver).solverIsSupported();
  }

  @Override
  public Answer solve(Compilation compilation, double cpuSeconds) {
    Loader.loadNativeLibraries();
    Told told = new Told();
    Dual dual = new Dual(told);
    CompactForm compact =
        CompactForm.tell(compilation, form == Form.DUAL ? dual : told, form == Form.WHOLE);
    ModelSolverHelper solving = new ModelSolverHelper(solver);
    solving.setTimeLimitInSeconds(cpuSeconds / threads);
    if (!parameters.isEmpty()) {
      solving.setSolverSpecificParameters(parameters);
    }
    solving.solve(told.helper);
    if (!solving.hasResponse()) {
      return Answer.nothing("no answer");
    }
    SolveStatus status = solving.getStatus();
    if (!solving.hasSolution()) {
      return Answer.nothing(status.toString());
    }
    int rows = compilation.program().rhs.length;
    int columns = compilation.program().columns;
    boolean optimal = status == SolveStatus.OPTIMAL;
    IntToDoubleFunction value = solving::getVariableValue;
    return switch (form) {
      case WHOLE ->
          new Answer(
              optimal,
              status.toString(),
              null,
              all(columns, value),
              compact.courses(value),
              claimed(solving));
      case RELAXATION ->
          new Answer(
              optimal,
              status.toString(),
              all(rows, solving::getDualValue),
              all(columns, value),
              null,
              optimal ? Double.valueOf(-solving.getObjectiveValue()) : null);
      case DUAL ->
          new Answer(
              optimal,
              status.toString(),
              all(rows, row -> value.applyAsDouble(dual.priceOf(row))),
              null,
              null,
              optimal ? Double.valueOf(-solving.getObjectiveValue()) : null);
    };
  }

  private static double[] all(int count, IntToDoubleFunction value) {
    double[] values = new double[count];
    Arrays.setAll(values, value);
    return values;
  }

  private static @Nullable Double claimed(ModelSolverHelper solving) {
    double bound = -solving.getBestObjectiveBound();
    return Double.isFinite(bound) && bound != 0 ? bound : null;
  }

  /// The model in OR-Tools' memory.
  private static final class Told implements LinearModel {

    private final ModelBuilderHelper helper = new ModelBuilderHelper();

    @Override
    public int column(double gain, double most, boolean whole) {
      int column = helper.addVar();
      helper.setVarLowerBound(column, 0);
      helper.setVarUpperBound(column, most);
      helper.setVarIntegrality(column, whole);
      helper.setVarObjectiveCoefficient(column, -gain);
      return column;
    }

    @Override
    public int row(double most) {
      int row = helper.addLinearConstraint();
      helper.setConstraintLowerBound(row, Double.NEGATIVE_INFINITY);
      helper.setConstraintUpperBound(row, most);
      return row;
    }

    @Override
    public void term(int row, int column, double coefficient) {
      helper.addConstraintTerm(row, column, coefficient);
    }
  }
}
