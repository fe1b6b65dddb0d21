package org.indusco.model.network;

import org.indusco.model.schema.Column;
import org.indusco.model.schema.Evidence;
import org.indusco.model.schema.Table;

/// A machine that a recipe needs while it is worked.
@Table(
    name = "recipe_equipment",
    absent = "no recipe needs equipment",
    meaning = "Equipment that a recipe needs while it is worked; it is not used up.")
public record RecipeEquipment(
    @Column(key = true, required = true, refers = Recipe.class, meaning = "recipe") String recipe,
    @Column(
            key = true,
            required = true,
            refers = Good.class,
            meaning = "good of the kind equipment")
        String good,
    @Column(
            required = true,
            unit = "units per worker",
            min = 0,
            max = 1e4,
            meaning = "how much of it each worker needs")
        double quantity,
    Evidence evidence) {}
