package org.indusco.model.trial;

import java.util.List;
import org.indusco.model.schema.Column;
import org.indusco.model.schema.Table;

/// How a plan fared in a scenario.
@Table(name = "stress", meaning = "How the plan fared in a scenario.")
public record StressRow(
    @Column(key = true, required = true, meaning = "number of the scenario") int scenario,
    @Column(required = true, unit = "money", meaning = "value as it came to pass") double value,
    @Column(required = true, unit = "money", meaning = "enemy goods replaced") double enemyGoods,
    @Column(required = true, unit = "money", meaning = "delivered to army and guerrillas")
        double armyGuerrilla,
    @Column(required = true, unit = "worker-months", meaning = "work of refugees") double refugees,
    @Column(required = true, unit = "money", meaning = "base after the war") double postWar,
    @Column(meaning = "cooperatives that were lost, parted by ;") List<String> lost) {

  public StressRow {
    lost = List.copyOf(lost);
  }
}
