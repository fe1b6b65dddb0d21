package org.indusco.planner.outside;

import java.util.Optional;

/// What the planner asks about where and when; months are counted from the first of the horizon.
///
/// All answers are those of one state of knowledge: a danger that was not yet known does not show.
public interface Geography {

  /// Whether nothing can stand at a place in a month.
  boolean closed(String place, int month);

  /// Chance that a unit standing at a place is lost in a month, in [0, 1]; a depot there loses that
  /// share of its stock on average.
  double risk(String place, int month);

  /// Whether a place lies in a guerrilla zone in a month.
  boolean guerrilla(String place, int month);

  /// Cost of carrying a tonne from a place to another in a month, in money.
  double carriage(String from, String to, int month);

  /// The depot that serves a place in a month: open in that month, or none.
  Optional<String> findDepot(String place, int month);

  /// The region that a depot belongs to in a month, or none.
  Optional<String> findRegion(String depot, int month);
}
