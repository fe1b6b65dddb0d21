package org.indusco.server.page;

import java.util.Map;
import org.indusco.exchange.html.Element;
import org.indusco.exchange.html.Node;
import org.indusco.server.glossary.Glossary;

/// Which headings of pages, tables and figures lead to the word of the glossary that they use.
final class Terms {

  /// The ids of words by the keys of what is said.
  private static final Map<String, String> BY_KEY =
      Map.ofEntries(
          Map.entry("body.belongs", "affiliation"),
          Map.entry("body.equipment", "equipment"),
          Map.entry("body.orders", "order"),
          Map.entry("body.seat", "headquarters"),
          Map.entry("body.stock", "stock"),
          Map.entry("body.where", "placement"),
          Map.entry("column.cooperative", "cooperative"),
          Map.entry("column.cooperatives", "cooperative"),
          Map.entry("column.depots", "depot"),
          Map.entry("column.gap", "gap"),
          Map.entry("column.goal", "goal"),
          Map.entry("column.members", "member"),
          Map.entry("column.missing", "shortfall"),
          Map.entry("column.month", "period"),
          Map.entry("column.order", "order"),
          Map.entry("column.party", "party"),
          Map.entry("column.place", "place"),
          Map.entry("column.plan", "plan"),
          Map.entry("column.recorded", "recorded"),
          Map.entry("column.region", "region"),
          Map.entry("column.revision", "revision"),
          Map.entry("column.scenario", "scenario"),
          Map.entry("column.source", "source"),
          Map.entry("column.span", "valid"),
          Map.entry("column.value", "value"),
          Map.entry("frontiers.new", "frontier"),
          Map.entry("job.bound", "bound"),
          Map.entry("network.plans", "plan"),
          Map.entry("network.revisions", "revision"),
          Map.entry("network.scenarios", "scenario"),
          Map.entry("plan.moves", "relocation"),
          Map.entry("plan.orders", "shortfall"),
          Map.entry("plan.parties", "approval"),
          Map.entry("plan.trial", "trial"),
          Map.entry("plans.kept", "plan"),
          Map.entry("row.say", "correction"),
          Map.entry("scenarios.make", "scenario"),
          Map.entry("trial.perils", "threat"));

  private Terms() {}

  /// Something that a page says: with a way to its word, where the glossary has one.
  ///
  /// @param key of what is said
  /// @param said the same in words
  static Node told(Page page, String key, String said) {
    String term = BY_KEY.get(key);
    if (term == null) {
      return new Node.Text(said);
    }
    String meaning = Glossary.in(page.visitor().language()).meaning(term);
    return Element.of("a", said)
        .with("href", Glossary.address(term))
        .with("class", "term")
        .with("title", meaning);
  }

  /// The ids of all words that are led to, by the keys.
  static Map<String, String> all() {
    return BY_KEY;
  }
}
