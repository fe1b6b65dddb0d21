package org.indusco.model.network;

import java.time.LocalDate;
import java.util.List;
import org.indusco.model.schema.Column;
import org.indusco.model.schema.Dated;
import org.indusco.model.schema.Evidence;
import org.indusco.model.schema.Table;
import org.jspecify.annotations.Nullable;

/// An area with a status during a time.
@Table(
    name = "zones",
    shapes = true,
    meaning =
        "An area with a status during a time; its area is its shape, the places it lists, or both.")
public record Zone(
    @Column(key = true, required = true, meaning = "id") String id,
    @Column(required = true, meaning = "name") String name,
    @Column(meaning = "name in Chinese") String nameZh,
    @Column(required = true, meaning = "status") Kind kind,
    @Column(meaning = "first day") @Nullable LocalDate from,
    @Column(meaning = "day after the last") @Nullable LocalDate to,
    @Column(
            otherwise = "known from the beginning",
            meaning = "the day from which it could be known; plans made knowing less do not see it")
        @Nullable LocalDate knownFrom,
    @Column(
            unit = "chance per month",
            min = 0,
            max = 1,
            otherwise =
                "0.10 contested, 0.03 bombed, 0.05 guerrilla, 0 rear; occupied zones are closed",
            meaning = "chance that a unit that stands in the zone is lost")
        @Nullable Double risk,
    @Column(
            refers = Place.class,
            meaning = "places in the zone beside those inside its shape, parted by ;")
        List<String> places,
    Evidence evidence)
    implements Dated {

  /// The status of a zone.
  public enum Kind {
    /// Closed: nothing of the network can stand there.
    OCCUPIED(0),
    CONTESTED(0.10),
    BOMBED(0.03),
    /// Worked by guerrillas behind or near the front; funds may be restricted to it.
    GUERRILLA(0.05),
    REAR(0);

    private final double usualRisk;

    Kind(double usualRisk) {
      this.usualRisk = usualRisk;
    }
  }

  public Zone {
    places = List.copyOf(places);
  }

  /// Whether no unit and no depot can stand in the zone.
  public boolean closed() {
    return kind == Kind.OCCUPIED;
  }

  /// Chance per month that a unit that stands in the zone is lost, in [0, 1].
  public double riskPerMonth() {
    return risk == null ? kind.usualRisk : risk;
  }
}
