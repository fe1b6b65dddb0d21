package org.indusco.app.sight;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/// How far a right reaches over a network.
public sealed interface Reach {

  /// Over all of it, what belongs to no region included.
  record Everywhere() implements Reach {

    @Override
    public boolean has(String region) {
      return true;
    }

    @Override
    public String text() {
      return "*";
    }
  }

  /// Over some of its regions.
  ///
  /// @param regions their ids
  record Within(SortedSet<String> regions) implements Reach {

    public Within {
      regions = Collections.unmodifiableSortedSet(new TreeSet<>(regions));
    }

    @Override
    public boolean has(String region) {
      return regions.contains(region);
    }

    @Override
    public String text() {
      return String.join(" ", regions);
    }
  }

  /// One that reaches nowhere.
  static Reach nowhere() {
    return new Within(Collections.emptySortedSet());
  }

  /// Whether it reaches over a region; the empty id is that of what belongs to none.
  boolean has(String region);

  /// The regions as text.
  String text();

  /// Whether it reaches over all.
  default boolean everywhere() {
    return this instanceof Everywhere;
  }

  /// Whether it reaches over one region at least of some.
  default boolean hasAny(Collection<String> regions) {
    return everywhere() || regions.stream().anyMatch(this::has);
  }

  /// Whether it reaches over all of some regions, of which there must be one.
  default boolean hasAll(Collection<String> regions) {
    return everywhere() || (!regions.isEmpty() && regions.stream().allMatch(this::has));
  }

  /// The reach of two rights together.
  default Reach and(Reach other) {
    return switch (this) {
      case Everywhere all -> this;
      case Within(SortedSet<String> own) ->
          switch (other) {
            case Everywhere all -> other;
            case Within(SortedSet<String> more) -> {
              SortedSet<String> both = new TreeSet<>(own);
              both.addAll(more);
              yield new Within(both);
            }
          };
    };
  }
}
