package org.indusco.app.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Takes a revision back by a new one, which says again what was said before it.
public final class Undo {

  /// Of more subjects than these a table is read as a whole.
  private static final int FEW = 20;

  private Undo() {}

  /// The proposal that undoes a revision. It is refused as stale when something that the revision
  /// changed was changed again, and as a revision that is not there when it is not.
  ///
  /// @param number the revision
  /// @param command the id under which the proposal is sent
  /// @param author who takes it back
  /// @param reason why
  public static Proposal of(
      Register register, String network, long number, UUID command, String author, String reason) {
    Set<Subject> subjects = new LinkedHashSet<>();
    register.touched(network, number).forEach(entry -> subjects.add(entry.subject()));
    Map<Subject, Timeline> after = timelines(register, network, subjects, number);
    Map<Subject, Timeline> before = timelines(register, network, subjects, number - 1);
    List<Change> changes = new ArrayList<>();
    for (Subject subject : subjects) {
      Timeline said = after.getOrDefault(subject, Timeline.EMPTY);
      changes.addAll(said.changesTo(before.getOrDefault(subject, Timeline.EMPTY), subject));
    }
    return Proposal.of(command, author, reason, changes).havingSeen(number).undoing(number);
  }

  private static Map<Subject, Timeline> timelines(
      Register register, String network, Set<Subject> subjects, long revision) {
    Map<String, List<Subject>> byTable = new LinkedHashMap<>();
    for (Subject subject : subjects) {
      byTable.computeIfAbsent(subject.table(), table -> new ArrayList<>()).add(subject);
    }
    Map<Subject, List<Piece>> pieces = new LinkedHashMap<>();
    byTable.forEach(
        (table, some) ->
            (some.size() > FEW
                    ? register.listEntries(network, table, revision).stream()
                    : some.stream().flatMap(s -> register.timeline(network, s, revision).stream()))
                .filter(entry -> subjects.contains(entry.subject()))
                .forEach(
                    entry ->
                        pieces
                            .computeIfAbsent(entry.subject(), first -> new ArrayList<>())
                            .add(entry.piece())));
    Map<Subject, Timeline> timelines = new LinkedHashMap<>();
    pieces.forEach((subject, list) -> timelines.put(subject, Timeline.of(list)));
    return timelines;
  }
}
