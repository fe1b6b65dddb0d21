package org.indusco.exchange.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.indusco.exchange.fault.Fault;
import org.indusco.exchange.table.Entry;
import org.indusco.exchange.table.Listing;
import org.indusco.model.network.Affiliation;
import org.indusco.model.network.Cooperative;
import org.indusco.model.network.Depot;
import org.indusco.model.network.Place;
import org.indusco.model.schema.Field;
import org.indusco.model.schema.Schema;
import org.jspecify.annotations.Nullable;

/// What a row refers to is there.
final class References implements Check {

  private final Map<Class<?>, Guess> guesses = new HashMap<>();
  private final Set<Class<? extends Record>> settled;

  /// @param settled tables of which what they refer to is known to be there
  References(Set<Class<? extends Record>> settled) {
    this.settled = settled;
  }

  @Override
  public void look(Draft draft, Findings found) {
    for (Listing<?> listing : draft.listings()) {
      if (!settled.contains(listing.schema().type())) {
        look(draft, listing, found);
      }
    }
  }

  private <R extends Record> void look(Draft draft, Listing<R> listing, Findings found) {
    for (Field field : listing.schema().fields()) {
      Class<?> target = field.column().refers();
      if (Record.class.isAssignableFrom(target)) {
        look(draft, listing, field, target.asSubclass(Record.class), found);
      } else if (listing.schema().type() == Affiliation.class && field.heading().equals("body")) {
        bodies(draft, listing, field, found);
      }
    }
  }

  private <R extends Record> void look(
      Draft draft,
      Listing<R> listing,
      Field field,
      Class<? extends Record> target,
      Findings found) {
    Class<? extends Record> table = standIn(draft, target);
    Set<String> ids = draft.ids(table);
    if (ids.isEmpty() && !found.sound(table)) {
      return;
    }
    String name = Schema.of(target).name();
    String reason =
        draft.network().has(table)
            ? "is no id in the table " + Schema.of(table).name()
            : "names nothing, since there is no table " + name;
    each(
        listing,
        field,
        ids,
        (cell, value) ->
            found.fault(Fault.Kind.DANGLING, cell, reason, guess(draft, table, value)));
  }

  private <R extends Record> void bodies(
      Draft draft, Listing<R> listing, Field field, Findings found) {
    Class<? extends Record> depots = standIn(draft, Depot.class);
    if (listing.entries().isEmpty() || (draft.ids(depots).isEmpty() && !found.sound(depots))) {
      return;
    }
    Set<String> ids = new HashSet<>(draft.ids(depots));
    ids.addAll(draft.ids(Cooperative.class));
    each(
        listing,
        field,
        ids,
        (cell, value) -> {
          String depot = guess(draft, depots, value);
          found.fault(
              Fault.Kind.DANGLING,
              cell,
              "is neither a depot nor a cooperative",
              depot.isEmpty() ? guess(draft, Cooperative.class, value) : depot);
        });
  }

  /// Without a table of depots there is one at every place, with the place's id.
  private static Class<? extends Record> standIn(Draft draft, Class<? extends Record> target) {
    return target == Depot.class && !draft.network().has(Depot.class) ? Place.class : target;
  }

  /// The ids to which the rows of a table may refer, by column; null for a table that the network
  /// has not. Nothing for affiliations, whose bodies may be of several tables.
  static Optional<List<@Nullable Set<String>>> targets(Draft draft, Schema<?> schema) {
    List<@Nullable Set<String>> targets = new ArrayList<>();
    for (Field field : schema.fields()) {
      Class<?> target = field.column().refers();
      if (Record.class.isAssignableFrom(target)) {
        targets.add(findIds(draft, target));
        targets.add(findIds(draft, standIn(draft, target.asSubclass(Record.class))));
      }
    }
    return schema.type() == Affiliation.class ? Optional.empty() : Optional.of(targets);
  }

  private static @Nullable Set<String> findIds(Draft draft, Class<?> table) {
    Listing<?> listing = draft.byTable().get(table);
    return listing == null ? null : listing.ids();
  }

  private interface Dangling {
    void tell(Cell cell, String value);
  }

  private static <R extends Record> void each(
      Listing<R> listing, Field field, Set<String> ids, Dangling dangling) {
    Values<R> column = Values.of(listing, field);
    for (Entry<R> entry : listing.entries()) {
      Object value = column.value(entry.value());
      List<?> parts = value instanceof List<?> list ? list : List.of(column.text(entry.value()));
      for (Object part : parts) {
        String id = part.toString();
        if (!id.isEmpty() && !ids.contains(id)) {
          dangling.tell(Cell.of(listing.schema(), entry.row(), column.heading(), id), id);
        }
      }
    }
  }

  private String guess(Draft draft, Class<? extends Record> table, String value) {
    Listing<?> listing = draft.byTable().get(table);
    return listing == null
        ? ""
        : guesses.computeIfAbsent(table, type -> Guess.in(listing)).at(value);
  }
}
