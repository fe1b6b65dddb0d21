package org.indusco.exchange.report;

import java.util.ArrayList;
import java.util.List;
import org.indusco.exchange.html.Element;
import org.indusco.model.wording.Language;

/// Two plans side by side as one HTML file.
public final class ComparePage {

  private ComparePage() {}

  /// The page.
  public static String html(Compared compared, Language language) {
    Given before = Given.of(compared.before().network(), compared.before().plan(), language);
    Given after = Given.of(compared.after().network(), compared.after().plan(), language);
    Pair pair = new Pair(compared, before, after);
    List<Section> sections = new ArrayList<>();
    sections.add(ComparedBrief.of(pair));
    sections.add(ComparedGoals.of(pair));
    ComparedMaps.find(pair).ifPresent(sections::add);
    sections.add(ComparedUnits.of(pair));
    sections.add(ComparedOrders.of(pair));
    sections.add(ComparedSources.of(pair));
    String title = before.say("compare.title", compared.before().name(), compared.after().name());
    return Page.of(before.words(), title, heading(pair), sections);
  }

  private static Element heading(Pair pair) {
    Given given = pair.before();
    return Element.of(
        "header",
        Element.of("p", given.say("compare.over")).with("class", "over"),
        Element.of("h1", given.say("compare.heading", pair.name(0), pair.name(1))),
        Element.of("p", given.figures().span(given.firstMonth(), given.lastMonth()))
            .with("class", "when"));
  }
}
