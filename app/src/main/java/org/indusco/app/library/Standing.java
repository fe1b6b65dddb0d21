package org.indusco.app.library;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.indusco.app.library.NetworkReader.Ties;
import org.indusco.app.register.Piece;
import org.indusco.app.register.Span;
import org.indusco.app.register.Subject;
import org.indusco.app.register.Timeline;
import org.indusco.app.register.table.TableRows;
import org.indusco.model.text.TextNetwork;

/// For each name that rows of a network have, one subject that has it, and all that share a group
/// with this: as they stand on some days, together with the ground. It is the same on all changes
/// that touch none of it, and a reader need read it but once.
final class Standing {

  /// So many that have a name are looked at with what hangs together with them.
  private static final int CHOICE = 50;

  private final View view;
  private final Bonds bonds;
  private final LocalDate day;
  private final Map<String, Set<Subject>> byName = new HashMap<>();
  private final Set<Subject> watched = new LinkedHashSet<>();
  private final Set<String> groups = new HashSet<>();
  private final Span days;
  private final TextNetwork texts;

  /// @param day on which it stands so, and for as long before and after as nothing of it changes
  Standing(Present present, LocalDate day) {
    view = new View(present, Map.of());
    bonds = present.bonds();
    this.day = day;
    Set<Subject> read = new LinkedHashSet<>();
    for (String name : bonds.names()) {
      Set<Subject> stand = choose(name).map(this::withBeside).orElse(Set.of());
      byName.put(name, stand);
      read.addAll(stand);
      watched.addAll(stand.isEmpty() ? bonds.named(name) : stand);
    }
    for (Subject subject : watched) {
      bonds.ties(subject, view.timeline(subject)).forEach(ties -> groups.addAll(ties.groups()));
    }
    days = view.span(day, watched);
    texts = view.part(day, read);
  }

  /// One that stands in the same way on all days, if such a one is found: else this would hold for
  /// few days only. Of what is changed often most have something else to say on some days.
  private Optional<Subject> choose(String name) {
    Set<Subject> named = bonds.named(name);
    return named.stream()
        .filter(this::steady)
        .filter(subject -> has(subject, name))
        .limit(CHOICE)
        .filter(subject -> withBeside(subject).stream().allMatch(this::steady))
        .findFirst()
        .or(() -> named.stream().filter(subject -> has(subject, name)).findFirst());
  }

  private boolean has(Subject subject, String name) {
    List<Piece> rows = view.rows(subject, day);
    return bonds.ties(subject, rows).stream().anyMatch(ties -> ties.names().contains(name));
  }

  private boolean steady(Subject subject) {
    return TableRows.of(subject.table()).breaks(view.timeline(subject).pieces()).isEmpty();
  }

  private Set<Subject> withBeside(Subject subject) {
    Set<Subject> all = bonds.beside(subject, view);
    all.add(subject);
    return all;
  }

  /// The network of the ground and of what stands for names.
  TextNetwork texts() {
    return texts;
  }

  /// The days on which it stands so.
  Span days() {
    return days;
  }

  /// Those that stand for a name; none when no subject has it on these days.
  Set<Subject> named(String name) {
    return byName.getOrDefault(name, Set.of());
  }

  /// Whether it says nothing of some subjects and of what hangs together with them.
  ///
  /// @param ofThem the groups in which they are or come to be
  boolean isApartFrom(Collection<Subject> subjects, Collection<String> ofThem) {
    return subjects.stream().noneMatch(watched::contains)
        && ofThem.stream().noneMatch(groups::contains);
  }

  /// Whether it stays as it is when something else is said of a subject that is not of the ground.
  boolean outlasts(Subject subject, Timeline before, Timeline after) {
    Set<Ties> ties = new HashSet<>(bonds.ties(subject, before));
    ties.addAll(bonds.ties(subject, after));
    return ties.stream()
        .allMatch(
            each ->
                isApartFrom(Set.of(subject), each.groups())
                    && byName.keySet().containsAll(each.names()));
  }
}
