package org.indusco.app.register;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Takes a revision back by a new one, which says again what was said before it.
public final class Undo {

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
    List<Change> changes = new ArrayList<>();
    for (Subject subject : subjects) {
      Timeline after = timeline(register.timeline(network, subject, number));
      Timeline before = timeline(register.timeline(network, subject, number - 1));
      changes.addAll(after.changesTo(before, subject));
    }
    return Proposal.of(command, author, reason, changes).havingSeen(number).undoing(number);
  }

  private static Timeline timeline(List<Entry> entries) {
    return Timeline.of(entries.stream().map(Entry::piece).toList());
  }
}
