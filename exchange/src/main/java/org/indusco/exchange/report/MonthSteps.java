package org.indusco.exchange.report;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.indusco.exchange.html.Element;
import org.indusco.model.plan.Move;
import org.indusco.model.plan.Stay;

/// A drawing with parts for months, which the page's script shows one at a time, and each month in
/// words.
final class MonthSteps {

  private final Given given;
  private final Map<YearMonth, Integer> moving = new HashMap<>();
  private final Map<YearMonth, Integer> standing = new HashMap<>();

  MonthSteps(Given given) {
    this.given = given;
    given.rows(Move.class).forEach(move -> moving.merge(move.month(), 1, Integer::sum));
    for (YearMonth month : months()) {
      long count =
          given.rows(Stay.class).stream().filter(stay -> Whereabouts.covers(stay, month)).count();
      standing.put(month, (int) count);
    }
  }

  /// The months of the plan.
  List<YearMonth> months() {
    List<YearMonth> months = new ArrayList<>();
    for (int t = 0; t < given.horizon().months(); t++) {
      months.add(given.horizon().month(t));
    }
    return months;
  }

  /// How many move and stand in a month, within a sentence.
  String fate(YearMonth month) {
    return given.say("steps.fate", moving.getOrDefault(month, 0), standing.getOrDefault(month, 0));
  }

  /// How many move and stand in each month, as sentences.
  List<String> sentences() {
    return months().stream()
        .map(month -> given.say("steps.month", given.figures().month(month), fate(month)))
        .toList();
  }

  /// The drawing with what its script needs.
  ///
  /// @param sentences of the months, one for each
  static Element of(Given given, Element drawing, List<String> sentences) {
    Element list =
        Element.of("ol", sentences.stream().map(each -> Element.of("li", each)).toList())
            .with("class", "months");
    Element note = Element.of("p", given.say("steps.note")).with("class", "hint");
    return Element.of("div", drawing, note, Grid.fold(given.say("steps.list"), list))
        .with("class", "steps")
        .with("data-month", given.say("steps.slider"))
        .with("data-earlier", given.say("steps.earlier"))
        .with("data-later", given.say("steps.later"))
        .with("data-play", given.say("steps.play"))
        .with("data-pause", given.say("steps.pause"))
        .with("data-all", given.say("steps.all"))
        .with("data-whole", given.say("steps.whole"));
  }
}
