package org.indusco.model.network;

import org.indusco.model.schema.Column;
import org.indusco.model.schema.Evidence;
import org.indusco.model.schema.Table;
import org.jspecify.annotations.Nullable;

/// What shall be in store at a depot when the horizon ends.
@Table(
    name = "stock_targets",
    meaning =
        "What shall be in store at a depot after the last month; without the table nothing need be.")
public record StockTarget(
    @Column(key = true, required = true, refers = Depot.class, meaning = "depot") String depot,
    @Column(key = true, required = true, refers = Good.class, meaning = "good") String good,
    @Column(required = true, unit = "units", min = 0, max = 1e9, meaning = "quantity")
        double quantity,
    @Column(
            unit = "money per unit",
            min = 0,
            max = 1e9,
            otherwise = "the good's reference value",
            meaning =
                "what each unit up to the quantity counts beyond its value at the end of the horizon")
        @Nullable Double value,
    @Column(meaning = "unit of measure; when given it must be that of the good") String unit,
    Evidence evidence) {

  /// What a unit up to the quantity counts beyond its value at the end of the horizon, in money.
  ///
  /// @param reference the good's reference value, in money per unit
  public double bonus(double reference) {
    return value == null ? reference : value;
  }
}
