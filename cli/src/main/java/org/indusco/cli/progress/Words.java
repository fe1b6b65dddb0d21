package org.indusco.cli.progress;

import java.util.Locale;
import org.indusco.planner.outside.Progress;

/// Phases and figures in words.
final class Words {

  private Words() {}

  static String phase(Progress.Phase phase) {
    return switch (phase) {
      case COORDINATING -> "Agreeing prices";
      case CHOOSING -> "Choosing courses";
      case SETTLING -> "Settling amounts";
      case FINISHING -> "Choosing exactly";
    };
  }

  /// Value, bound and gap; "not known yet" where there is none, or no value above 0.
  static String figures(double value, double bound) {
    if (!Double.isFinite(bound) || bound <= 0) {
      return "value and bound not known yet";
    }
    if (value <= 0) {
      // At first everybody wants the same, which no plan can give: that is worth nothing yet.
      return String.format(Locale.ROOT, "bound %,.0f, value not known yet", bound);
    }
    return String.format(
        Locale.ROOT,
        "value about %,.0f, bound %,.0f, gap %.2f %%",
        value,
        bound,
        100 * gap(value, bound));
  }

  /// How far the value is from the bound, as a share of the bound, at least 0.
  static double gap(double value, double bound) {
    return Math.max(0, (bound - value) / bound);
  }
}
