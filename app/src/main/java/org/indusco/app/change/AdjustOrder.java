package org.indusco.app.change;

import org.indusco.model.network.Network;
import org.indusco.model.network.Order;
import org.indusco.model.wording.Language;

/// An order is for another quantity.
public record AdjustOrder(String order, Adjustment quantity) implements Change {

  @Override
  public Network applyTo(Network completed) {
    return completed.with(
        Order.class,
        completed.rows(Order.class).stream()
            .map(row -> row.id().equals(order) ? row.asking(quantity.of(row.quantity())) : row)
            .toList());
  }

  @Override
  public String sentence(Network completed, Language language) {
    Called called = new Called(completed, language);
    StringBuilder sentence = new StringBuilder();
    for (Order row : completed.rows(Order.class)) {
      if (row.id().equals(order)) {
        String name = called.name(row.name(), row.nameZh());
        sentence.append(
            called.say(
                "change.order",
                name.isBlank() ? order : "“" + name + "”",
                Called.figure(quantity.of(row.quantity())),
                Called.figure(row.quantity())));
      }
    }
    return sentence.toString();
  }

  @Override
  public String words() {
    return "order " + order + "=" + quantity.words();
  }
}
