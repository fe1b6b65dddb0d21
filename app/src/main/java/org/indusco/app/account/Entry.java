package org.indusco.app.account;

/// What the value of a plan comes from beside the goals; costs count below 0.
public enum Entry {
  /// Paid by customers.
  DELIVERED,
  /// Paid for goods.
  BOUGHT,
  /// Wages and other costs of work.
  WORK,
  TRAINING,
  CARRIAGE,
  /// Cost of holding goods in store.
  HOLDING,
  MOVES,
  FOUNDINGS,
  /// Expected losses of capital in danger.
  DANGER,
  /// What is in store and fresh from work when the horizon ends.
  LEFT,
  /// What deliveries count for floors of orders beyond what is paid.
  FLOORS,
  /// What is in store in the end counts for stock targets.
  RESERVES
}
