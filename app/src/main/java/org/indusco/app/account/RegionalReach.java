package org.indusco.app.account;

import org.indusco.model.network.Goal;

/// What is reached of a goal in a region in a month of a plan.
///
/// @param goal the goal
/// @param month from 0
/// @param region its id; empty for what belongs to none
/// @param reached in the goal's own unit
public record RegionalReach(Goal.Aim goal, int month, String region, double reached) {

  static RegionalReach of(Book.Where at, double reached) {
    return new RegionalReach(at.aim(), at.month(), at.body(), reached);
  }
}
