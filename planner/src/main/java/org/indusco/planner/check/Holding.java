package org.indusco.planner.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.indusco.model.network.CooperativeEquipment;
import org.indusco.model.network.CooperativeEquipment.WhenMoving;

/// The equipment of one cooperative, and from when on it no longer has a piece of it.
final class Holding {

  private final Facts facts;
  private final Map<String, CooperativeEquipment> pieces = new HashMap<>();
  private final Map<String, Integer> leftIn = new HashMap<>();

  Holding(Facts facts, List<CooperativeEquipment> rows) {
    this.facts = facts;
    rows.forEach(row -> pieces.put(row.good(), row));
  }

  /// Whether it has equipment of a kind in a month.
  boolean holds(String good, int month) {
    Integer left = leftIn.get(good);
    return pieces.containsKey(good) && (left == null || left > month);
  }

  /// Value of what it has in a month, in money.
  double value(int month) {
    double sum = 0;
    for (CooperativeEquipment piece : pieces.values()) {
      if (holds(piece.good(), month)) {
        sum += piece.count() * facts.good(piece.good()).value();
      }
    }
    return sum;
  }

  /// How many tonnes of its equipment it has left behind.
  double lighterBy() {
    double sum = 0;
    for (String good : leftIn.keySet()) {
      CooperativeEquipment piece = pieces.get(good);
      sum += piece == null ? 0 : piece.count() * facts.good(good).kg() / 1000;
    }
    return sum;
  }

  /// Leaves goods behind in a month, when it may; what cannot be carried it must leave.
  void leave(int month, List<String> goods, String where, Findings findings) {
    for (String good : goods) {
      CooperativeEquipment piece = pieces.get(good);
      boolean may = piece != null && piece.whenMoving() != WhenMoving.CARRIED;
      findings.require(
          may && !leftIn.containsKey(good), where + ": leaves " + good + " and must not");
    }
    int either = 0;
    int eitherLeft = 0;
    for (CooperativeEquipment piece : pieces.values()) {
      boolean left = goods.contains(piece.good());
      if (piece.count() > 0 && !leftIn.containsKey(piece.good())) {
        findings.require(
            piece.whenMoving() != WhenMoving.LEFT || left,
            where + ": carries " + piece.good() + " and cannot");
        either += piece.whenMoving() == WhenMoving.EITHER ? 1 : 0;
        eitherLeft += piece.whenMoving() == WhenMoving.EITHER && left ? 1 : 0;
      }
    }
    findings.require(
        eitherLeft == 0 || eitherLeft == either, where + ": leaves a part of its equipment");
    goods.forEach(good -> leftIn.putIfAbsent(good, month));
  }
}
