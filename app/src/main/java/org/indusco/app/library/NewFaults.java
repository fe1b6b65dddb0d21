package org.indusco.app.library;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.indusco.app.register.Subject;
import org.jspecify.annotations.Nullable;

/// Tells faults that are new from those that were there before.
///
/// A fault is the same when kind, table, subject, column, value and reason are, wherever its row
/// stands now; figures in a reason are not looked at, since they move with the rest of the network.
/// Where rows are counted and not named, there are so many that only their number is compared.
///
/// What is wrong hides what it would mislead to look for. So a fault is not held to be new when one
/// of a lower rank was mended and nothing was said of its own row.
final class NewFaults {

  private static final Pattern FIGURE =
      Pattern.compile("(?<![\\p{L}\\d_-])[\\d.,]*\\d(?![\\p{L}\\d_-])");

  private final Collection<Subject> said;

  /// @param said of which subjects something is changed
  NewFaults(Collection<Subject> said) {
    this.said = said;
  }

  /// What makes a fault the same as another.
  private record Mark(
      String kind,
      String where,
      @Nullable Subject subject,
      String column,
      String value,
      String reason) {}

  /// The faults after a change that were not there before it, in their order.
  List<Fault> of(List<Fault> after, List<Fault> before) {
    Set<String> counted = counted(after, before);
    Map<Mark, Integer> left = new HashMap<>();
    before.forEach(
        fault -> marks(fault, counted).forEach((mark, n) -> left.merge(mark, n, Integer::sum)));
    List<Fault> unmatched = new ArrayList<>();
    for (Fault fault : after) {
      boolean fresh = false;
      for (Map.Entry<Mark, Integer> mark : marks(fault, counted).entrySet()) {
        int there = left.getOrDefault(mark.getKey(), 0);
        left.put(mark.getKey(), Math.max(0, there - mark.getValue()));
        fresh |= there < mark.getValue();
      }
      if (fresh) {
        unmatched.add(fault);
      }
    }
    int mended = mended(before, left, counted);
    return unmatched.stream().filter(fault -> !uncovered(fault, mended)).toList();
  }

  /// The lowest rank of what is there no more.
  private static int mended(List<Fault> before, Map<Mark, Integer> left, Set<String> counted) {
    return before.stream()
        .filter(
            fault ->
                marks(fault, counted).keySet().stream()
                    .anyMatch(mark -> left.getOrDefault(mark, 0) > 0))
        .mapToInt(Fault::rank)
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  private boolean uncovered(Fault fault, int mended) {
    return fault.rank() > mended && fault.place().subjects().stream().noneMatch(said::contains);
  }

  /// Kinds of faults of a table that are too many to be told one by one.
  private static Set<String> counted(List<Fault> after, List<Fault> before) {
    Set<String> counted = new HashSet<>();
    for (List<Fault> faults : List.of(after, before)) {
      faults.stream()
          .filter(fault -> fault.place().more() > 0)
          .forEach(fault -> counted.add(ilk(fault)));
    }
    return counted;
  }

  private static String ilk(Fault fault) {
    return fault.kind() + " " + fault.place().where();
  }

  private static Map<Mark, Integer> marks(Fault fault, Set<String> counted) {
    Fault.Place place = fault.place();
    Map<Mark, Integer> marks = new HashMap<>();
    if (counted.contains(ilk(fault))) {
      int times = Math.max(1, place.subjects().size() + place.more());
      marks.put(new Mark(fault.kind(), place.where(), null, "", "", ""), times);
    } else if (place.subjects().isEmpty()) {
      marks.put(mark(fault, null), 1);
    } else {
      place.subjects().forEach(subject -> marks.merge(mark(fault, subject), 1, Integer::sum));
    }
    return marks;
  }

  private static Mark mark(Fault fault, @Nullable Subject subject) {
    return new Mark(
        fault.kind(),
        fault.place().where(),
        subject,
        fault.place().column(),
        fault.value(),
        FIGURE.matcher(fault.reason()).replaceAll("0"));
  }
}
