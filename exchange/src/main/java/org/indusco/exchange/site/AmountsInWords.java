package org.indusco.exchange.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.indusco.exchange.html.Element;
import org.indusco.exchange.html.Node;
import org.indusco.model.shape.Feature;

/// The largest amounts of a map of production, shipments, moves or prices.
final class AmountsInWords {

  private static final int NAMED = 15;

  private final Page page;
  private final List<Map<String, Object>> rows;

  /// @param features what the map shows, as data
  AmountsInWords(Page page, List<Feature> features) {
    this.page = page;
    rows =
        features.stream()
            .map(Feature::values)
            .sorted(Comparator.comparingDouble((Map<String, Object> row) -> -value(row)))
            .toList();
  }

  private static double value(Map<String, Object> row) {
    return row.get("value") instanceof Number number ? number.doubleValue() : 0;
  }

  List<Node> words() {
    if (rows.isEmpty()) {
      return List.of(Element.of("p", page.say("words.nothing")));
    }
    Map<String, Object> first = rows.getFirst();
    List<Node> heading = new ArrayList<>();
    heading.add(new Node.Text(page.say("column.amount")));
    if (first.get("unit") instanceof String unit) {
      heading.add(new Node.Text(" "));
      heading.add(Element.of("small", page.edition().words().term(unit)));
    }
    Table table =
        Table.of("amounts", page.say("words.largest", Math.min(NAMED, rows.size()), rows.size()))
            .words("where", page.say("column.where"))
            .figures("amount", heading);
    rows.stream().limit(NAMED).forEach(row -> table.row(where(row), amount(row)));
    return List.of(table.element());
  }

  private Entry where(Map<String, Object> row) {
    if (row.get("from_place") instanceof String from && row.get("to_place") instanceof String to) {
      return Entry.of(from + ">" + to, page.place(from), new Node.Text(" → "), page.place(to));
    }
    String id = String.valueOf(row.get("id"));
    return Entry.of(id, page.place(id));
  }

  private Entry amount(Map<String, Object> row) {
    String shown = page.edition().words().number(value(row));
    boolean estimated = Boolean.TRUE.equals(row.get("estimated"));
    Node figure = estimated ? Entry.estimated(shown) : new Node.Text(shown);
    return Entry.of(String.valueOf(value(row)), figure);
  }
}
