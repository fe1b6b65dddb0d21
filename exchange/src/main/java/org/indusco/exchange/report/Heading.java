package org.indusco.exchange.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.indusco.exchange.html.Element;
import org.indusco.exchange.html.Node;
import org.indusco.model.network.Settings;
import org.indusco.model.plan.Summary;
import org.indusco.model.wording.Language;
import org.jspecify.annotations.Nullable;

/// What plan this is: the network, the months, what was known.
final class Heading {

  private Heading() {}

  static Element of(Given given) {
    Settings settings = given.network().settings();
    Summary summary = given.plan().summary();
    List<Node> lines = new ArrayList<>();
    lines.add(Element.of("p", given.say("heading.over")).with("class", "over"));
    lines.add(Element.of("h1", name(given)));
    if (!settings.nameZh().isBlank()) {
      boolean english = given.words().language() == Language.EN;
      String other = english ? settings.nameZh() : settings.name();
      lines.add(Element.of("p", other).with("lang", english ? "zh" : "en").with("class", "zh"));
    }
    String span = given.figures().span(given.firstMonth(), given.lastMonth());
    String when = given.say("heading.when", span, given.horizon().months());
    lines.add(Element.of("p", when).with("class", "when"));
    lines.add(Element.of("p", knowing(given.figures(), summary.knowing())).with("class", "when"));
    if (summary.stopped()) {
      lines.add(Element.of("p", given.say("heading.stopped")).with("class", "note"));
    }
    return Element.of("header", lines);
  }

  /// What the network is called.
  static String name(Given given) {
    Settings settings = given.network().settings();
    return given.words().name(settings.name(), settings.nameZh());
  }

  /// What was known, as a sentence without its end; of hindsight when there is no day.
  static String knowing(Figures figures, @Nullable LocalDate day) {
    return day == null
        ? figures.words().say("heading.hindsight")
        : figures.words().say("heading.known", figures.day(day));
  }
}
