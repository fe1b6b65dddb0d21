package org.indusco.model.plan;

import java.time.YearMonth;
import java.util.List;
import org.indusco.model.network.Depot;
import org.indusco.model.network.Fund;
import org.indusco.model.schema.Column;
import org.indusco.model.schema.Table;

/// What is lent from a fund for the cooperatives of a depot in a month.
@Table(
    name = "loans",
    meaning =
        "What is lent from a fund for work and moves of the cooperatives of a depot in a month.")
public record LoanDraw(
    @Column(key = true, required = true, meaning = "month") YearMonth month,
    @Column(key = true, required = true, refers = Fund.class, meaning = "fund") String fund,
    @Column(key = true, required = true, refers = Depot.class, meaning = "depot") String depot,
    @Column(key = true, byDefault = "any", meaning = "what it pays for: anything, work, or moves")
        Fund.Use paysFor,
    @Column(
            key = true,
            otherwise = "every industry",
            meaning = "industries whose work or moves it pays for, parted by ;")
        List<String> industries,
    @Column(required = true, unit = "money", meaning = "amount") double amount) {

  public LoanDraw {
    industries = List.copyOf(industries);
  }
}
