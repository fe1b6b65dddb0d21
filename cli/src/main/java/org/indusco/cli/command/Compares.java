package org.indusco.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.indusco.app.PlannedNetwork;
import org.indusco.app.compare.Comparison;
import org.indusco.exchange.report.Compared;
import org.indusco.model.plan.Summary;
import org.indusco.model.wording.Language;

/// Puts together what a page and the terminal tell of two plans.
final class Compares {

  /// Two maps stand beside one another.
  private static final int MAP_WIDTH = 640;

  private final Path first;
  private final Path second;
  private final MadePlan before;
  private final MadePlan after;
  private final Comparison comparison;

  Compares(Path first, Path second, MadePlan before, MadePlan after, Comparison comparison) {
    this.first = first;
    this.second = second;
    this.before = before;
    this.after = after;
    this.comparison = comparison;
  }

  /// What the terminal tells.
  String words() {
    return "Before: "
        + first
        + System.lineSeparator()
        + "After:  "
        + second
        + System.lineSeparator()
        + DifferenceWords.of(before.planned(), after.planned(), comparison, bond())
        + System.lineSeparator();
  }

  private DifferenceWords.Bond bond() {
    return same() ? DifferenceWords.Bond.SAME : DifferenceWords.Bond.CHANGES;
  }

  /// What the page shows.
  Compared page(Language language) {
    return new Compared(
        side(first, second, before, after, comparison.before(), language),
        side(second, first, after, before, comparison.after(), language),
        comparison.weighed(),
        same(),
        comparison.units(),
        comparison.orders(),
        comparison.reserves(),
        sources());
  }

  /// Whether both plans answer the same question, so that what bounds one bounds the other.
  private boolean same() {
    Summary one = before.planned().plan().summary();
    Summary other = after.planned().plan().summary();
    return one.inputHash().equals(other.inputHash())
        && before.changes().equals(after.changes())
        && Objects.equals(one.knowing(), other.knowing());
  }

  private static Compared.Side side(
      Path folder,
      Path otherFolder,
      MadePlan made,
      MadePlan other,
      Comparison.Side side,
      Language language) {
    PlannedNetwork planned = made.planned();
    List<String> notes = new ArrayList<>(made.sentences(language));
    notes.removeAll(other.sentences(language));
    return new Compared.Side(
        name(folder, otherFolder),
        planned.network(),
        planned.plan(),
        side.value(),
        side.account().worths(),
        planned.movesByMonth(language, MAP_WIDTH),
        notes);
  }

  /// What a plan is called: its folder's name, or the whole path where both have the same.
  private static String name(Path folder, Path other) {
    String last = last(folder);
    return last.equals(last(other)) ? folder.toString() : last;
  }

  private static String last(Path folder) {
    Path name = folder.toAbsolutePath().normalize().getFileName();
    return name == null ? folder.toString() : name.toString();
  }

  private List<Compared.Source> sources() {
    return comparison.sources().stream()
        .map(
            each ->
                new Compared.Source(
                    each.entry().name().toLowerCase(Locale.ROOT), each.before(), each.after()))
        .toList();
  }
}
