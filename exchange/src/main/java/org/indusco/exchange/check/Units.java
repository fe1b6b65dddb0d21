package org.indusco.exchange.check;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.indusco.exchange.fault.Fault;
import org.indusco.exchange.fault.Near;
import org.indusco.exchange.table.Entry;
import org.indusco.model.network.Demand;
import org.indusco.model.network.Good;
import org.indusco.model.network.Order;
import org.indusco.model.network.RecipeGood;
import org.indusco.model.network.Stock;
import org.indusco.model.network.StockTarget;
import org.indusco.model.network.Supply;

/// Where a row names a unit of measure, it is that of its good.
final class Units implements Check {

  private record Amount(String good, double quantity, String unit) {}

  @Override
  public void look(Draft draft, Findings found) {
    Map<String, String> units = new HashMap<>();
    draft.entries(Good.class).forEach(good -> units.put(good.value().id(), good.value().unit()));
    Looking looking = new Looking(draft, units, found);
    looking.at(RecipeGood.class, x -> new Amount(x.good(), x.quantity(), x.unit()));
    looking.at(Stock.class, x -> new Amount(x.good(), x.quantity(), x.unit()));
    looking.at(Supply.class, x -> new Amount(x.good(), x.quantity(), x.unit()));
    looking.at(Order.class, x -> new Amount(x.good(), x.quantity(), x.unit()));
    looking.at(StockTarget.class, x -> new Amount(x.good(), x.quantity(), x.unit()));
    looking.at(Demand.class, x -> new Amount(x.good(), x.quantity(), x.unit()));
  }

  private record Looking(Draft draft, Map<String, String> units, Findings found) {

    <R extends Record> void at(Class<R> table, Function<R, Amount> amounts) {
      for (Entry<R> entry : draft.entries(table)) {
        Amount amount = amounts.apply(entry.value());
        String unit = units.getOrDefault(amount.good(), amount.unit());
        if (!amount.unit().isEmpty() && !Near.fold(unit).equals(Near.fold(amount.unit()))) {
          found.fault(
              Fault.Kind.WRONG_UNIT,
              Cell.of(table, entry.row(), "unit", amount.unit()),
              "is not the unit of %s in the table goods, %s".formatted(amount.good(), unit),
              Measures.maybe(amount.quantity(), amount.unit(), unit));
        }
      }
    }
  }
}
