package org.indusco.app.change;

import java.time.YearMonth;
import org.indusco.model.network.Network;
import org.indusco.model.network.Supply;
import org.indusco.model.schema.Evidence;
import org.indusco.model.wording.Language;
import org.jspecify.annotations.Nullable;

/// More or less of a good can be bought at a depot; the shares of the prices stay.
public record AdjustSupply(String depot, String good, Adjustment quantity, Window when)
    implements Change, MonthlyRows<Supply> {

  @Override
  public Network applyTo(Network completed) {
    return completed.with(
        Supply.class, Monthly.adjusted(completed, Supply.class, this, quantity, when));
  }

  @Override
  public boolean concerns(Supply row) {
    return row.depot().equals(depot) && row.good().equals(good);
  }

  @Override
  public @Nullable YearMonth from(Supply row) {
    return row.from();
  }

  @Override
  public @Nullable YearMonth to(Supply row) {
    return row.to();
  }

  @Override
  public double quantity(Supply row) {
    return row.quantity();
  }

  @Override
  public Supply part(Supply row, YearMonth first, YearMonth end, double share) {
    return new Supply(
        depot, good, first, end, share * row.quantity(), row.price(), row.unit(), row.evidence());
  }

  @Override
  public Supply fresh(YearMonth first, YearMonth end, double monthly) {
    return new Supply(depot, good, first, end, monthly, null, "", Evidence.NONE);
  }

  @Override
  public String sentence(Network completed, Language language) {
    Called called = new Called(completed, language);
    return called.say(
        "change.supply",
        called.good(good),
        called.depot(depot),
        called.adjusted(quantity, called.unit(good)),
        called.months(when));
  }

  @Override
  public String words() {
    return "supply " + depot + ":" + good + "=" + quantity.words() + when.words();
  }
}
