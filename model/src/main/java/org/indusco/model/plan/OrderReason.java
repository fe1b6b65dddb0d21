package org.indusco.model.plan;

import java.time.YearMonth;
import org.indusco.model.network.Order;
import org.indusco.model.schema.Column;
import org.indusco.model.schema.Table;

/// One of the things that bind an order which is not delivered in full and in time.
@Table(
    name = "order_reasons",
    meaning =
        "One of the things that keep an order from being delivered in full and in time, those that count most first.")
public record OrderReason(
    @Column(key = true, required = true, refers = Order.class, meaning = "order") String order,
    @Column(key = true, required = true, meaning = "what kind of thing binds") Kind kind,
    @Column(
            key = true,
            meaning =
                "good, skill, industry or fund; for time and value the good ordered; empty for room in store, on routes and in the loans of a depot")
        String item,
    @Column(
            key = true,
            meaning =
                "depot, or the two ends of a route parted by >; after a > alone the depot that no route reaches")
        String where,
    @Column(required = true, meaning = "first month in which it binds") YearMonth from,
    @Column(required = true, meaning = "month after the last") YearMonth to,
    @Column(
            required = true,
            unit = "money per unit",
            meaning =
                "what one more unit of it would be worth to the goals at most; for value what a unit of the order would have to pay beyond its worth, for danger to work there the losses expected in a worker-month")
        double price,
    @Column(
            required = true,
            unit = "share",
            meaning = "its part in what one more unit of the order takes of scarce things")
        double share,
    @Column(
            required = true,
            unit = "units",
            meaning = "how much more of it the missing quantity would take")
        double needed,
    @Column(
            required = true,
            unit = "money",
            meaning =
                "what so much more of it would be worth to the goals at most; 0 for value, and for danger to work what would be lost")
        double gain) {

  /// What can bind an order.
  public enum Kind {
    MATERIAL,
    LABOUR,
    EQUIPMENT,
    /// A worker's place in a cooperative of an industry that stands there.
    WORKPLACE,
    /// Room for cooperatives at a place.
    PREMISES,
    ROUTE,
    STORE,
    LOAN,
    /// The depot is closed, or to work there costs losses.
    DANGER,
    /// Nothing can be there as early as that.
    TIME,
    /// At the plan's prices it takes more than it is worth.
    VALUE
  }
}
