package org.indusco.exchange.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.indusco.model.network.Settings;
import org.indusco.model.plan.Summary;
import org.jspecify.annotations.Nullable;

/// What plan this is: the network, the months, what was known.
final class Heading {

  private Heading() {}

  static Element of(Given given) {
    Settings settings = given.network().settings();
    Summary summary = given.plan().summary();
    List<Node> lines = new ArrayList<>();
    lines.add(Element.of("p", "Plan of a network of cooperatives").with("class", "over"));
    lines.add(Element.of("h1", settings.name()));
    if (!settings.nameZh().isBlank()) {
      lines.add(Element.of("p", settings.nameZh()).with("lang", "zh").with("class", "zh"));
    }
    lines.add(
        Element.of("p", given.figures().span(given.firstMonth(), given.lastMonth()) + ", " + months(given))
            .with("class", "when"));
    lines.add(Element.of("p", knowing(given.figures(), summary.knowing())).with("class", "when"));
    if (summary.stopped()) {
      lines.add(
          Element.of(
                  "p",
                  "Stopped before its aim: the search was ended early, so this plan can be carried"
                      + " out, but a better one may be within reach.")
              .with("class", "note"));
    }
    return Element.of("header", lines);
  }

  private static String months(Given given) {
    return given.figures().plural(given.horizon().months(), "month", "months");
  }

  /// What was known, as a sentence without its end; of hindsight when there is no day.
  static String knowing(Figures figures, @Nullable LocalDate day) {
    return day == null
        ? "Planned with hindsight: every danger counts as known from the beginning"
        : "Planned knowing what was known on " + figures.day(day);
  }
}
