package org.indusco.bench.measure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was read off a page, over and over, in whatever unit it has.
///
/// @param what was looked at
/// @param how in which way
/// @param times how often
/// @param median of the figures
/// @param worst of the figures: the largest, or the smallest where more is better
/// @param unit such as `ms`
/// @param atMost what the median must not pass; null for nothing
/// @param atLeast what the median must reach; null for nothing
public record Reading(
    String what,
    String how,
    int times,
    double median,
    double worst,
    String unit,
    @Nullable Double atMost,
    @Nullable Double atLeast) {

  /// What some figures come to of which less is better.
  ///
  /// @param atMost what the median must not pass; null for nothing
  /// @throws IllegalArgumentException when there are none
  public static Reading of(
      String what, String how, List<Double> figures, String unit, @Nullable Double atMost) {
    List<Double> sorted = sorted(what, figures);
    return new Reading(
        what, how, sorted.size(), median(sorted), sorted.getLast(), unit, atMost, null);
  }

  /// What some figures come to of which more is better.
  ///
  /// @param atLeast what the median must reach
  /// @throws IllegalArgumentException when there are none
  public static Reading atLeast(
      String what, String how, List<Double> figures, String unit, double atLeast) {
    List<Double> sorted = sorted(what, figures);
    return new Reading(
        what, how, sorted.size(), median(sorted), sorted.getFirst(), unit, null, atLeast);
  }

  private static List<Double> sorted(String what, List<Double> figures) {
    if (figures.isEmpty()) {
      throw new IllegalArgumentException("nothing was read of " + what);
    }
    return figures.stream().sorted().toList();
  }

  private static double median(List<Double> sorted) {
    return sorted.get((sorted.size() - 1) / 2);
  }

  /// What is aimed at, in words; a dash where nothing is.
  public String aim() {
    if (atMost != null) {
      return "at most " + Results.decimals(0, atMost);
    }
    return atLeast != null ? "at least " + Results.decimals(0, atLeast) : "-";
  }

  /// Whether the aim is reached: `yes` or `no`; a dash where nothing is aimed at.
  public String met() {
    if (atMost == null && atLeast == null) {
      return "-";
    }
    boolean met = (atMost == null || median <= atMost) && (atLeast == null || median >= atLeast);
    return met ? "yes" : "no";
  }
}
