package org.indusco.model.network;

import org.indusco.model.schema.Column;
import org.indusco.model.schema.Evidence;
import org.indusco.model.schema.Table;

/// One of the declared aims and what a unit of its measure is worth.
@Table(
    name = "goals",
    absent = "enemy_goods 0.5, army_guerrilla 0.5, refugees 10 and post_war 0.1",
    meaning = "One of the four declared aims with its weight.")
public record Goal(
    @Column(key = true, required = true, meaning = "which of the four") Aim id,
    @Column(meaning = "name") String name,
    @Column(meaning = "name in Chinese") String nameZh,
    @Column(
            required = true,
            unit = "money per unit of the measure",
            min = 0,
            max = 1e6,
            meaning = "what a unit of the goal's measure is worth beside the economic value")
        double weight,
    Evidence evidence) {

  /// The four aims and their measures.
  public enum Aim {
    /// Civil demand met from own output, times the share that enemy goods meet today; in money.
    ENEMY_GOODS("money", 0.5),
    /// Value delivered on orders of army and guerrillas, late deliveries discounted; in money.
    ARMY_GUERRILLA("money", 0.5),
    /// Work done by refugees; in worker-months.
    REFUGEES("worker-months", 10),
    /// Equipment and lasting capital alive outside closed zones at the horizon; in money.
    POST_WAR("money", 0.1);

    private final String unit;
    private final double usualWeight;

    Aim(String unit, double usualWeight) {
      this.unit = unit;
      this.usualWeight = usualWeight;
    }

    /// Unit of the measure.
    public String unit() {
      return unit;
    }

    /// Weight when the network names none, in money per unit of the measure.
    public double usualWeight() {
      return usualWeight;
    }
  }
}
