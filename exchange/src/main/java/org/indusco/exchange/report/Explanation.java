package org.indusco.exchange.report;

import java.util.List;
import org.indusco.model.network.Cooperative;
import org.indusco.model.network.Depot;
import org.indusco.model.network.Network;
import org.indusco.model.network.Order;
import org.indusco.model.plan.Plan;
import org.indusco.model.wording.Language;

/// Why a plan does with one order, cooperative or depot what it does, in a few plain sentences.
public final class Explanation {

  private final Given given;

  /// @param completed the network that was planned, with its defaults filled in
  /// @param plan a plan for it
  public Explanation(Network completed, Plan plan) {
    given = Given.of(completed, plan, Language.EN);
  }

  /// What can be explained.
  public enum Subject {
    ORDER,
    UNIT,
    DEPOT
  }

  /// The ids of all that can be explained of a sort, in the order of their table.
  public List<String> ids(Subject subject) {
    Network network = given.network();
    return switch (subject) {
      case ORDER -> network.rows(Order.class).stream().map(Order::id).toList();
      case UNIT -> network.rows(Cooperative.class).stream().map(Cooperative::id).toList();
      case DEPOT -> network.rows(Depot.class).stream().map(Depot::id).toList();
    };
  }

  /// What all that can be explained of a sort is called, in the order of [#ids].
  public List<String> names(Subject subject) {
    Names names = given.names();
    return ids(subject).stream()
        .map(
            id ->
                switch (subject) {
                  case ORDER -> names.order(id);
                  case UNIT -> names.cooperative(id);
                  case DEPOT -> names.depot(id);
                })
        .toList();
  }

  /// The sentences, one a line.
  ///
  /// @param id one of [#ids]
  public List<String> of(Subject subject, String id) {
    List<String> lines =
        switch (subject) {
          case ORDER -> OrderExplained.of(given, id);
          case UNIT -> UnitExplained.of(given, id);
          case DEPOT -> DepotExplained.of(given, id);
        };
    // A terminal breaks lines anywhere, and who searches them types common spaces.
    return lines.stream().map(line -> line.replace('\u00A0', ' ')).toList();
  }
}
