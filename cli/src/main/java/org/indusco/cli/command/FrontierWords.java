package org.indusco.cli.command;

import java.nio.file.Path;
import java.util.Locale;
import org.indusco.app.change.Aims;
import org.indusco.app.frontier.Frontier;
import org.indusco.exchange.report.TradeOff;
import org.indusco.model.frontier.FrontierRow;
import org.indusco.model.network.Settings;
import org.indusco.model.wording.Language;

/// A trade-off as the terminal shows it.
final class FrontierWords {

  private FrontierWords() {}

  /// What of a frontier is shown, with the names of the goals in a language.
  static TradeOff shown(Frontier frontier, int asked, Settings settings, Language language) {
    return TradeOff.of(
        frontier.result(), asked, settings.currency(), aim -> Aims.name(aim, language));
  }

  /// A table with a line for each point.
  static String of(TradeOff shown, Settings settings, Path page) {
    StringBuilder text = new StringBuilder();
    if (!shown.complete()) {
      text.append(String.format("Stopped before all points were there.%n"));
    }
    text.append(
        String.format(
            Locale.ROOT,
            "%-4s %26s %26s %18s %7s%n",
            "",
            shown.first().name(),
            shown.second().name(),
            "Worth in the rest",
            "Gap"));
    text.append(
        String.format(
            Locale.ROOT,
            "%-4s %26s %26s %18s %7s%n",
            "",
            shown.first().unit(),
            shown.second().unit(),
            settings.currency(),
            ""));
    shown.points().forEach(point -> text.append(line(point, shown)));
    text.append(
        String.format(
            Locale.ROOT,
            "* the network's own weights; - passed in these two goals by another point%n"
                + "Every point is a checked plan. Open %s%n",
            page));
    return text.toString();
  }

  /// A point as a line; both marks may stand on it.
  static String line(FrontierRow point, TradeOff shown) {
    double gap = point.bound() <= 0 ? 0 : (point.bound() - point.value()) / point.bound();
    return String.format(
        Locale.ROOT,
        "%2d%-2s %,17.0f %6.1f %% %,17.0f %6.1f %% %,18.0f %5.2f %%%n",
        point.point(),
        (point.declared() ? "*" : "") + (point.passed() ? "-" : ""),
        point.first(),
        100 * point.first() / shown.first().of(),
        point.second(),
        100 * point.second() / shown.second().of(),
        point.rest(),
        100 * gap);
  }
}
