package org.indusco.planner.exact;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolverParameters;
import com.google.ortools.linearsolver.MPVariable;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/// Variables by what they decide, rows by what they balance, in a solver that maximises.
final class Variables {

  private final MPSolver solver;
  private final Map<List<Object>, MPVariable> variables = new LinkedHashMap<>();
  private final Set<MPVariable> choices = new HashSet<>();
  private final Map<List<Object>, MPConstraint> rows = new LinkedHashMap<>();

  private final boolean divisible;

  /// @param divisible whether a choice may be taken in part, which makes the problem a relaxation
  Variables(boolean divisible) {
    Loader.loadNativeLibraries();
    this.divisible = divisible;
    solver = MPSolver.createSolver(divisible ? "GLOP" : "SCIP");
    solver.objective().setMaximization();
  }

  /// A row "uses <= there is" by its key, with nothing there at first.
  MPConstraint row(Object... key) {
    return rows.computeIfAbsent(
        List.of(key), k -> solver.makeConstraint(Double.NEGATIVE_INFINITY, 0));
  }

  void provide(double amount, Object... rowKey) {
    MPConstraint row = row(rowKey);
    row.setUb(row.ub() + amount);
  }

  MPVariable amount(double most, double gain, Object... key) {
    return keep(solver.makeNumVar(0, most, ""), gain, key);
  }

  MPVariable choice(double gain, Object... key) {
    MPVariable variable = divisible ? solver.makeNumVar(0, 1, "") : solver.makeBoolVar("");
    choices.add(variable);
    return keep(variable, gain, key);
  }

  private MPVariable keep(MPVariable variable, double gain, Object... key) {
    if (variables.put(List.of(key), variable) != null) {
      throw new IllegalStateException("twice " + List.of(key));
    }
    solver.objective().setCoefficient(variable, gain);
    return variable;
  }

  /// Lets a variable use so much of a row per unit, on top of what it uses already.
  void uses(MPVariable variable, double amount, Object... rowKey) {
    MPConstraint row = row(rowKey);
    row.setCoefficient(variable, row.getCoefficient(variable) + amount);
  }

  /// The optimum, proven to rounding.
  double solve() {
    MPSolverParameters exactly = new MPSolverParameters();
    exactly.setDoubleParam(MPSolverParameters.DoubleParam.RELATIVE_MIP_GAP, 0);
    MPSolver.ResultStatus status = solver.solve(exactly);
    exactly.delete();
    if (status != MPSolver.ResultStatus.OPTIMAL) {
      throw new IllegalStateException("no optimum: " + status);
    }
    return solver.objective().value();
  }

  /// All variables that are not 0 in the solution; choices are rounded.
  void each(BiConsumer<List<Object>, Double> consumer) {
    variables.forEach(
        (key, variable) -> {
          double value = variable.solutionValue();
          double clean = choices.contains(variable) ? Math.rint(value) : value;
          if (clean > 1e-9) {
            consumer.accept(key, clean);
          }
        });
  }
}
