package org.indusco.app.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import org.indusco.app.register.Entry;
import org.indusco.app.register.Register;
import org.indusco.app.register.Span;
import org.indusco.app.register.table.Folding;
import org.indusco.model.network.Network;
import org.indusco.model.schema.Schema;

/// What the register says of a network as of a revision, but for tables that are too long to be
/// held.
///
/// @param entries what is said, by table, place of the subject and time
/// @param breaks the days on which the network begins to stand otherwise
record Shelf(List<Entry> entries, NavigableSet<LocalDate> breaks) {

  /// Dated figures, of which there can be millions: they are asked for page by page. No other table
  /// refers to them, and no plan looks at them.
  static final String APART = "facts";

  private static final List<String> TABLES =
      Network.schemas().stream().map(Schema::name).filter(name -> !name.equals(APART)).toList();

  static Shelf of(List<Entry> entries) {
    return new Shelf(List.copyOf(entries), Folding.breaks(entries));
  }

  static Shelf of(Register register, String network, long revision) {
    List<Entry> entries = new ArrayList<>();
    for (String table : tables(register, network, revision)) {
      entries.addAll(register.listEntries(network, table, revision));
    }
    return of(entries);
  }

  /// The tables that are held, those beside them first.
  static Set<String> tables(Register register, String network, long revision) {
    Set<String> tables = new LinkedHashSet<>(Folding.BESIDE_TABLES);
    tables.addAll(TABLES);
    register
        .listEntries(network, Folding.TABLE_OF_TABLES, revision)
        .forEach(entry -> tables.add(entry.subject().texts().getFirst()));
    tables.remove(APART);
    return tables;
  }

  /// The days around one on which the network stands in the same way.
  Span around(LocalDate day) {
    return Span.between(breaks.floor(day), breaks.higher(day));
  }
}
