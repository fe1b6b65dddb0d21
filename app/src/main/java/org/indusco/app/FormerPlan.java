package org.indusco.app;

import java.util.List;
import org.indusco.model.plan.Move;
import org.indusco.model.plan.Plan;
import org.indusco.model.plan.Price;
import org.indusco.model.plan.Stay;

/// What planning again can start from: how every cooperative went and what things were worth.
///
/// So far it is handed over and not used: planning starts anew.
///
/// @param stays of the former plan
/// @param moves of the former plan
/// @param prices of the former plan
public record FormerPlan(List<Stay> stays, List<Move> moves, List<Price> prices) {

  public FormerPlan {
    stays = List.copyOf(stays);
    moves = List.copyOf(moves);
    prices = List.copyOf(prices);
  }

  /// Nothing to start from.
  public static FormerPlan none() {
    return new FormerPlan(List.of(), List.of(), List.of());
  }

  /// What a plan leaves to the next.
  public static FormerPlan of(Plan plan) {
    return new FormerPlan(plan.rows(Stay.class), plan.rows(Move.class), plan.rows(Price.class));
  }
}
