package org.indusco.model.plan;

import org.indusco.model.network.Good;
import org.indusco.model.network.Order;
import org.indusco.model.schema.Column;
import org.indusco.model.schema.Table;

/// How an order fares.
@Table(
    name = "shortfalls",
    meaning =
        "How an order fares: what is delivered in time, late and not at all. Orders delivered in full and in time stand here too.")
public record Shortfall(
    @Column(key = true, required = true, refers = Order.class, meaning = "order") String order,
    @Column(name = "class", required = true, meaning = "class") Order.OrderClass orderClass,
    @Column(required = true, refers = Good.class, meaning = "good") String good,
    @Column(required = true, unit = "units", meaning = "quantity ordered") double ordered,
    @Column(required = true, unit = "units", meaning = "delivered in time") double inTime,
    @Column(required = true, unit = "units", meaning = "delivered late") double late,
    @Column(required = true, unit = "units", meaning = "not delivered within the plan")
        double shortBy) {}
