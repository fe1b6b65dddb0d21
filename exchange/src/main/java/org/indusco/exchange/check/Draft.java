package org.indusco.exchange.check;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.indusco.exchange.table.Entry;
import org.indusco.exchange.table.Listing;
import org.indusco.model.network.Network;

/// A network as read, before anybody vouches for it.
///
/// @param network the rows and shapes
/// @param byTable the tables that could be read, with the lines of their rows
public record Draft(Network network, Map<Class<? extends Record>, Listing<?>> byTable) {

  /// The tables that could be read, in their order.
  public List<Listing<?>> listings() {
    return List.copyOf(byTable.values());
  }

  /// This draft with rows of some tables more, which stand behind its own. Rows keep the lines on
  /// which they were read, so that two may have the same.
  public Draft and(Collection<Listing<?>> more) {
    Network grown = network;
    Map<Class<? extends Record>, Listing<?>> all = new LinkedHashMap<>(byTable);
    for (Listing<?> listing : more) {
      grown = grow(grown, all, listing);
    }
    return new Draft(grown, all);
  }

  @SuppressWarnings("unchecked") // the reader puts each listing under the type of its rows
  private static <R extends Record> Network grow(
      Network network, Map<Class<? extends Record>, Listing<?>> all, Listing<R> more) {
    Class<R> table = more.schema().type();
    Listing<?> there = all.get(table);
    Listing<R> grown = there == null ? more : ((Listing<R>) there).and(more);
    all.put(table, grown);
    return network.with(table, grown.rows());
  }

  /// This draft with the rows of some tables only.
  Draft only(Set<Class<? extends Record>> tables) {
    Map<Class<? extends Record>, Listing<?>> some = new LinkedHashMap<>(byTable);
    some.keySet().retainAll(tables);
    return new Draft(network, some);
  }

  /// This draft without the rows of some tables.
  Draft without(Set<Class<? extends Record>> tables) {
    Map<Class<? extends Record>, Listing<?>> rest = new LinkedHashMap<>(byTable);
    rest.keySet().removeAll(tables);
    return new Draft(network, rest);
  }

  /// The rows of a table with their lines; none when it is missing.
  @SuppressWarnings("unchecked") // the reader puts each listing under the type of its rows
  <R extends Record> List<Entry<R>> entries(Class<R> table) {
    Listing<?> listing = byTable.get(table);
    return listing == null ? List.of() : ((Listing<R>) listing).entries();
  }

  /// Whether a default stands for an empty cell of a column.
  boolean assumes(Class<?> table, String heading) {
    Listing<?> listing = byTable.get(table);
    return listing != null
        && listing.defaults().stream().anyMatch(each -> each.column().equals(heading));
  }

  /// The ids that a table gives, also in rows that were refused; none when it is missing.
  Set<String> ids(Class<?> table) {
    Listing<?> listing = byTable.get(table);
    return listing == null ? Set.of() : listing.ids();
  }
}
