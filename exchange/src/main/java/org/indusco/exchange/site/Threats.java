package org.indusco.exchange.site;

import java.util.ArrayList;
import java.util.List;
import org.indusco.exchange.html.Element;
import org.indusco.exchange.html.Node;
import org.indusco.model.network.Threat;
import org.indusco.model.schema.Basis;

/// Tables of threats to places.
final class Threats {

  private Threats() {}

  /// A table without rows yet.
  ///
  /// @param placed whether it tells the place
  static Table headed(String id, String caption, Page page, boolean placed) {
    Table table = Table.of(id, caption);
    if (placed) {
      table.words("place", page.say("column.place"));
    }
    return table
        .words("dates", page.say("column.dates"))
        .words("cause", page.say("column.cause"))
        .figures("chance_of_loss_per_month", page.say("column.chance"))
        .words("evidence", page.say("column.known"));
  }

  /// A row for a threat.
  static List<Entry> row(Threat threat, Page page, boolean placed) {
    List<Entry> row = new ArrayList<>();
    if (placed) {
      row.add(Entry.of(threat.place(), page.place(threat.place())));
    }
    row.add(page.when().entry(threat));
    row.add(Entry.of(threat.cause(), page.told(threat.cause())));
    row.add(chance(threat, page));
    row.add(page.known().entry(threat.evidence()));
    return row;
  }

  private static Entry chance(Threat threat, Page page) {
    if (threat.closed()) {
      return Entry.of("closed", page.say("threat.closed"));
    }
    String shown = page.edition().words().number(100 * threat.risk()) + " %";
    boolean estimated = threat.evidence().basis() == Basis.ESTIMATED;
    Node figure = estimated ? Entry.estimated(shown) : Element.of("span", shown);
    return Entry.of(String.valueOf(threat.risk()), figure);
  }
}
