package org.indusco.model.difference;

/// An order that fares otherwise in the second plan.
///
/// @param order the order's id
public record OrderDifference(String order, Fare before, Fare after) {

  /// How an order fares.
  ///
  /// @param ordered quantity asked for, in the good's unit
  /// @param inTime delivered in time
  /// @param late delivered late
  /// @param money what the customer pays for it
  /// @param floorShort what is missing of its floor
  public record Fare(double ordered, double inTime, double late, double money, double floorShort) {

    /// Delivered in all.
    public double delivered() {
      return inTime + late;
    }
  }

  /// How much more is paid for it in the second plan, in money.
  public double gain() {
    return after.money() - before.money();
  }
}
