package org.indusco.model.network;

import org.indusco.model.schema.Column;
import org.indusco.model.schema.Evidence;
import org.indusco.model.schema.Table;

/// Equipment that a cooperative holds and carries along.
@Table(
    name = "cooperative_equipment",
    absent = "cooperatives hold no equipment of their own",
    meaning =
        "Equipment that a cooperative holds, and carries along when it moves unless the row says otherwise.")
public record CooperativeEquipment(
    @Column(key = true, required = true, refers = Cooperative.class, meaning = "cooperative")
        String cooperative,
    @Column(
            key = true,
            required = true,
            refers = Good.class,
            meaning = "good of the kind equipment")
        String good,
    @Column(required = true, unit = "units", min = 0, max = 1e6, meaning = "how much of it")
        double count,
    @Column(
            byDefault = "carried",
            meaning =
                "what becomes of it in a move: carried along, left at the depot of the old place, or either, as the plan says; what is either is carried or left together")
        WhenMoving whenMoving,
    Evidence evidence) {

  /// What becomes of equipment when its cooperative moves.
  public enum WhenMoving {
    /// It is carried along.
    CARRIED,
    /// It is carried along or left, whichever is better.
    EITHER,
    /// It cannot be carried; it is left to the depot that serves the old place.
    LEFT
  }
}
