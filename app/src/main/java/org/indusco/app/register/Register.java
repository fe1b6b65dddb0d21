package org.indusco.app.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where networks are kept with all that was ever said of them.
///
/// Revisions are numbered from 1 without a gap. Whoever asks names the revision as of which he
/// wants to know, 0 for the time before the first; the newest is the `head` of the network's card.
/// A scenario shows what its base said at the revision where it begins, but for what it says
/// itself.
///
/// Methods that name a network throw [NoSuchNetworkException] when it is not there.
public interface Register {

  /// All networks and scenarios, by code.
  List<NetworkCard> listNetworks();

  /// A network or scenario.
  Optional<NetworkCard> findNetwork(String code);

  /// Creates a network in which nothing is said yet.
  ///
  /// @param code what it is called in addresses
  /// @param title its name
  /// @param author who creates it
  /// @throws NetworkExistsException when the code is taken
  NetworkCard create(String code, String title, String author);

  /// Creates a scenario: a copy of a network at a revision, which takes room only for what it says
  /// otherwise. What the network says later does not reach it.
  ///
  /// @param base the network, itself no scenario
  /// @param revision the revision at which it begins
  /// @throws NetworkExistsException when the code is taken
  /// @throws IllegalArgumentException when the base is a scenario or has no such revision
  NetworkCard branch(String code, String title, String author, String base, long revision);

  /// Records a proposal, or says why not. When this answers, it is on the disk.
  Receipt record(String network, Proposal proposal);

  /// A revision.
  Optional<Revision> findRevision(String network, long number);

  /// The revision that was sent under an id.
  Optional<Revision> findCommand(String network, UUID command);

  /// The newest revisions before a number, newest first.
  ///
  /// @param before the number before which they lie; [Long#MAX_VALUE] for the newest of all
  /// @param limit how many at most
  List<Revision> listRevisions(String network, long before, int limit);

  /// The number of the last revision that was recorded at or before a moment; 0 when none was.
  long revisionAt(String network, Instant moment);

  /// What was said as of a revision, by table and within a table by place of the subject and time.
  List<Entry> listEntries(String network, long revision);

  /// What was said in a table as of a revision, by place of the subject and time.
  List<Entry> listEntries(String network, String table, long revision);

  /// A part of what was said in a table as of a revision, by place of the subject and time.
  List<Entry> listEntries(String network, String table, long revision, Page page);

  /// What was said of a subject as of a revision, in order of time.
  List<Entry> timeline(String network, Subject subject, long revision);

  /// Everything that was ever said of a subject, in order of time and then of revisions. Of a
  /// scenario, what its base said is in it as said since revision 0.
  List<Entry> history(String network, Subject subject);

  /// What a revision began or ceased to say, by subject, time and revision: entries whose `since`
  /// or `until` is its number.
  List<Entry> touched(String network, long revision);

  /// A part of a table.
  ///
  /// @param day the day on which the entries hold, or null for all days
  /// @param after the `sort` of the last subject before the part; -1 for the first part
  /// @param subjects how many subjects at most
  record Page(@Nullable LocalDate day, long after, int subjects) {}
}
