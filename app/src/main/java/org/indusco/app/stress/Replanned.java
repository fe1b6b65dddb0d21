package org.indusco.app.stress;

/// How a plan fares over scenarios when it is planned again whenever a month did not go as planned.
///
/// @param stress the outcomes, by number; no changes are tried
/// @param plans how many plans were made in all of them
public record Replanned(Stress stress, int plans) {}
