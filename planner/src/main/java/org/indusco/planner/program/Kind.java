package org.indusco.planner.program;

/// What a column of the program decides.
public enum Kind {
  /// Worker-months by recipe a at depot b.
  WORK,
  /// Worker-months of skill a at depot b that are not done by refugees.
  OTHERS,
  /// People who begin to learn by row a of training at depot b.
  TRAIN,
  /// Units bought by row a of supply at depot b.
  BUY,
  /// Units sold by row a of demand at depot b.
  SERVE,
  /// Units delivered for order a at depot b beyond its floor.
  FILL,
  /// Units delivered for order a at depot b as part of its floor.
  FLOOR,
  /// Units of good a kept at depot b until the next month.
  KEEP,
  /// Units kept after the last month for stock target a at depot b.
  TARGET,
  /// Units of good a sent on arc b.
  SHIP,
  /// Money lent from fund a at depot b.
  LEND
}
