package org.indusco.app.job;

/// How many jobs may wait or run.
///
/// @param eachAuthor how many of one author at most
/// @param all how many at most
public record Quota(int eachAuthor, int all) {

  /// Five of each, a hundred in all.
  public static final Quota USUAL = new Quota(5, 100);
}
