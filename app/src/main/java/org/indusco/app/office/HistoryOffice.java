package org.indusco.app.office;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.indusco.app.people.Person;
import org.indusco.app.register.Entry;
import org.indusco.app.register.NetworkCard;
import org.indusco.app.register.Piece;
import org.indusco.app.register.Revision;
import org.indusco.app.register.Subject;
import org.indusco.app.sight.LentNetwork;
import org.indusco.app.sight.ReadingRoom;

/// Where people ask what a revision said and what was ever said of a subject.
///
/// What is of a network that a person may not read is answered as if it were not there.
public final class HistoryOffice {

  private final ReadingRoom room;

  /// An office that reads what it is lent.
  public HistoryOffice(ReadingRoom room) {
    this.room = room;
  }

  /// What a revision said.
  ///
  /// @param card of the network
  /// @param revision who, when and why; only when, if something of it is withheld
  /// @param whole whether nothing of it is withheld
  /// @param subjects what it said of each subject, by table and key, as far as it may be seen
  public record RevisionTold(
      NetworkCard card, Revision revision, boolean whole, List<SubjectTold> subjects) {

    public RevisionTold {
      subjects = List.copyOf(subjects);
    }
  }

  /// What a revision said of a subject.
  ///
  /// @param before what it ceased to say
  /// @param after what it began to say
  public record SubjectTold(Subject subject, List<Piece> before, List<Piece> after) {

    public SubjectTold {
      before = List.copyOf(before);
      after = List.copyOf(after);
    }
  }

  /// What is and was said of a subject.
  ///
  /// @param card of the network
  /// @param now what the newest revision says, in order of time
  /// @param ever everything that was ever said, what is said now among it
  public record SubjectHistory(
      NetworkCard card, Subject subject, List<Entry> now, List<Entry> ever) {

    public SubjectHistory {
      now = List.copyOf(now);
      ever = List.copyOf(ever);
    }
  }

  /// A revision with what it said; empty when there is no such network or revision.
  public Optional<RevisionTold> findRevision(Person person, String network, long number) {
    return room.find(person, network).flatMap(lent -> findRevision(lent, number));
  }

  private static Optional<RevisionTold> findRevision(LentNetwork lent, long number) {
    return lent.revisions(number + 1, 1).stream()
        .filter(revision -> revision.number() == number)
        .findFirst()
        .map(
            revision -> {
              LentNetwork.Touched touched = lent.touched(number);
              return new RevisionTold(
                  lent.card(), revision, touched.whole(), told(touched.entries(), number));
            });
  }

  private static List<SubjectTold> told(List<Entry> entries, long number) {
    Map<Subject, SubjectTold> told = new LinkedHashMap<>();
    for (Entry entry : entries) {
      SubjectTold one =
          told.computeIfAbsent(
              entry.subject(), subject -> new SubjectTold(subject, List.of(), List.of()));
      told.put(entry.subject(), with(one, entry, number));
    }
    return List.copyOf(told.values());
  }

  private static SubjectTold with(SubjectTold told, Entry entry, long number) {
    boolean begins = entry.since() == number;
    List<Piece> pieces = new ArrayList<>(begins ? told.after() : told.before());
    pieces.add(entry.piece());
    return begins
        ? new SubjectTold(told.subject(), told.before(), pieces)
        : new SubjectTold(told.subject(), pieces, told.after());
  }

  /// What is and was said of a subject; empty when there is no such network, or nothing was ever
  /// said of it there.
  public Optional<SubjectHistory> findSubject(Person person, String network, Subject subject) {
    return room.find(person, network)
        .map(
            lent ->
                new SubjectHistory(
                    lent.card(), subject, lent.timeline(subject), lent.history(subject)))
        .filter(history -> !history.ever().isEmpty());
  }
}
