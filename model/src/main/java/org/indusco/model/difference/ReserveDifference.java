package org.indusco.model.difference;

/// A stock target that fares otherwise in the second plan.
///
/// @param depot the depot's id
/// @param good the good's id
public record ReserveDifference(String depot, String good, Fare before, Fare after) {

  /// How a target fares; both 0 where there is none.
  ///
  /// @param target what shall be in store in the end, in the good's unit
  /// @param kept what is
  public record Fare(double target, double kept) {

    /// Where there is no target.
    public static final Fare NONE = new Fare(0, 0);

    /// What is missing of the target.
    public double missing() {
      return Math.max(0, target - kept);
    }
  }

  /// How much more is missing of the target in the second plan.
  public double more() {
    return after.missing() - before.missing();
  }
}
