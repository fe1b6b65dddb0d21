package org.indusco.cli.command;

import java.nio.file.Path;
import java.util.Locale;
import org.indusco.app.PlannedNetwork;
import org.indusco.app.change.Changes;
import org.indusco.app.compare.Comparison;
import org.indusco.model.plan.Summary;
import org.indusco.model.wording.Language;

/// The difference that changes make, on a screenful.
final class WhatIfWords {

  private WhatIfWords() {}

  static String of(
      Changes changes,
      PlannedNetwork before,
      PlannedNetwork after,
      Comparison comparison,
      Path folder) {
    String newLine = System.lineSeparator();
    StringBuilder text = new StringBuilder();
    for (String sentence : changes.sentences(before.network(), Language.EN)) {
      text.append("What if: ").append(sentence).append(newLine);
    }
    DifferenceWords.Bond bond =
        changes.onlyTakeAway() ? DifferenceWords.Bond.TAKES_AWAY : DifferenceWords.Bond.CHANGES;
    Summary summary = after.plan().summary();
    return text.append(DifferenceWords.of(before, after, comparison, bond))
        .append(newLine)
        .append(
            String.format(
                Locale.ROOT,
                "Took %.1f s, %.1f s of processor time. Open %s",
                summary.wallSeconds(),
                summary.cpuSeconds(),
                folder.resolve(PlanFiles.REPORT)))
        .append(newLine)
        .toString();
  }
}
