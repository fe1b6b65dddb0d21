package org.indusco.cli.command;

import java.time.LocalDate;
import org.indusco.app.Knowledge;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The options that say what a plan may know; one of them at most.
final class KnowledgeOptions {

  @Option(
      names = "--knowing",
      paramLabel = "DATE",
      description = "Plan with what was known of dangers on this day, such as 1941-03-15.")
  private @Nullable LocalDate day;

  @Option(names = "--hindsight", description = "Plan knowing all dangers, also later ones.")
  private boolean hindsight;

  /// What was asked for.
  Knowledge knowledge() {
    if (hindsight) {
      return new Knowledge.Hindsight();
    }
    LocalDate asked = day;
    return asked == null ? new Knowledge.OfTheFirstDay() : new Knowledge.OfDay(asked);
  }
}
