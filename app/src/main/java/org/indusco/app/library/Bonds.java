package org.indusco.app.library;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.indusco.app.library.NetworkReader.Ties;
import org.indusco.app.register.Piece;
import org.indusco.app.register.Subject;
import org.indusco.app.register.Timeline;

/// Which subjects share groups and names, at whatever time.
final class Bonds {

  private final NetworkReader reader;
  private final Map<String, Set<Subject>> groups = new HashMap<>();
  private final Map<String, Set<Subject>> names = new HashMap<>();

  Bonds(NetworkReader reader) {
    this.reader = reader;
  }

  /// The ties of all that is said of a subject.
  Set<Ties> ties(Subject subject, Timeline timeline) {
    return ties(subject, timeline.pieces());
  }

  /// The ties of some of what is said of a subject.
  Set<Ties> ties(Subject subject, List<Piece> pieces) {
    Set<Ties> all = new HashSet<>();
    pieces.forEach(piece -> reader.ties(subject.table(), piece.row()).ifPresent(all::add));
    return all;
  }

  void tie(Subject subject, Timeline timeline) {
    for (Ties ties : ties(subject, timeline)) {
      ties.groups().forEach(group -> groups.merge(group, Set.of(subject), Bonds::with));
      ties.names().forEach(name -> names.merge(name, Set.of(subject), Bonds::with));
    }
  }

  void untie(Subject subject, Timeline timeline) {
    for (Ties ties : ties(subject, timeline)) {
      ties.groups().forEach(group -> remove(groups, group, subject));
      ties.names().forEach(name -> remove(names, name, subject));
    }
  }

  /// Most groups have one subject, for which no set is made that can grow.
  private static Set<Subject> with(Set<Subject> there, Set<Subject> one) {
    if (there.containsAll(one)) {
      return there;
    }
    Set<Subject> all = there instanceof LinkedHashSet<Subject> ? there : new LinkedHashSet<>(there);
    all.addAll(one);
    return all;
  }

  private static void remove(Map<String, Set<Subject>> index, String key, Subject subject) {
    index.computeIfPresent(
        key,
        (same, there) -> {
          if (there instanceof LinkedHashSet<Subject>) {
            there.remove(subject);
            return there.isEmpty() ? null : there;
          }
          return there.contains(subject) ? null : there;
        });
  }

  /// All subjects that hang together with some groups: those in them, and those in all groups of
  /// these, and so on.
  ///
  /// @param said what is said of each subject
  Set<Subject> around(Collection<String> some, Said said) {
    Set<String> seen = new HashSet<>(some);
    Deque<String> open = new ArrayDeque<>(some);
    Set<Subject> around = new LinkedHashSet<>();
    while (!open.isEmpty()) {
      for (Subject subject : groups.getOrDefault(open.pop(), Set.of())) {
        if (around.add(subject)) {
          ties(subject, said.timeline(subject)).stream()
              .flatMap(ties -> ties.groups().stream())
              .filter(seen::add)
              .forEach(open::push);
        }
      }
    }
    return around;
  }

  /// The subjects that share a group with one, itself among them when it is in any.
  Set<Subject> beside(Subject subject, Said said) {
    Set<Subject> beside = new LinkedHashSet<>();
    for (Ties ties : ties(subject, said.timeline(subject))) {
      ties.groups().forEach(group -> beside.addAll(groups.getOrDefault(group, Set.of())));
    }
    return beside;
  }

  /// All names that any subject has.
  Set<String> names() {
    return names.keySet();
  }

  /// The subjects that have a name at whatever time.
  Set<Subject> named(String name) {
    return names.getOrDefault(name, Set.of());
  }

  /// Tells what is said of a subject.
  @FunctionalInterface
  interface Said {

    /// What is said of it.
    Timeline timeline(Subject subject);
  }
}
