package org.indusco.exchange.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.indusco.exchange.html.Node;
import org.indusco.model.network.Fact;
import org.indusco.model.schema.Basis;

/// Tables of dated figures.
final class Facts {

  /// Measures that the site has words for.
  private static final Set<String> MEASURES =
      Set.of(
          "cooperatives",
          "societies",
          "members",
          "monthly_production",
          "depots",
          "staff",
          "workers");

  private Facts() {}

  static Table table(String id, List<Fact> facts, Page page) {
    Table table =
        Table.of(id, page.say("facts.caption"))
            .words("date", page.say("column.date"))
            .words("subject", page.say("column.subject"))
            .words("measure", page.say("column.measure"))
            .words("industry", page.say("column.industry"))
            .figures("value", page.say("column.value"))
            .words("unit", page.say("column.unit"))
            .words("evidence", page.say("column.known"));
    List<Fact> byDate = new ArrayList<>(facts);
    byDate.sort((one, other) -> one.date().compareTo(other.date()));
    byDate.forEach(fact -> table.row(row(fact, page)));
    return table;
  }

  private static List<Entry> row(Fact fact, Page page) {
    boolean all = fact.subject().equals("ALL");
    return List.of(
        Entry.of(fact.date().text(), page.when().of(fact.date())),
        Entry.of(
            fact.subject(),
            all ? new Node.Text(page.say("facts.whole")) : page.told(fact.subject())),
        Entry.of(fact.measure(), measure(fact.measure(), page)),
        Entry.of(fact.industry(), page.told(fact.industry())),
        value(fact, page),
        Entry.of(fact.unit(), unit(fact.unit(), page)),
        page.known().entry(fact.evidence()));
  }

  private static Node measure(String measure, Page page) {
    return MEASURES.contains(measure)
        ? new Node.Text(page.say("measure." + measure))
        : page.told(measure.replace('_', ' '));
  }

  private static Node unit(String unit, Page page) {
    String term = page.edition().words().term(unit);
    return term.equals(unit) ? page.told(unit) : new Node.Text(term);
  }

  private static Entry value(Fact fact, Page page) {
    Double value = fact.value();
    if (value == null) {
      return Entry.of("", page.say("unknown"));
    }
    String plain = plain(value);
    String shown = shown(value);
    boolean estimated = fact.evidence().basis() == Basis.ESTIMATED;
    return estimated ? Entry.of(plain, Entry.estimated(shown)) : Entry.of(plain, shown);
  }

  private static String plain(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? String.valueOf((long) value)
        : String.valueOf(value);
  }

  /// The figure as the source has it, with marks between thousands and no decimal taken off.
  private static String shown(double value) {
    String plain = plain(value);
    int point = plain.indexOf('.');
    String rest = point < 0 ? "" : plain.substring(point);
    return String.format(Locale.ROOT, "%,d", (long) value) + rest;
  }
}
