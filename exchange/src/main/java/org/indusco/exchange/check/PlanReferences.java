package org.indusco.exchange.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.indusco.exchange.fault.Fault;
import org.indusco.exchange.fault.Lexicon;
import org.indusco.exchange.table.Binding;
import org.indusco.exchange.table.Entry;
import org.indusco.exchange.table.Listing;
import org.indusco.model.network.Network;
import org.indusco.model.network.Route;
import org.indusco.model.plan.Shipment;
import org.indusco.model.schema.Field;
import org.indusco.model.schema.Schema;

/// What the rows of a plan refer to is there in its network: somebody may have edited them.
public final class PlanReferences {

  private static final String ROUTE = "route";

  private final Network network;
  private final Map<Class<?>, Set<String>> ids = new HashMap<>();

  /// @param completed the network that the plan is for, with its defaults filled in
  public PlanReferences(Network completed) {
    network = completed;
  }

  /// The cells of a table of the plan that refer to nothing.
  public <R extends Record> List<Fault> faults(Listing<R> listing) {
    List<Fault> faults = new ArrayList<>();
    for (Field field : listing.schema().fields()) {
      Class<?> target = field.column().refers();
      if (Record.class.isAssignableFrom(target)) {
        look(listing, field, target.asSubclass(Record.class), faults);
      } else if (listing.schema().type() == Shipment.class && field.heading().equals(ROUTE)) {
        routes(listing, field, faults);
      }
    }
    return faults;
  }

  private <R extends Record> void look(
      Listing<R> listing, Field field, Class<? extends Record> target, List<Fault> faults) {
    Set<String> known = ids.computeIfAbsent(target, each -> ids(Schema.of(target)));
    String reason = "is no id in the table " + Schema.of(target).name() + " of the network";
    Values<R> column = Values.of(listing, field);
    for (Entry<R> entry : listing.entries()) {
      String value = column.text(entry.value());
      if (!value.isEmpty() && !known.contains(value)) {
        String meant = Lexicon.of(known).find(value).map(id -> "Maybe " + id + ".").orElse("");
        faults.add(dangling(listing, entry, field, value, reason, meant));
      }
    }
  }

  private <R extends Record> void routes(Listing<R> listing, Field field, List<Fault> faults) {
    int last = network.rows(Route.class).size();
    String reason =
        last == 0
            ? "is no row of routes, since the network has none"
            : "is no row of routes, which are numbered from 1 to " + last;
    Values<R> column = Values.of(listing, field);
    for (Entry<R> entry : listing.entries()) {
      if (column.value(entry.value()) instanceof Integer route && (route < 1 || route > last)) {
        faults.add(dangling(listing, entry, field, String.valueOf(route), reason, ""));
      }
    }
  }

  private static <R extends Record> Fault dangling(
      Listing<R> listing, Entry<R> entry, Field field, String value, String reason, String maybe) {
    return new Fault(
        Fault.Kind.DANGLING, listing.file(), entry.row(), field.heading(), value, reason, maybe);
  }

  private <T extends Record> Set<String> ids(Schema<T> schema) {
    Binding<T> binding = Binding.of(schema);
    Field key = schema.fields().getFirst();
    Set<String> known = new HashSet<>();
    for (T row : network.rows(schema.type())) {
      known.add(String.valueOf(binding.value(row, key)));
    }
    return known;
  }
}
