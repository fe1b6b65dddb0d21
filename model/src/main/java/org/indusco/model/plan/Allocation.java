package org.indusco.model.plan;

import java.time.YearMonth;
import org.indusco.model.network.Cooperative;
import org.indusco.model.network.Depot;
import org.indusco.model.schema.Column;
import org.indusco.model.schema.Table;

/// What a depot allots to a cooperative in a month.
@Table(
    name = "allocations",
    meaning =
        "Materials, labour and equipment that a depot allots to a cooperative in a month, beside its own members and equipment.")
public record Allocation(
    @Column(key = true, required = true, meaning = "month") YearMonth month,
    @Column(required = true, refers = Depot.class, meaning = "depot") String depot,
    @Column(key = true, required = true, refers = Cooperative.class, meaning = "cooperative")
        String cooperative,
    @Column(key = true, required = true, meaning = "what kind of thing") Kind kind,
    @Column(key = true, required = true, meaning = "good or skill") String item,
    @Column(required = true, unit = "units or worker-months", meaning = "how much")
        double quantity) {

  /// The three things that are allotted.
  public enum Kind {
    MATERIAL,
    LABOUR,
    EQUIPMENT
  }
}
