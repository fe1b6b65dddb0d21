package org.indusco.app.replay;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.indusco.model.network.Cooperative;
import org.indusco.model.network.CooperativeEquipment;
import org.indusco.model.network.Network;
import org.indusco.model.plan.Founding;
import org.indusco.model.plan.Move;
import org.indusco.model.plan.Plan;
import org.jspecify.annotations.Nullable;

/// How the first month of a plan changes the cooperatives themselves.
///
/// One that was founded stands; one that left equipment behind has less and carries less; one that
/// is longer on its way is there again from its arrival on.
final class UnitsLater {

  private final YearMonth next;
  private final Map<String, Move> moves = new HashMap<>();
  private final Map<String, Founding> foundings = new HashMap<>();

  private UnitsLater(YearMonth next) {
    this.next = next;
  }

  static UnitsLater of(Network network, Plan plan) {
    YearMonth now = network.settings().start();
    UnitsLater later = new UnitsLater(now.plusMonths(1));
    for (Move move : plan.rows(Move.class)) {
      if (move.month().equals(now)) {
        later.moves.put(move.cooperative(), move);
      }
    }
    for (Founding founding : plan.rows(Founding.class)) {
      if (founding.month().equals(now)) {
        later.foundings.put(founding.cooperative(), founding);
      }
    }
    return later;
  }

  List<Cooperative> cooperatives(List<Cooperative> rows) {
    return rows.stream().map(this::later).toList();
  }

  List<CooperativeEquipment> equipment(List<CooperativeEquipment> rows) {
    return rows.stream()
        .filter(
            row -> {
              Move move = moves.get(row.cooperative());
              return move == null || !move.leaves().contains(row.good());
            })
        .toList();
  }

  private Cooperative later(Cooperative unit) {
    Move move = moves.get(unit.id());
    boolean founded = foundings.containsKey(unit.id());
    if (move == null && !founded) {
      return unit;
    }
    boolean onItsWay = move != null && move.arrival().isAfter(next);
    @Nullable Double cost = founded ? null : unit.foundingCost();
    @Nullable LocalDate from = move != null && onItsWay ? move.arrival().atDay(1) : unit.from();
    boolean lighter = move != null && !move.leaves().isEmpty();
    @Nullable Double tonnes =
        move != null && lighter ? Double.valueOf(move.tonnes()) : unit.moveTonnes();
    return new Cooperative(
        unit.id(),
        unit.name(),
        unit.nameZh(),
        unit.industry(),
        unit.place(),
        unit.crew(),
        unit.capital(),
        unit.lastingCapital(),
        tonnes,
        cost,
        unit.position(),
        from,
        unit.to(),
        unit.evidence());
  }
}
