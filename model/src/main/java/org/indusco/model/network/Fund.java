package org.indusco.model.network;

import java.time.YearMonth;
import java.util.List;
import org.indusco.model.schema.Column;
import org.indusco.model.schema.Evidence;
import org.indusco.model.schema.Table;
import org.jspecify.annotations.Nullable;

/// Money that can be lent each month for a purpose.
@Table(
    name = "funds",
    absent = "loans are not limited",
    meaning = "Money that can be lent each month to units of a region, at a place or anywhere.")
public record Fund(
    @Column(key = true, required = true, meaning = "id") String id,
    @Column(required = true, meaning = "name") String name,
    @Column(meaning = "name in Chinese") String nameZh,
    @Column(meaning = "where the money comes from, such as bank, government or gift")
        String purpose,
    @Column(refers = Region.class, otherwise = "every region", meaning = "the region it is for")
        String region,
    @Column(refers = Place.class, otherwise = "every place", meaning = "the place it is for")
        String place,
    @Column(key = true, otherwise = "the first month of the horizon", meaning = "first month")
        @Nullable YearMonth from,
    @Column(otherwise = "to the end of the horizon", meaning = "month after the last")
        @Nullable YearMonth to,
    @Column(
            required = true,
            unit = "money per month",
            min = 0,
            max = 1e12,
            meaning = "how much can be lent")
        double amount,
    @Column(
            byDefault = "anywhere",
            meaning = "whether it may pay anywhere, in guerrilla zones only, or outside them only")
        Reach paysIn,
    @Column(byDefault = "any", meaning = "whether it may pay for anything, for work, or for moves")
        Use paysFor,
    @Column(
            otherwise = "every industry",
            meaning = "industries whose work and moves it may pay for, parted by ;")
        List<String> industries,
    Evidence evidence) {

  public Fund {
    industries = List.copyOf(industries);
  }

  /// Where a fund may pay.
  public enum Reach {
    ANYWHERE,
    GUERRILLA,
    OUTSIDE_GUERRILLA
  }

  /// What a fund may pay for.
  public enum Use {
    ANY,
    /// The working loans of recipes.
    WORK,
    /// The moves and foundings of cooperatives.
    MOVES
  }
}
