package org.indusco.app.office;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.indusco.app.library.Desk;
import org.indusco.app.library.Fault;
import org.indusco.app.listing.ReadableNetworks;
import org.indusco.app.people.Person;
import org.indusco.app.register.Change;
import org.indusco.app.register.NetworkCard;
import org.indusco.app.register.NetworkExistsException;
import org.indusco.app.register.Proposal;
import org.indusco.app.register.Register;
import org.indusco.app.register.Undo;
import org.indusco.app.register.table.Folding;
import org.indusco.app.register.table.RowEdit;
import org.indusco.app.sight.ReadingRoom;
import org.jspecify.annotations.Nullable;

/// Where people ask for changes to networks: what they may not do is refused here, and nowhere
/// else.
///
/// A network that a person may not read is answered as if it were not there. What a person may read
/// but not change throws [NotPermittedException].
public final class ChangeOffice {

  private final ReadableNetworks networks;
  private final ReadingRoom room;
  private final Desk desk;

  /// An office that hands changes in at a desk.
  ///
  /// @param room that knows which regions changes touch
  public ChangeOffice(ReadableNetworks networks, ReadingRoom room, Desk desk) {
    this.networks = networks;
    this.room = room;
    this.desk = desk;
  }

  /// How something is asked for.
  ///
  /// @param command the id under which it is sent, so that sending it again changes nothing
  /// @param reason why, in the person's own words
  /// @param head the only revision at which it may be done; null for any
  public record Wish(UUID command, String reason, @Nullable Long head) {}

  /// Changes a network.
  ///
  /// @return empty when there is no such network
  public Optional<Desk.Answer> record(
      Person person, String network, Wish wish, List<Change> changes) {
    return networks
        .findFor(person, network)
        .map(
            card ->
                hand(
                    person,
                    card,
                    Proposal.of(wish.command(), person.name(), wish.reason(), changes)
                        .onlyAt(wish.head())));
  }

  /// What changes would do; nothing is recorded.
  ///
  /// @param seen the revision that was looked at, or an older one when somebody changed the network
  ///     in that moment
  /// @param faults what would be wrong with the network that is not now
  public record Look(long seen, List<Fault> faults) {

    public Look {
      faults = List.copyOf(faults);
    }
  }

  /// Looks at what changes would do.
  ///
  /// @return empty when there is no such network
  public Optional<Look> look(Person person, String network, List<Change> changes) {
    return networks
        .findFor(person, network)
        .map(
            card -> {
              Rights.requireMayChange(person, card, () -> room.touched(card, changes));
              return new Look(card.head(), desk.faults(card.code(), changes));
            });
  }

  /// Takes a revision back by a new one.
  ///
  /// @param number of the revision
  /// @return empty when there is no such network
  public Optional<Desk.Answer> undo(Person person, String network, long number, Wish wish) {
    return networks
        .findFor(person, network)
        .map(
            card ->
                hand(
                    person,
                    card,
                    Undo.of(
                            register(),
                            network,
                            number,
                            wish.command(),
                            person.name(),
                            wish.reason())
                        .onlyAt(wish.head())));
  }

  private Desk.Answer hand(Person person, NetworkCard card, Proposal proposal) {
    Rights.requireMayChange(person, card, () -> room.touched(card, proposal.changes()));
    Long head = proposal.head();
    boolean late = head != null && head != card.head();
    // What was recorded is not looked at again: others may have built upon it since. What comes too
    // late is not looked at either.
    return late || register().findCommand(card.code(), proposal.command()).isPresent()
        ? new Desk.Answer.Decided(register().record(card.code(), proposal))
        : desk.record(card.code(), proposal);
  }

  /// Makes a scenario. The same scenario again is answered as at first.
  ///
  /// @param network the network that it is of
  /// @param revision at which it begins; null for the newest
  /// @param code what it is called in addresses
  /// @param title its name
  /// @return empty when there is no such network
  /// @throws NetworkExistsException when the code is taken
  /// @throws IllegalArgumentException when the network is a scenario or has no such revision
  public Optional<NetworkCard> branch(
      Person person, String network, @Nullable Long revision, String code, String title) {
    return networks
        .findFor(person, network)
        .map(
            card -> {
              Rights.requirePlanner(person, card);
              return branch(person, card, revision, code, title);
            });
  }

  private NetworkCard branch(
      Person person, NetworkCard base, @Nullable Long revision, String code, String title) {
    try {
      long begins = revision == null ? base.head() : revision;
      return register().branch(code, title, person.name(), base.code(), begins);
    } catch (NetworkExistsException e) {
      return networks
          .findFor(person, code)
          .filter(there -> base.code().equals(there.base()) && title.equals(there.title()))
          .filter(there -> revision == null || revision.equals(there.baseRevision()))
          .filter(there -> person.name().equals(there.createdBy()))
          .orElseThrow(() -> e);
    }
  }

  /// The headings that a network has given to a table, whether others know them or not.
  public List<String> headings(NetworkCard card, String table) {
    return RowEdit.headings(
        table, register().listEntries(card.code(), Folding.TABLE_OF_TABLES, card.head()));
  }

  /// Whether a person may change something in a network, if only what belongs to a region of it.
  public boolean mayChange(Person person, NetworkCard card) {
    return Rights.mayChangeSomething(person, card);
  }

  /// Whether a person may make scenarios of a network.
  public boolean mayBranch(Person person, NetworkCard card) {
    return Rights.plans(person, card);
  }

  /// Whether a person may create networks.
  public static boolean mayCreate(Person person) {
    return Rights.mayCreate(person);
  }

  private Register register() {
    return networks.register();
  }
}
