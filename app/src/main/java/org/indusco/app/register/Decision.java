package org.indusco.app.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.indusco.app.register.Receipt.Recorded;
import org.indusco.app.register.Receipt.Refused;
import org.indusco.app.register.Verdict.Accepted;
import org.indusco.app.register.Verdict.Answered;
import org.indusco.app.register.Verdict.Rewrite;

/// Decides on proposals. Pure: the same past and the same proposal give the same verdict. The
/// guards stand in the order of [Refusal].
public final class Decision {

  private final Past past;
  private final Proposal proposal;

  private Decision(Past past, Proposal proposal) {
    this.past = past;
    this.proposal = proposal;
  }

  /// Decides on a proposal.
  public static Verdict on(Proposal proposal, Past past) {
    return new Decision(past, proposal).verdict();
  }

  private Verdict verdict() {
    Optional<Past.Known> known = past.findCommand(proposal.command());
    if (known.isPresent()) {
      return new Answered(again(known.get()));
    }
    Optional<Refused> refusal = findImported().or(this::findNotToUndo).or(this::findNewer);
    if (refusal.isPresent()) {
      return new Answered(refusal.get());
    }
    Map<Subject, Past.Standing> standing = past.standing(subjects());
    Optional<Refused> stale = findStale(standing);
    if (stale.isPresent()) {
      return new Answered(stale.get());
    }
    List<Rewrite> rewrites = rewrites(standing);
    return rewrites.isEmpty()
        ? new Answered(new Refused(Refusal.NOTHING_CHANGES, "", 0))
        : new Accepted(rewrites);
  }

  private Receipt again(Past.Known known) {
    return known.digest().equals(Digests.of(proposal))
        ? new Recorded(known.revision(), true)
        : new Refused(
            Refusal.ID_REUSED_DIFFERENT_CONTENT,
            proposal.command().toString(),
            known.revision().number());
  }

  private Optional<Refused> findImported() {
    return Optional.ofNullable(proposal.origin())
        .flatMap(past::findImport)
        .filter(earlier -> past.findUndoing(earlier.number()).isEmpty())
        .map(earlier -> new Refused(Refusal.ALREADY_IMPORTED, "", earlier.number()));
  }

  private Optional<Refused> findNotToUndo() {
    Long number = proposal.undoes();
    if (number == null) {
      return Optional.empty();
    }
    if (past.findRevision(number).isEmpty()) {
      return Optional.of(new Refused(Refusal.NO_SUCH_REVISION, "", 0));
    }
    return past.findUndoing(number).map(by -> new Refused(Refusal.ALREADY_UNDONE, "", by.number()));
  }

  private Optional<Refused> findNewer() {
    Long newest = proposal.head();
    return newest == null || newest == past.head()
        ? Optional.empty()
        : Optional.of(new Refused(Refusal.CHANGED_SINCE, "", past.head()));
  }

  private Set<Subject> subjects() {
    Set<Subject> subjects = new LinkedHashSet<>();
    proposal.changes().forEach(change -> subjects.add(change.subject()));
    return subjects;
  }

  private Optional<Refused> findStale(Map<Subject, Past.Standing> standing) {
    Long seen = proposal.seen();
    if (seen == null) {
      return Optional.empty();
    }
    return subjects().stream()
        .filter(subject -> standing.getOrDefault(subject, Past.Standing.NEVER).changed() > seen)
        .findFirst()
        .map(
            subject ->
                new Refused(
                    Refusal.STALE,
                    subject.toString(),
                    standing.getOrDefault(subject, Past.Standing.NEVER).changed()));
  }

  private List<Rewrite> rewrites(Map<Subject, Past.Standing> standing) {
    Map<Subject, List<Change>> bySubject = new LinkedHashMap<>();
    for (Change change : proposal.changes()) {
      bySubject.computeIfAbsent(change.subject(), subject -> new ArrayList<>()).add(change);
    }
    List<Rewrite> rewrites = new ArrayList<>();
    bySubject.forEach(
        (subject, changes) -> {
          Past.Standing before = standing.getOrDefault(subject, Past.Standing.NEVER);
          Timeline after = before.timeline();
          for (Change change : changes) {
            after = after.after(change);
          }
          if (!after.equals(before.timeline())) {
            rewrites.add(new Rewrite(subject, before, after));
          }
        });
    return rewrites;
  }
}
