package org.indusco.exchange;

import java.util.Map;
import java.util.SortedMap;
import org.indusco.model.trial.StressRow;
import org.indusco.model.trial.TrialFigure;
import org.indusco.model.trial.TrialHelp;
import org.indusco.model.trial.TrialPeril;
import org.indusco.model.trial.TrialResult;

/// What came of playing a plan through scenarios as files: a CSV file for each table.
public final class TrialFiles {

  private static final ResultFiles FILES = new ResultFiles("What came of the trial");

  private TrialFiles() {}

  /// The files by name.
  public static SortedMap<String, byte[]> files(TrialResult result) {
    return ResultFiles.begin()
        .with(TrialFigure.class, result.figures())
        .with(TrialPeril.class, result.perils())
        .with(TrialHelp.class, result.helps())
        .with(StressRow.class, result.scenarios())
        .files();
  }

  /// What the files of [#files] hold.
  ///
  /// @throws PlanException when one is missing or damaged
  public static TrialResult read(Map<String, byte[]> files) throws PlanException {
    return new TrialResult(
        FILES.rows(files, TrialFigure.class),
        FILES.rows(files, TrialPeril.class),
        FILES.rows(files, TrialHelp.class),
        FILES.rows(files, StressRow.class));
  }
}
