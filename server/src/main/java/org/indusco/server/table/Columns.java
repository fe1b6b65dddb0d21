package org.indusco.server.table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import org.indusco.app.office.ChangeOffice;
import org.indusco.app.register.Entry;
import org.indusco.app.register.NetworkCard;
import org.indusco.app.register.table.RowEdit;
import org.indusco.server.change.Edits;

/// The columns of a table in a network, but for its days, which each row has beside its cells.
///
/// @param key the headings of those that tell rows apart; empty when the whole row does
/// @param known all headings, those of the key first
/// @param used those of the key and those that the network's own table has
public record Columns(List<String> key, List<String> known, List<String> used) {

  public Columns {
    key = List.copyOf(key);
    known = List.copyOf(known);
    used = List.copyOf(used);
  }

  /// The columns of a table.
  ///
  /// @param office that knows which headings the network has given to it
  public static Columns of(ChangeOffice office, NetworkCard card, String table) {
    List<String> key = new ArrayList<>(RowEdit.keyHeadings(table));
    key.removeAll(RowEdit.dayHeadings(table));
    SequencedSet<String> known = new LinkedHashSet<>(key);
    known.addAll(new Edits(office, card).columns(table));
    List<String> used = new ArrayList<>(known);
    List<String> given = office.headings(card, table);
    used.removeIf(heading -> !key.contains(heading) && !given.contains(heading));
    return new Columns(key, List.copyOf(known), used);
  }

  /// The columns in which some rows say something, and those that the table has anyway; all of them
  /// when it has none.
  public List<String> shown(List<Entry> rows) {
    List<String> shown = new ArrayList<>(known);
    shown.removeIf(
        heading ->
            !used.contains(heading)
                && rows.stream().allMatch(row -> row.row().cell(heading).isEmpty()));
    return shown.size() > key.size() ? shown : known;
  }
}
