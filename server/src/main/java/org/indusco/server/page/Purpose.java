package org.indusco.server.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.indusco.exchange.html.Element;
import org.indusco.exchange.html.Node;
import org.indusco.server.glossary.Glossary;

/// What a page is for, in a sentence, with the words that one meets on it. Immutable.
///
/// @param key of the sentence
/// @param terms ids of words in the glossary
record Purpose(String key, List<String> terms) {

  private static final String NETWORK = "/networks/[^/?]+";
  private static final Map<Pattern, Purpose> BY_ADDRESS = byAddress();

  Purpose {
    terms = List.copyOf(terms);
  }

  /// Of addresses that more than one pattern matches, the first tells.
  private static Map<Pattern, Purpose> byAddress() {
    Map<Pattern, Purpose> all = new LinkedHashMap<>();
    put(
        all,
        NETWORK + "/atlas",
        "purpose.atlas",
        "region",
        "headquarters",
        "depot",
        "cooperative",
        "zone",
        "basis");
    put(all, NETWORK + "/goals", "purpose.goals", "goal", "plan", "bound");
    put(all, NETWORK + "/plans", "purpose.plans", "plan", "value", "bound", "gap", "goal");
    put(all, NETWORK + "/frontiers", "purpose.frontiers", "frontier", "goal", "bound");
    put(all, NETWORK + "/scenarios", "purpose.scenarios", "scenario", "plan");
    put(all, NETWORK + "/revisions", "purpose.revision", "revision", "correction", "recorded");
    put(all, NETWORK + "/(tables|rows)", "purpose.rows", "valid", "recorded", "correction");
    put(all, NETWORK, "purpose.network", "region", "depot", "cooperative", "affiliation");
    put(all, "/networks", "purpose.networks", "network", "scenario");
    put(all, "/plans/[^/]+/comparison", "purpose.comparison", "plan", "goal", "shortfall");
    put(all, "/plans", "purpose.plan", "goal", "shortfall", "relocation", "price", "approval");
    put(all, "/jobs/[^/]+/trial", "purpose.trial", "trial", "threat");
    put(all, "/jobs/[^/]+/frontier", "purpose.frontiers", "frontier", "goal", "bound");
    put(all, "/jobs", "purpose.job", "plan", "bound", "gap");
    put(all, "/imports", "purpose.imports", "revision", "source");
    put(all, "/people", "purpose.people", "party", "sealed");
    put(all, "/account", "purpose.account");
    return all;
  }

  private static void put(Map<Pattern, Purpose> to, String address, String key, String... terms) {
    to.put(Pattern.compile(address + "([/?].*)?"), new Purpose(key, List.of(terms)));
  }

  /// What the page of an address is for; empty for one that says so itself, as help does.
  static Optional<Purpose> find(String address) {
    return BY_ADDRESS.entrySet().stream()
        .filter(each -> each.getKey().matcher(address).matches())
        .findFirst()
        .map(Map.Entry::getValue);
  }

  /// A quiet line below the heading.
  Element line(Page page) {
    return Element.of("p", said(page)).with("class", "purpose");
  }

  /// The same behind a mark, where there is no room for it.
  Element behindAMark(Page page) {
    Element mark =
        Element.of("summary", "?")
            .with("aria-label", page.say("purpose.mark"))
            .with("title", page.say("purpose.mark"));
    return Element.of("details", mark, Element.of("p", said(page))).with("class", "purpose");
  }

  private List<Node> said(Page page) {
    List<Node> said = new ArrayList<>();
    said.add(new Node.Text(page.say(key)));
    if (terms.isEmpty()) {
      return said;
    }
    said.add(new Node.Text(" " + page.say("purpose.words") + " "));
    Glossary glossary = Glossary.in(page.visitor().language());
    for (String term : terms) {
      if (said.size() > 2) {
        said.add(new Node.Text(" · "));
      }
      said.add(Element.of("a", glossary.word(term)).with("href", Glossary.address(term)));
    }
    return said;
  }
}
