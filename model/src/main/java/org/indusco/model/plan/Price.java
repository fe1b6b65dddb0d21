package org.indusco.model.plan;

import java.time.YearMonth;
import org.indusco.model.schema.Column;
import org.indusco.model.schema.Table;
import org.jspecify.annotations.Nullable;

/// What one more unit of a scarce thing would be worth.
@Table(
    name = "prices",
    meaning =
        "What one more unit of a scarce thing at a depot in a month would be worth to the goals; at most that, since later units are worth less.")
public record Price(
    @Column(key = true, required = true, meaning = "month") YearMonth month,
    @Column(
            key = true,
            meaning =
                "depot, place of premises, or the two ends of a route parted by >; empty for a fund as a whole")
        String where,
    @Column(key = true, required = true, meaning = "what kind of thing") Kind kind,
    @Column(
            key = true,
            meaning =
                "good, skill, industry or fund; for loans of a depot what they are for, such as moves or work of weaving, empty when for anything; empty for room in store, on routes and at places")
        String item,
    @Column(required = true, unit = "money per unit", meaning = "price") double price,
    @Column(
            required = true,
            unit = "units",
            meaning = "how much of it there is or is used, to which the price applies")
        double quantity,
    @Column(
            unit = "money per unit",
            otherwise = "not known",
            meaning =
                "part of the price that is economic value or counts for floors of orders and stock targets; below 0 when it costs some")
        @Nullable Double economic,
    @Column(
            unit = "money per unit",
            otherwise = "not known",
            meaning = "part of the price that counts for driving out enemy goods")
        @Nullable Double enemyGoods,
    @Column(
            unit = "money per unit",
            otherwise = "not known",
            meaning = "part that counts for army and guerrillas")
        @Nullable Double armyGuerrilla,
    @Column(
            unit = "money per unit",
            otherwise = "not known",
            meaning = "part that counts for the work of refugees")
        @Nullable Double refugees,
    @Column(
            unit = "money per unit",
            otherwise = "not known",
            meaning = "part that counts for the base after the war")
        @Nullable Double postWar) {

  /// A price of which only the whole is known.
  public static Price whole(
      YearMonth month, String where, Kind kind, String item, double price, double quantity) {
    return new Price(month, where, kind, item, price, quantity, null, null, null, null, null);
  }

  /// What can be scarce.
  public enum Kind {
    MATERIAL,
    LABOUR,
    EQUIPMENT,
    LOAN,
    ROUTE,
    STORE,
    /// A worker's place in a cooperative of an industry that stands there.
    WORKPLACE,
    /// Room for a cooperative at a place.
    PREMISES
  }
}
