package org.indusco.app.account;

/// What the economic value of a plan comes from; costs count below 0.
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
  /// Expected losses of capital in danger.
  DANGER,
  /// What is in store and fresh from work when the horizon ends.
  LEFT
}
