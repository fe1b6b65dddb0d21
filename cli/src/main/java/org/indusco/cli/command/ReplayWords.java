package org.indusco.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.indusco.app.replay.Replay;
import org.indusco.app.replay.ReplayMonth;
import org.indusco.exchange.report.Names;
import org.indusco.exchange.report.ReplayRow;
import org.indusco.model.wording.Language;

/// A replay as the terminal shows it.
final class ReplayWords {

  private static final int NAMED = 3;

  private ReplayWords() {}

  /// The months as rows of a table.
  static List<ReplayRow> rows(Replay replay) {
    List<ReplayRow> rows = new ArrayList<>();
    double foresight = 0;
    for (ReplayMonth month : replay.months()) {
      foresight += month.foresight();
      rows.add(
          new ReplayRow(
              month.month(),
              month.happened().value(),
              month.hindsight().value(),
              foresight,
              month.news(),
              month.planned(),
              month.lost()));
    }
    return rows;
  }

  /// A line for each month, then the sum.
  static String of(Replay replay, List<ReplayRow> rows, Path page) {
    Names names = new Names(replay.hindsight().network(), Language.EN);
    String currency = replay.hindsight().network().settings().currency();
    StringBuilder text = new StringBuilder();
    if (!replay.complete()) {
      text.append(String.format("Stopped before the end of the horizon.%n"));
    }
    text.append(
        String.format(
            Locale.ROOT,
            "%-8s %17s %17s %20s  %s%n",
            "Month",
            "as it came",
            "with hindsight",
            "foresight, in all",
            ""));
    rows.forEach(row -> text.append(line(row, names)));
    double happened = replay.happened();
    double hindsight = replay.withHindsight();
    text.append(
        replay.complete()
            ? String.format(
                Locale.ROOT,
                "Foresight was worth %,.0f %s: %,.0f as it came to pass, %,.0f with hindsight.%n",
                hindsight - happened,
                currency,
                happened,
                hindsight)
            : String.format(
                Locale.ROOT,
                "So far %,.0f %s as it came to pass, %,.0f with hindsight; what foresight is worth"
                    + " shows in the end.%n",
                happened,
                currency,
                hindsight));
    if (replay.complete()) {
      text.append(
          String.format(
              Locale.ROOT,
              "No plan can pass %,.0f, so perfect foresight is worth at most %,.0f.%n",
              replay.hindsight().plan().summary().bound(),
              replay.hindsight().plan().summary().bound() - happened));
    }
    return text.append(String.format("Open %s%n", page)).toString();
  }

  private static String line(ReplayRow row, Names names) {
    List<String> remarks = new ArrayList<>();
    if (!row.lost().isEmpty()) {
      List<String> named = row.lost().stream().limit(NAMED).map(names::cooperative).toList();
      int more = row.lost().size() - named.size();
      remarks.add("lost: " + String.join(", ", named) + (more > 0 ? " and " + more + " more" : ""));
    }
    if (row.news() > 0) {
      remarks.add(row.news() + (row.news() == 1 ? " danger" : " dangers") + " became known");
    }
    if (row.planned()) {
      remarks.add("planned anew");
    }
    return String.format(
                Locale.ROOT,
                "%-8s %,17.0f %,17.0f %,20.0f  %s",
                row.month(),
                row.happened(),
                row.hindsight(),
                row.foresight(),
                String.join("; ", remarks))
            .stripTrailing()
        + System.lineSeparator();
  }
}
