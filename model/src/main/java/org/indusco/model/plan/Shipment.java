package org.indusco.model.plan;

import java.time.YearMonth;
import org.indusco.model.network.Depot;
import org.indusco.model.network.Good;
import org.indusco.model.schema.Column;
import org.indusco.model.schema.Table;

/// Goods sent from a depot to another.
@Table(name = "shipments", meaning = "Goods sent from one depot to another.")
public record Shipment(
    @Column(key = true, required = true, meaning = "month of dispatch") YearMonth month,
    @Column(required = true, meaning = "month of receipt") YearMonth arrival,
    @Column(key = true, required = true, refers = Depot.class, meaning = "depot that sends")
        String from,
    @Column(key = true, required = true, refers = Depot.class, meaning = "depot that receives")
        String to,
    @Column(
            key = true,
            required = true,
            meaning =
                "number of the row of routes, from 1; or of the default roads when the network has no routes")
        int route,
    @Column(key = true, required = true, refers = Good.class, meaning = "good") String good,
    @Column(required = true, unit = "units", meaning = "quantity") double quantity,
    @Column(required = true, unit = "tonnes", meaning = "mass") double tonnes,
    @Column(required = true, unit = "money", meaning = "cost of carriage") double cost) {}
