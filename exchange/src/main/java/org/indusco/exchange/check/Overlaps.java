package org.indusco.exchange.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.indusco.exchange.fault.Fault;
import org.indusco.exchange.table.Entry;
import org.indusco.exchange.table.Listing;
import org.indusco.model.network.Affiliation;
import org.indusco.model.network.Demand;
import org.indusco.model.network.Fund;
import org.indusco.model.network.Labour;
import org.indusco.model.network.Pin;
import org.indusco.model.network.Placement;
import org.indusco.model.network.Region;
import org.indusco.model.network.Route;
import org.indusco.model.network.Supply;
import org.indusco.model.network.Training;

/// Rows that say the same of the same thing do not hold at the same time. Dangers may: a place can
/// be in two at once.
final class Overlaps implements Check {

  private static final Set<Class<? extends Record>> TABLES =
      Set.of(
          Placement.class,
          Affiliation.class,
          Region.class,
          Route.class,
          Labour.class,
          Training.class,
          Supply.class,
          Demand.class,
          Fund.class,
          Pin.class);

  @Override
  public void look(Draft draft, Findings found) {
    for (Listing<?> listing : draft.listings()) {
      if (TABLES.contains(listing.schema().type())) {
        look(listing, found);
      }
    }
  }

  private static <R extends Record> void look(Listing<R> listing, Findings found) {
    Span<R> span = Span.find(listing).orElseThrow();
    List<Values<R>> key =
        listing.schema().key().stream()
            .filter(field -> !field.heading().equals(span.from().heading()))
            .map(field -> Values.of(listing, field))
            .toList();
    Map<List<String>, List<Entry<R>>> groups = new LinkedHashMap<>();
    for (Entry<R> entry : listing.entries()) {
      if (!span.empty(entry.value())) {
        List<String> texts = key.stream().map(column -> column.text(entry.value())).toList();
        groups.computeIfAbsent(texts, same -> new ArrayList<>()).add(entry);
      }
    }
    groups.values().forEach(group -> look(span, group, found));
  }

  private static <R extends Record> void look(Span<R> span, List<Entry<R>> group, Findings found) {
    // ISO dates sort as text, and an open beginning is the empty text.
    group.sort(Comparator.comparing(entry -> span.from().text(entry.value())));
    Entry<R> longest = group.getFirst();
    for (Entry<R> entry : group.subList(1, group.size())) {
      String from = span.from().text(entry.value());
      boolean duplicate = from.equals(span.from().text(longest.value()));
      if (span.reaches(longest.value(), entry.value()) && !duplicate) {
        String to = span.to().text(longest.value());
        found.fault(
            Fault.Kind.OVERLAP,
            span.from().cell(entry.row(), entry.value()),
            "begins while row %d still holds, %s"
                .formatted(longest.row(), to.isEmpty() ? "which has no end" : "until " + to),
            to.isEmpty() ? "Maybe row %d ends then.".formatted(longest.row()) : "");
      }
      if (span.to().text(entry.value()).isEmpty() || outlasts(span, entry, longest)) {
        longest = entry;
      }
    }
  }

  private static <R extends Record> boolean outlasts(Span<R> span, Entry<R> one, Entry<R> other) {
    String end = span.to().text(other.value());
    return !end.isEmpty() && span.to().text(one.value()).compareTo(end) > 0;
  }
}
