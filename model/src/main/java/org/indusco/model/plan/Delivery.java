package org.indusco.model.plan;

import java.time.YearMonth;
import org.indusco.model.network.Depot;
import org.indusco.model.network.Good;
import org.indusco.model.network.Order;
import org.indusco.model.schema.Column;
import org.indusco.model.schema.Table;

/// Goods handed to a customer at a depot in a month.
@Table(
    name = "deliveries",
    meaning =
        "Goods handed to a customer at a depot in a month: for an order, or for civil demand.")
public record Delivery(
    @Column(key = true, required = true, meaning = "month") YearMonth month,
    @Column(key = true, refers = Order.class, otherwise = "civil demand", meaning = "order")
        String order,
    @Column(key = true, required = true, refers = Depot.class, meaning = "depot") String depot,
    @Column(key = true, required = true, refers = Good.class, meaning = "good") String good,
    @Column(required = true, unit = "units", meaning = "quantity") double quantity,
    @Column(
            key = true,
            required = true,
            unit = "money per unit",
            meaning = "value of a unit, less the discount for lateness")
        double value,
    @Column(required = true, unit = "months", meaning = "months after the due month") int late) {}
