package org.indusco.exchange.report;

import java.util.ArrayList;
import java.util.List;
import org.indusco.exchange.html.Element;
import org.indusco.model.network.Cooperative;
import org.indusco.model.plan.Move;
import org.indusco.model.plan.Production;

/// A few large figures that tell the plan before anything is read.
final class Glance {

  private final List<Element> figures = new ArrayList<>();

  private Glance() {}

  static Element of(Given given) {
    Glance glance = new Glance();
    glance.moving(given);
    glance.orders(given, Fares.of(given));
    double work = given.rows(Production.class).stream().mapToDouble(Production::workerMonths).sum();
    glance.figure(
        Cell.data(work, given.figures().count(work)),
        "",
        given.say("glance.work", Math.round(work)));
    glance.worth(given);
    return Element.of("ul", glance.figures).with("class", "glance");
  }

  private void moving(Given given) {
    long who = given.rows(Move.class).stream().map(Move::cooperative).distinct().count();
    long all = given.network().rows(Cooperative.class).size();
    figure(
        Cell.data((double) who, given.figures().count(who)),
        given.say("glance.of", all),
        given.say("glance.moving", who));
  }

  private void orders(Given given, Fares fares) {
    if (fares.all() > 0) {
      long full = fares.full() + fares.late();
      figure(
          Cell.data((double) full, given.figures().count(full)),
          given.say("glance.of", fares.all()),
          fares.late() > 0 ? given.say("glance.late", fares.late()) : given.say("glance.full"));
    }
  }

  private void worth(Given given) {
    double value = given.plan().summary().value();
    double room = Quality.room(given.plan().summary());
    String worth =
        !Double.isFinite(room)
            ? given.say("glance.worth")
            : room < 1e-6
                ? given.say("glance.worth.best")
                : given.say("glance.worth.near", Quality.atMost(given, room));
    figure(Cell.data(value, given.figures().money(value)), "", worth);
  }

  private void figure(Element data, String of, String words) {
    figures.add(
        Element.of("li", Element.of("b", data, Element.of("span", of)), Element.of("span", words)));
  }
}
