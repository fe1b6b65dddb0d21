package org.indusco.app.office;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.indusco.app.listing.ReadableNetworks;
import org.indusco.app.people.Person;
import org.indusco.app.register.Entry;
import org.indusco.app.register.NetworkCard;
import org.indusco.app.register.Piece;
import org.indusco.app.register.Register;
import org.indusco.app.register.Revision;
import org.indusco.app.register.Subject;

/// Where people ask what a revision said and what was ever said of a subject.
///
/// What is of a network that a person may not read is answered as if it were not there.
public final class HistoryOffice {

  private final ReadableNetworks networks;

  /// An office over the networks of a register.
  public HistoryOffice(ReadableNetworks networks) {
    this.networks = networks;
  }

  /// What a revision said.
  ///
  /// @param card of the network
  /// @param revision who, when and why
  /// @param subjects what it said of each subject, by table and key
  public record RevisionTold(NetworkCard card, Revision revision, List<SubjectTold> subjects) {

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
    return networks
        .findFor(person, network)
        .flatMap(
            card ->
                register()
                    .findRevision(network, number)
                    .map(revision -> new RevisionTold(card, revision, told(network, number))));
  }

  private List<SubjectTold> told(String network, long number) {
    Map<Subject, SubjectTold> told = new LinkedHashMap<>();
    for (Entry entry : register().touched(network, number)) {
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
    return networks
        .findFor(person, network)
        .map(
            card ->
                new SubjectHistory(
                    card,
                    subject,
                    register().timeline(network, subject, card.head()),
                    register().history(network, subject)))
        .filter(history -> !history.ever().isEmpty());
  }

  private Register register() {
    return networks.register();
  }
}
