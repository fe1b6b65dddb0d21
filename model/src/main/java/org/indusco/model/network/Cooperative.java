package org.indusco.model.network;

import java.time.LocalDate;
import org.indusco.model.schema.Column;
import org.indusco.model.schema.Dated;
import org.indusco.model.schema.Evidence;
import org.indusco.model.schema.Table;
import org.jspecify.annotations.Nullable;

/// A production cooperative that can be moved.
@Table(
    name = "cooperatives",
    required = true,
    meaning = "A production cooperative that can be moved.")
public record Cooperative(
    @Column(key = true, required = true, meaning = "id") String id,
    @Column(required = true, meaning = "name") String name,
    @Column(meaning = "name in Chinese") String nameZh,
    @Column(required = true, meaning = "industry") String industry,
    @Column(
            required = true,
            refers = Place.class,
            meaning = "place where it stands unless the table placements says otherwise")
        String place,
    @Column(
            required = true,
            unit = "workers",
            min = 1,
            max = 100000,
            meaning = "how many can work in it, members and others")
        int crew,
    @Column(
            byDefault = "0",
            unit = "money",
            min = 0,
            max = 1e9,
            meaning = "capital at risk where it stands, beside its equipment")
        double capital,
    @Column(
            unit = "money",
            min = 0,
            max = 1e9,
            otherwise = "the capital at risk",
            meaning = "what of its capital lasts into the time after the horizon")
        @Nullable Double lastingCapital,
    @Column(
            unit = "tonnes",
            min = 0,
            max = 1e6,
            otherwise = "0.1 a worker of its crew",
            meaning = "what must be carried when it moves")
        @Nullable Double moveTonnes,
    @Column(
            unit = "money",
            min = 0,
            max = 1e9,
            otherwise = "it stands already, or will from its day of founding on",
            meaning =
                "what it costs to found it; when given, the plan decides whether, when and at which"
                    + " of its places, from its day of founding on")
        @Nullable Double foundingCost,
    @Column(
            byDefault = "open",
            meaning =
                "whether everybody may see where it stands who may read the network, or only those"
                    + " who plan for it and bring it what it needs")
        Position position,
    @Column(meaning = "day of its founding") @Nullable LocalDate from,
    @Column(meaning = "day of its end") @Nullable LocalDate to,
    Evidence evidence)
    implements Dated {

  /// Who may see where a cooperative stands.
  public enum Position {
    /// Whoever may read the network.
    OPEN,
    /// Only planners, depotmasters of its region and those who answer for the whole.
    SEALED
  }

  /// A cooperative that stands where everybody may see it.
  public Cooperative(
      String id,
      String name,
      String nameZh,
      String industry,
      String place,
      int crew,
      double capital,
      @Nullable Double lastingCapital,
      @Nullable Double moveTonnes,
      @Nullable Double foundingCost,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      Evidence evidence) {
    this(
        id,
        name,
        nameZh,
        industry,
        place,
        crew,
        capital,
        lastingCapital,
        moveTonnes,
        foundingCost,
        Position.OPEN,
        from,
        to,
        evidence);
  }

  /// Whether it is only proposed: the plan decides whether it is founded.
  public boolean proposed() {
    return foundingCost != null;
  }

  /// Capital that lasts into the time after the horizon, in money.
  public double lasting() {
    return lastingCapital == null ? capital : lastingCapital;
  }

  /// Tonnes to carry when the cooperative moves.
  public double tonnesToMove() {
    return moveTonnes == null ? 0.1 * crew : moveTonnes;
  }
}
