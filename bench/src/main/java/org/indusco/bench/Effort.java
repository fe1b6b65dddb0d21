package org.indusco.bench;

import org.indusco.planner.PlanRequest;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// How much the planner is to do, as an option.
final class Effort {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--gap",
      paramLabel = "PERCENT",
      defaultValue = "" + 100 * PlanRequest.USUAL_GAP,
      description =
          "How near to the proven bound prices are agreed, in per cent (default: "
              + "${DEFAULT-VALUE}).")
  private double gap;

  /// The gap as a share of the bound.
  double gap() {
    if (!(gap > 0 && gap < 100)) {
      throw usage("--gap must be above 0 and below 100 per cent, not " + gap + ".");
    }
    return gap / 100;
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
