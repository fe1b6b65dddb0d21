package org.indusco.exchange.report;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.indusco.exchange.html.Node;
import org.indusco.model.plan.Trainees;

/// Who learns another skill.
///
/// @param depot where
/// @param skill from which people come
/// @param into skill that they learn
record Trained(String depot, String skill, String into) {

  /// How many learn over the horizon, what that costs, and when.
  static final class Sum {
    private double people;
    private double cost;
    private YearMonth first;
    private YearMonth last;
    private YearMonth ready;

    private Sum(Trainees row) {
      first = row.month();
      last = row.month();
      ready = row.ready();
    }

    private void add(Trainees row) {
      people += row.people();
      cost += row.cost();
      first = row.month().isBefore(first) ? row.month() : first;
      last = row.month().isAfter(last) ? row.month() : last;
      ready = row.ready().isBefore(ready) ? row.ready() : ready;
    }

    private String months(Given given) {
      return given.figures().span(first, last);
    }
  }

  /// The sums of a plan, in the order of its rows.
  static Map<Trained, Sum> sums(Given given) {
    Map<Trained, Sum> sums = new LinkedHashMap<>();
    for (Trainees row : given.rows(Trainees.class)) {
      sums.computeIfAbsent(new Trained(row.depot(), row.skill(), row.into()), none -> new Sum(row))
          .add(row);
    }
    return sums;
  }

  /// A table of all; nothing where nobody learns.
  static List<Node> of(Given given) {
    Map<Trained, Sum> sums = sums(given);
    if (sums.isEmpty()) {
      return List.of();
    }
    Grid grid =
        Grid.of(given.words(), "trained", given.say("trained.caption"))
            .words(given.say("trained.depot"))
            .words(given.say("trained.from"))
            .words(given.say("trained.into"))
            .words(given.say("trained.begin"))
            .figures(given.say("trained.people"))
            .figures(given.say("trained.cost", given.figures().unit()));
    sums.forEach(
        (who, sum) ->
            grid.row(
                Cell.of(given.names().depot(who.depot())),
                Cell.of(given.names().skill(who.skill())),
                Cell.of(given.names().skill(who.into())),
                Cell.of(sum.months(given)),
                Cell.figure(sum.people, given.figures().number(sum.people)),
                Cell.figure(sum.cost, given.figures().count(sum.cost))));
    return grid.folded();
  }

  /// The same as a sentence about a depot.
  String sentence(Given given, Sum sum) {
    Names names = given.names();
    String ready =
        sum.ready.isAfter(given.lastMonth())
            ? "none of them is ready within the plan"
            : "the first are ready in " + given.figures().month(sum.ready);
    return "Of its %s labour, %s people begin to learn the skill %s in %s, for %s; %s."
        .formatted(
            names.skill(skill),
            given.figures().number(sum.people),
            names.skill(into),
            sum.months(given),
            given.figures().money(sum.cost),
            ready);
  }
}
