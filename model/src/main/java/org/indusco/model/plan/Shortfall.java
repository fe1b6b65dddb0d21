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
        double shortBy) {

  /// Less than this part of an order is an error of arithmetic.
  private static final double CRUMB = 1e-5;

  /// Up to this part of what comes late, what is short is of little account.
  private static final double LITTLE = 0.1;

  /// How an order fares in the main.
  public enum Fare {
    IN_FULL,
    LATE,
    SHORT
  }

  /// How the order fares in the main: late when what comes late is far more than what is short.
  public Fare fare() {
    boolean tardy = late > CRUMB * ordered;
    if (shortBy > CRUMB * ordered && !(tardy && shortBy <= LITTLE * late)) {
      return Fare.SHORT;
    }
    return tardy ? Fare.LATE : Fare.IN_FULL;
  }

  /// The quantity that its reasons are about: what is short, or else what comes late, in units.
  public double missing() {
    return switch (fare()) {
      case IN_FULL -> 0;
      case LATE -> late;
      case SHORT -> shortBy;
    };
  }
}
