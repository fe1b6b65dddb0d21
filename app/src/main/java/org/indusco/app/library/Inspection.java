package org.indusco.app.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.indusco.app.library.NetworkReader.Ties;
import org.indusco.app.register.Change;
import org.indusco.app.register.Subject;
import org.indusco.app.register.Timeline;
import org.jspecify.annotations.Nullable;

/// Finds what changes would leave wrong.
///
/// What a change can make wrong lies in the rows that are bound to those that it changes. So a part
/// of the network is read, as it stands on each day on which that part stands otherwise: the
/// ground, which is read but once; the rows that hang together with the changed ones by groups; and
/// for each name one row that has it, since a name that is there once is there. When the part has
/// faults that it has not without the changes, the whole network is read, and that alone decides
/// and tells. Which faults are new, [NewFaults] says.
///
/// Most changes leave nothing wrong. For that it is enough that the part is sound beside a
/// [Standing] of names that was read before.
///
/// The whole is read at once when the ground itself changes, or very much does: then on the days
/// when a change begins to hold, and after all.
final class Inspection {

  /// The part of more subjects is not much less than the whole.
  private static final int MANY = 1_000;

  private final Present present;
  private final NetworkReader reader;
  private final List<Change> changes = new ArrayList<>();
  private final Map<Subject, Timeline> changed = new LinkedHashMap<>();
  private final View before;
  private final View after;
  private final Set<String> groups = new HashSet<>();
  private final Set<String> names = new HashSet<>();
  private boolean ofAllDays;
  private final NewFaults fresh;

  Inspection(Present present, NetworkReader reader, List<Change> all) {
    this.present = present;
    this.reader = reader;
    for (Change change : all) {
      if (!change.subject().table().equals(Shelf.APART)) {
        changes.add(change);
        Subject subject = change.subject();
        Timeline timeline = changed.getOrDefault(subject, present.timeline(subject));
        changed.put(subject, timeline.after(change));
      }
    }
    before = new View(present, Map.of());
    after = new View(present, changed);
    for (Subject subject : changed.keySet()) {
      for (View view : List.of(before, after)) {
        for (Ties ties : present.bonds().ties(subject, view.timeline(subject))) {
          groups.addAll(ties.groups());
          names.addAll(ties.names());
        }
      }
    }
    fresh = new NewFaults(changed.keySet());
  }

  /// The faults that the network would have; none when it has all of them now.
  List<Fault> faults() {
    ofAllDays =
        !present.empty()
            && changed.size() <= MANY
            && changed.keySet().stream().noneMatch(this::far);
    return ofAllDays ? ofPart() : ofWhole();
  }

  /// Whether [#faults] looked at every day, so that without any a network that had none has none.
  boolean ofAllDays() {
    return ofAllDays;
  }

  /// Whether a change of a subject asks for the whole network.
  private boolean far(Subject subject) {
    return present.ground(subject.table())
        || !new Drawer(subject.table()).rows().agrees(subject, after.timeline(subject).pieces());
  }

  List<Fault> ofWhole() {
    for (LocalDate day : days()) {
      List<Fault> faults = whole(day);
      if (!faults.isEmpty()) {
        return faults;
      }
    }
    return List.of();
  }

  /// A day of each time in which a change begins to hold, and one after all changes.
  private SortedSet<LocalDate> days() {
    SortedSet<LocalDate> days = new TreeSet<>();
    for (Change change : changes) {
      LocalDate from = change.span().from();
      LocalDate first = after.around(from == null ? LocalDate.MIN : from).from();
      days.add(first == null ? LocalDate.MIN : first);
    }
    LocalDate last = after.around(LocalDate.MAX).from();
    if (last != null) {
      days.add(last);
    }
    return days;
  }

  /// What would be wrong on a day that is not wrong now; nothing when all of it is.
  private List<Fault> whole(LocalDate day) {
    List<Fault> faults = reader.faults(after.whole(day));
    if (faults.isEmpty() || present.empty()) {
      return faults;
    }
    return fresh.of(faults, reader.faults(before.whole(day)));
  }

  private List<Fault> ofPart() {
    Set<Subject> bound = bound();
    LocalDate day = LocalDate.MIN;
    while (day != null) {
      Set<Subject> read = new LinkedHashSet<>(bound);
      if (changesOn(day) && !sound(day, read)) {
        Set<Subject> readBefore = new LinkedHashSet<>(bound);
        List<Fault> faults = part(after, day, read);
        if (!faults.isEmpty() && !fresh.of(faults, part(before, day, readBefore)).isEmpty()) {
          List<Fault> all = whole(day);
          if (!all.isEmpty()) {
            return all;
          }
        }
        read.addAll(readBefore);
      }
      day = next(day, read);
    }
    return List.of();
  }

  /// Whether a day is easily seen to be sound: with what stands for names on other changes too.
  ///
  /// @param bound to which those are added that stand for names which the changed subjects have
  private boolean sound(LocalDate day, Set<Subject> bound) {
    Standing standing = present.standings().on(day);
    if (!standing.isApartFrom(bound, groups)
        || !reader.sound(standing.texts(), after.only(day, bound))) {
      return false;
    }
    names.forEach(name -> bound.addAll(standing.named(name)));
    return true;
  }

  private boolean changesOn(LocalDate day) {
    return changed.keySet().stream()
        .anyMatch(subject -> !before.rows(subject, day).equals(after.rows(subject, day)));
  }

  private @Nullable LocalDate next(LocalDate day, Set<Subject> read) {
    LocalDate one = before.nextBreak(day, read);
    LocalDate other = after.nextBreak(day, read);
    return one == null || (other != null && other.isBefore(one)) ? other : one;
  }

  /// The changed subjects and all that hang together with them, before or after.
  private Set<Subject> bound() {
    Set<Subject> bound = new LinkedHashSet<>(changed.keySet());
    bound.addAll(present.bonds().around(groups, before));
    return bound;
  }

  /// The faults of the part that some subjects make with a row for each name.
  ///
  /// @param bound to which those are added that stand for names which the changed subjects have: on
  ///     days when these stand otherwise, it may hang on the changes whether the name is there.
  ///     Of other names it does not hang on them.
  private List<Fault> part(View view, LocalDate day, Set<Subject> bound) {
    Set<String> there = new HashSet<>();
    Set<Subject> some = new LinkedHashSet<>(bound);
    some.forEach(subject -> look(view, subject, day, there));
    for (String name : present.bonds().names()) {
      if (!there.contains(name)) {
        present.bonds().named(name).stream()
            .filter(subject -> !changed.containsKey(subject))
            .filter(subject -> has(view, subject, day, name))
            .findFirst()
            .ifPresent(
                subject -> {
                  Set<Subject> beside = present.bonds().beside(subject, view);
                  beside.add(subject);
                  beside.forEach(each -> look(view, each, day, there));
                  some.addAll(beside);
                  if (names.contains(name)) {
                    bound.addAll(beside);
                  }
                });
      }
    }
    return reader.faults(view.part(day, some));
  }

  private void look(View view, Subject subject, LocalDate day, Set<String> names) {
    present
        .bonds()
        .ties(subject, view.rows(subject, day))
        .forEach(ties -> names.addAll(ties.names()));
  }

  private boolean has(View view, Subject subject, LocalDate day, String name) {
    return present.bonds().ties(subject, view.rows(subject, day)).stream()
        .anyMatch(ties -> ties.names().contains(name));
  }
}
