package org.indusco.model.network;

import org.indusco.model.schema.Column;
import org.indusco.model.schema.Evidence;
import org.indusco.model.schema.Table;

/// A good that a recipe uses up or makes.
@Table(
    name = "recipe_goods",
    required = true,
    meaning = "A good that a recipe uses up or makes, per worker-month.")
public record RecipeGood(
    @Column(key = true, required = true, refers = Recipe.class, meaning = "recipe") String recipe,
    @Column(key = true, required = true, refers = Good.class, meaning = "good") String good,
    @Column(key = true, required = true, meaning = "used up or made") Direction direction,
    @Column(
            required = true,
            unit = "units per worker-month",
            min = 0,
            max = 1e6,
            meaning = "quantity")
        double quantity,
    @Column(meaning = "unit of measure; when given it must be that of the good") String unit,
    Evidence evidence) {

  /// Whether the good goes into the work or comes out of it.
  public enum Direction {
    IN,
    OUT
  }
}
