package org.indusco.cli.progress;

import java.io.PrintStream;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/// A bar for terminals that fills step by step, for work whose steps are known beforehand.
public final class StepBar implements AutoCloseable {

  private final ProgressBar bar;

  /// Draws on a terminal.
  ///
  /// @param task what is done, as the bar calls it
  public StepBar(PrintStream terminal, String task) {
    bar =
        new ProgressBarBuilder()
            .setTaskName(task)
            .setInitialMax(1)
            .setStyle(ProgressBarStyle.ASCII)
            .setUpdateIntervalMillis(200)
            .setConsumer(new TerminalLine(terminal))
            .hideEta()
            .clearDisplayOnFinish()
            .build();
  }

  /// Shows how many steps are done.
  public void show(int done, int all) {
    bar.maxHint(all);
    bar.stepTo(done);
  }

  @Override
  public void close() {
    bar.close();
  }
}
