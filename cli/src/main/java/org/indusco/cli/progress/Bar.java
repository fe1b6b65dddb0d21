package org.indusco.cli.progress;

import java.io.PrintStream;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.indusco.planner.outside.Progress;

/// A bar for terminals that fills as the gap closes.
///
/// Nobody knows how many steps a plan takes, so the bar shows how far the gap has closed from all
/// to the gap asked for, on a scale of powers of ten: from 100 % to 10 % is as far as from 10 % to
/// 1 %.
public final class Bar implements Display {

  private static final int FULL = 100;
  private static final double COORDINATED = 0.8;
  private static final double CHOSEN = 0.9;

  private final ProgressBar bar;
  private final double aim;
  private long shown;

  /// Draws on a terminal.
  ///
  /// @param aim the gap asked for, as a share of the bound
  public Bar(PrintStream terminal, double aim) {
    this.aim = aim;
    bar =
        new ProgressBarBuilder()
            .setTaskName("Planning")
            .setInitialMax(FULL)
            .setStyle(ProgressBarStyle.ASCII)
            .setUpdateIntervalMillis(200)
            .setConsumer(new TerminalLine(terminal))
            .hideEta()
            .clearDisplayOnFinish()
            .build();
  }

  @Override
  public void show(Progress.Phase phase, double value, double bound) {
    shown = Math.max(shown, Math.round(FULL * done(phase, value, bound)));
    bar.stepTo(shown);
    bar.setExtraMessage(Words.phase(phase) + ", " + Words.figures(value, bound));
  }

  @Override
  public void close() {
    bar.close();
  }

  private double done(Progress.Phase phase, double value, double bound) {
    return switch (phase) {
      case COORDINATING -> COORDINATED * closed(value, bound);
      case CHOOSING -> CHOSEN;
      case SETTLING -> CHOSEN + 0.05;
      case FINISHING -> CHOSEN + 0.07;
    };
  }

  private double closed(double value, double bound) {
    double gap = Math.clamp(Words.gap(value, bound), aim, 1);
    return Math.log(gap) / Math.log(aim);
  }
}
