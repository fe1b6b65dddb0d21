package org.indusco.exchange;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.indusco.model.frontier.FrontierAxis;
import org.indusco.model.frontier.FrontierResult;
import org.indusco.model.frontier.FrontierRow;

/// What came of trading one goal off against another as files: a CSV file for each table.
public final class FrontierFiles {

  private static final ResultFiles FILES = new ResultFiles("What came of the trade-off");

  private FrontierFiles() {}

  /// The files by name.
  public static SortedMap<String, byte[]> files(FrontierResult result) {
    return ResultFiles.begin()
        .with(FrontierAxis.class, List.of(result.first(), result.second()))
        .with(FrontierRow.class, result.points())
        .files();
  }

  /// What the files of [#files] hold.
  ///
  /// @throws PlanException when one is missing or damaged
  public static FrontierResult read(Map<String, byte[]> files) throws PlanException {
    List<FrontierAxis> axes = FILES.rows(files, FrontierAxis.class);
    List<FrontierRow> points = FILES.rows(files, FrontierRow.class);
    if (axes.size() != 2 || points.isEmpty()) {
      throw FILES.damaged("it has " + axes.size() + " goals and " + points.size() + " points");
    }
    return new FrontierResult(axes.getFirst(), axes.getLast(), points);
  }
}
