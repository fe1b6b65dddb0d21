package org.indusco.exchange.report;

import java.util.List;
import java.util.Map;
import org.indusco.model.difference.OrderDifference;
import org.indusco.model.difference.ReserveDifference;
import org.indusco.model.difference.UnitDifference;
import org.indusco.model.network.Goal;
import org.indusco.model.network.Network;
import org.indusco.model.plan.Plan;

/// Two plans of the same months, and what is different in the second. Immutable.
///
/// @param weighed whether goals weigh otherwise in the second network; both plans are then measured
///     with its weights
/// @param same whether both plans answer the same question: the same network, known as well
/// @param units cooperatives that go another way, in the order in which they are told
/// @param orders that fare otherwise
/// @param reserves stock targets of which more or less is missing
/// @param sources what the difference in value comes from beside the goals, the largest part first
public record Compared(
    Side before,
    Side after,
    boolean weighed,
    boolean same,
    List<UnitDifference> units,
    List<OrderDifference> orders,
    List<ReserveDifference> reserves,
    List<Source> sources) {

  public Compared {
    units = List.copyOf(units);
    orders = List.copyOf(orders);
    reserves = List.copyOf(reserves);
    sources = List.copyOf(sources);
  }

  /// One of the two plans.
  ///
  /// @param name by which it is told from the other, such as that of its folder
  /// @param network that was planned, with its defaults filled in
  /// @param value in money, with the weights of the second network
  /// @param worth what each goal adds to the value, in money
  /// @param movesMapSvg the map of its moves by month, or empty
  /// @param notes what its network was changed in, and not that of the other
  public record Side(
      String name,
      Network network,
      Plan plan,
      double value,
      Map<Goal.Aim, Double> worth,
      String movesMapSvg,
      List<String> notes) {

    public Side {
      worth = Map.copyOf(worth);
      notes = List.copyOf(notes);
    }
  }

  /// A part of the value.
  ///
  /// @param name id of what it comes from, as the page's words have it
  public record Source(String name, double before, double after) {}

  /// How much more the second plan is worth, in money.
  double gain() {
    return after.value() - before.value();
  }

  /// Whether both are worth the same but for rounding.
  boolean sameValue() {
    return Math.abs(gain()) < Math.max(0.5, 1e-6 * Math.abs(before.value()));
  }
}
