package org.indusco.model.network;

import org.indusco.model.schema.Column;
import org.indusco.model.schema.Evidence;
import org.indusco.model.schema.Table;

/// A kind of material, part, product or machine.
@Table(name = "goods", meaning = "A kind of material, part, product or machine.", required = true)
public record Good(
    @Column(key = true, required = true, meaning = "id") String id,
    @Column(required = true, meaning = "name") String name,
    @Column(meaning = "name in Chinese") String nameZh,
    @Column(required = true, meaning = "unit of measure, such as kg, bolt or piece") String unit,
    @Column(required = true, meaning = "raw material, intermediate, finished good or equipment")
        Kind kind,
    @Column(byDefault = "1", unit = "kg per unit", min = 0.0001, max = 1e6, meaning = "mass")
        double kg,
    @Column(
            required = true,
            unit = "money per unit",
            min = 0,
            max = 1e9,
            meaning = "reference value, by which quantities of different goods are compared")
        double value,
    @Column(
            byDefault = "0",
            unit = "money per unit and month",
            min = 0,
            max = 1e9,
            meaning = "cost of holding it in store")
        double holding,
    Evidence evidence) {

  /// What a good is to the network.
  public enum Kind {
    RAW,
    INTERMEDIATE,
    FINISHED,
    /// Durable: used in work without being used up.
    EQUIPMENT
  }
}
