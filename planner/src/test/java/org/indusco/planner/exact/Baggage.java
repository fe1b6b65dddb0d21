package org.indusco.planner.exact;

import java.util.List;
import org.indusco.model.network.CooperativeEquipment;
import org.indusco.model.network.CooperativeEquipment.WhenMoving;

/// What a cooperative still has of its equipment.
enum Baggage {
  /// All, before its first move.
  ALL,
  /// What can be carried.
  CARRIED,
  /// What must be carried.
  LEAST;

  boolean holds(CooperativeEquipment piece) {
    return switch (this) {
      case ALL -> true;
      case CARRIED -> piece.whenMoving() != WhenMoving.LEFT;
      case LEAST -> piece.whenMoving() == WhenMoving.CARRIED;
    };
  }

  /// What it can have after a move.
  List<Baggage> canBecome() {
    return this == LEAST ? List.of(LEAST) : List.of(CARRIED, LEAST);
  }
}
