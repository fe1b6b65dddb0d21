package org.indusco.exchange.check;

import org.indusco.exchange.fault.Fault;
import org.indusco.exchange.table.Entry;
import org.indusco.model.network.CooperativeMember;
import org.indusco.model.network.Labour;
import org.indusco.model.network.Order;
import org.indusco.model.network.Retrained;
import org.indusco.model.network.Route;
import org.indusco.model.network.Training;

/// A part is not more than the whole, a route leads somewhere else, and who learns learns another
/// skill.
final class Contradictions implements Check {

  @Override
  public void look(Draft draft, Findings found) {
    for (Entry<CooperativeMember> entry : draft.entries(CooperativeMember.class)) {
      CooperativeMember members = entry.value();
      part(
          Cell.of(CooperativeMember.class, entry.row(), "refugees", "" + members.refugees()),
          members.refugees(),
          "count",
          members.count(),
          found);
    }
    for (Entry<Labour> entry : draft.entries(Labour.class)) {
      Labour labour = entry.value();
      part(
          Cell.of(Labour.class, entry.row(), "refugees", Figure.text(labour.refugees())),
          labour.refugees(),
          "quantity",
          labour.quantity(),
          found);
    }
    for (Entry<Order> entry : draft.entries(Order.class)) {
      Order order = entry.value();
      part(
          Cell.of(Order.class, entry.row(), "floor", Figure.text(order.floor())),
          order.floor(),
          "quantity",
          order.quantity(),
          found);
    }
    for (Entry<Retrained> entry : draft.entries(Retrained.class)) {
      Retrained row = entry.value();
      part(
          Cell.of(Retrained.class, entry.row(), "refugees", Figure.text(row.refugees())),
          row.refugees(),
          "people",
          row.people(),
          found);
      learned(Cell.of(Retrained.class, entry.row(), "into", row.into()), row.skill(), found);
    }
    for (Entry<Training> entry : draft.entries(Training.class)) {
      Training row = entry.value();
      learned(Cell.of(Training.class, entry.row(), "into", row.into()), row.skill(), found);
    }
    for (Entry<Route> entry : draft.entries(Route.class)) {
      if (entry.value().from().equals(entry.value().to())) {
        found.fault(
            Fault.Kind.CONTRADICTION,
            Cell.of(Route.class, entry.row(), "to", entry.value().to()),
            "is also where the route begins",
            "");
      }
    }
  }

  private static void learned(Cell into, String skill, Findings found) {
    if (into.value().equals(skill)) {
      found.fault(Fault.Kind.CONTRADICTION, into, "is also the skill from which people come", "");
    }
  }

  private static void part(Cell cell, double part, String heading, double whole, Findings found) {
    if (part > whole) {
      found.fault(
          Fault.Kind.CONTRADICTION,
          cell,
          "is more than %s, of which it is a part: %s".formatted(heading, Figure.text(whole)),
          "");
    }
  }
}
