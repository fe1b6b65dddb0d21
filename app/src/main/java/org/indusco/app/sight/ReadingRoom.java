package org.indusco.app.sight;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.indusco.app.library.Edition;
import org.indusco.app.library.Forest;
import org.indusco.app.library.Library;
import org.indusco.app.listing.ReadableNetworks;
import org.indusco.app.people.Person;
import org.indusco.app.register.Change;
import org.indusco.app.register.Entry;
import org.indusco.app.register.NetworkCard;
import org.indusco.app.register.Register;
import org.indusco.app.register.Subject;
import org.indusco.app.tree.Tree;

/// Where networks are lent: the one entrance for all that people read. What is lent is cut to what
/// the person may see; who has not signed in asks as [Person#ANYBODY].
public final class ReadingRoom {

  /// As many as the library keeps editions.
  private static final int KEPT = 6;

  /// The last trees that were cut, each for one sight.
  private static final int TREES_KEPT = 32;

  /// The last revisions that were looked at, each for one sight.
  private static final int WHOLES_KEPT = 1_000;

  private final ReadableNetworks networks;
  private final Library library;
  private final Forest forest;
  private final Seals seals;
  private final Cache<String, Belonging> belongings =
      Caffeine.newBuilder().maximumSize(KEPT).build();
  private final Cache<LentNetwork.TreeKey, Tree> trees =
      Caffeine.newBuilder().maximumSize(TREES_KEPT).build();

  private final Cache<LentNetwork.RevisionKey, Boolean> wholes =
      Caffeine.newBuilder().maximumSize(WHOLES_KEPT).build();

  /// A room over networks, the library that has them and their trees.
  public ReadingRoom(ReadableNetworks networks, Library library, Forest forest) {
    this.networks = networks;
    this.library = library;
    this.forest = forest;
    seals = new Seals(networks.register());
  }

  /// The networks that a person may read, by code.
  public List<NetworkCard> list(Person person) {
    return networks.listFor(person);
  }

  /// A network as it is lent to a person; empty when there is none, or he may not read it.
  public Optional<LentNetwork> find(Person person, String code) {
    return networks
        .findFor(person, code)
        .map(card -> new LentNetwork(this, card, sight(person, card)));
  }

  private Sight sight(Person person, NetworkCard card) {
    Sight sight = Sight.of(person, card);
    return !sight.rows().everywhere() && networks.isPublic(card) ? sight.and(Sight.OPEN) : sight;
  }

  /// The regions that changes to a network touch, those to which their rows belonged and those to
  /// which they will; among them the empty id when something touches the network as a whole, or
  /// what belongs to no region.
  public Set<String> touched(NetworkCard card, List<Change> changes) {
    LentNetwork whole = new LentNetwork(this, card, Sight.ALL);
    Map<Subject, List<Entry>> said = new HashMap<>();
    return new Touching(
            day -> belonging(whole.edition(card.head(), day)),
            subject ->
                said.computeIfAbsent(
                    subject, first -> register().timeline(card.code(), first, card.head())))
        .regions(changes);
  }

  boolean isPublic(NetworkCard card) {
    return networks.isPublic(card);
  }

  Register register() {
    return networks.register();
  }

  Library library() {
    return library;
  }

  Forest forest() {
    return forest;
  }

  Seals seals() {
    return seals;
  }

  Cache<LentNetwork.TreeKey, Tree> trees() {
    return trees;
  }

  /// Whether the whole of a revision is seen.
  Cache<LentNetwork.RevisionKey, Boolean> wholes() {
    return wholes;
  }

  /// To which regions the bodies of an edition belong; nobody belongs anywhere in one with faults.
  Belonging belonging(Edition edition) {
    return edition.sound()
        ? belongings.get(edition.key(), key -> Belonging.of(edition.network(), edition.bodies()))
        : Belonging.NONE;
  }
}
