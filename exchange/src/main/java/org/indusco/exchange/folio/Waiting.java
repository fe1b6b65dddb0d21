package org.indusco.exchange.folio;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.indusco.model.network.Depot;
import org.indusco.model.network.Good;
import org.indusco.model.network.Horizon;
import org.indusco.model.network.Labour;
import org.indusco.model.network.Network;
import org.indusco.model.network.Order;
import org.indusco.model.network.Stock;
import org.indusco.model.schema.Dated;
import org.jspecify.annotations.Nullable;

/// What waits at depots: workers for work, stock for use, orders for delivery. Of each only what
/// the reader may see: it is of the depots that he sees at the time.
///
/// A row without a date has that of the first or last month that is planned, as its column says.
final class Waiting {

  private final Network network;
  private final Eyes eyes;
  private final Out out;
  private final Map<String, Integer> places;
  private final Map<String, Integer> depots;
  private final Map<String, String> stands;
  private final Horizon horizon;

  private record Time(LocalDate from, LocalDate to) implements Dated {}

  /// @param places the numbers of places
  /// @param depots the numbers of the depots that are told of
  Waiting(
      Network network,
      Eyes eyes,
      Out out,
      Map<String, Integer> places,
      Map<String, Integer> depots) {
    this.network = network;
    this.eyes = eyes;
    this.out = out;
    this.places = places;
    this.depots = depots;
    horizon = Horizon.of(network.settings());
    stands =
        network.rows(Depot.class).stream()
            .collect(Collectors.toMap(Depot::id, Depot::place, (first, second) -> first));
  }

  void write() {
    Set<String> named = new TreeSet<>();
    labour();
    stock(named);
    orders(named);
    goods(named);
  }

  /// Where a depot is; where a network has none, there is one at every place.
  private @Nullable Integer place(String depot) {
    return places.get(stands.getOrDefault(depot, depot));
  }

  private void at(String depot) {
    out.number("place", place(depot));
    out.number("depot", depots.get(depot));
  }

  private void during(Time time) {
    out.put("from", time.from());
    out.put("to", time.to());
  }

  private Time time(@Nullable YearMonth first, @Nullable YearMonth end) {
    return new Time(
        first == null ? horizon.firstDay(0) : first.atDay(1),
        end == null ? horizon.firstDay(horizon.months()) : end.atDay(1));
  }

  private void labour() {
    out.objects(
        "labour",
        network.rows(Labour.class).stream()
            .filter(row -> eyes.depot().test(row.depot(), time(row.from(), row.to())))
            .toList(),
        row -> {
          at(row.depot());
          during(time(row.from(), row.to()));
          out.put("skill", row.skill());
          out.number("quantity", row.quantity());
          out.number("refugees", row.refugees());
          out.evidence(row.evidence());
        });
  }

  /// It is counted on the day on which planning begins, and told of the month of that day.
  private void stock(Set<String> named) {
    Time begin = new Time(horizon.firstDay(0), horizon.firstDay(1));
    out.objects(
        "stock",
        network.rows(Stock.class).stream()
            .filter(row -> eyes.depot().test(row.depot(), begin))
            .toList(),
        row -> {
          at(row.depot());
          out.put("good", row.good());
          out.number("quantity", row.quantity());
          out.evidence(row.evidence());
          named.add(row.good());
        });
  }

  private void orders(Set<String> named) {
    out.objects(
        "orders",
        network.rows(Order.class).stream().filter(this::seen).toList(),
        row -> {
          out.put("id", row.id());
          out.put("name", row.name());
          out.put("name_zh", row.nameZh());
          out.put("class", row.orderClass());
          out.put("good", row.good());
          out.number("quantity", row.quantity());
          during(window(row));
          out.put("due", due(row));
          if (!row.depots().isEmpty()) {
            List<Integer> at =
                row.depots().stream()
                    .filter(depot -> eyes.depot().test(depot, window(row)))
                    .map(this::place)
                    .filter(Objects::nonNull)
                    .toList();
            out.list("places", at, out.json()::writeNumber);
            out.number("elsewhere", row.depots().size() - at.size());
          }
          out.evidence(row.evidence());
          named.add(row.good());
        });
  }

  /// One that names no depots can be delivered at all of them.
  private boolean seen(Order row) {
    return row.depots().isEmpty()
        || row.depots().stream().anyMatch(depot -> eyes.depot().test(depot, window(row)));
  }

  private YearMonth due(Order row) {
    YearMonth due = row.due();
    return due == null ? horizon.month(horizon.months() - 1) : due;
  }

  /// From the first month of delivery to the last in which it is still taken.
  private Time window(Order row) {
    YearMonth latest = row.latest();
    return time(row.release(), (latest == null ? due(row) : latest).plusMonths(1));
  }

  /// The goods that were named.
  private void goods(Set<String> named) {
    out.objects(
        "goods",
        network.rows(Good.class).stream().filter(good -> named.contains(good.id())).toList(),
        good -> {
          out.names(good.id(), good.name(), good.nameZh());
          out.put("unit", good.unit());
          out.number("kg", good.kg());
        });
  }
}
