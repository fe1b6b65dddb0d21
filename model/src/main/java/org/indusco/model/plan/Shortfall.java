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
        double shortBy,
    @Column(byDefault = "0", unit = "units", meaning = "floor: how much is wanted before all else")
        double floor,
    @Column(byDefault = "0", unit = "units", meaning = "how much of the floor is delivered")
        double floorMet,
    @Column(
            byDefault = "0",
            unit = "money",
            meaning = "what that counts beyond the value of the units, beside the goals")
        double floorWorth) {

  /// Less than this part of an order counts as nothing.
  private static final double TRIFLE = 0.005;

  /// Less than this of a unit counts as nothing, as long as it is a small part of the order.
  private static final double HALF = 0.5;

  /// What is small beside a whole order.
  private static final double SMALL = 0.05;

  /// Up to this part of what comes late, what is short is of little account.
  private static final double LITTLE = 0.1;

  /// How an order without a floor fares.
  public Shortfall(
      String order,
      Order.OrderClass orderClass,
      String good,
      double ordered,
      double inTime,
      double late,
      double shortBy) {
    this(order, orderClass, good, ordered, inTime, late, shortBy, 0, 0, 0);
  }

  /// How an order fares in the main.
  public enum Fare {
    IN_FULL,
    LATE,
    SHORT
  }

  /// Whether a part of the order that is late or short counts: below half a per cent of what was
  /// ordered, or below half a unit, it is as good as nothing.
  public boolean counts(double part) {
    return part > 0 && part >= Math.max(TRIFLE * ordered, Math.min(HALF, SMALL * ordered));
  }

  /// How much of the floor is missing; 0 when it is too little of the order to count.
  public double floorShort() {
    double missing = floor - floorMet;
    return counts(missing) ? missing : 0;
  }

  /// How the order fares in the main: late when what comes late is far more than what is short.
  public Fare fare() {
    boolean tardy = counts(late);
    if (counts(shortBy) && !(tardy && shortBy <= LITTLE * late)) {
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
