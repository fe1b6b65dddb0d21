package org.indusco.app.library;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import org.indusco.app.register.NetworkCard;
import org.indusco.app.register.NoSuchNetworkException;
import org.indusco.app.register.Register;
import org.indusco.app.register.table.Folding;
import org.indusco.model.text.TextNetwork;
import org.jspecify.annotations.Nullable;

/// Lends networks out of the register. An edition is read once; the ones that were asked for last
/// are kept. Dated figures (the table `facts`) are not in them.
public final class Library {

  /// So many editions are kept at most; one of 30,000 cooperatives takes some 200 MB.
  private static final int KEPT = 6;

  private final Register register;
  private final NetworkReader reader;
  private final Cache<ShelfKey, Shelf> shelves = Caffeine.newBuilder().maximumSize(KEPT).build();
  private final Cache<EditionKey, Edition> editions =
      Caffeine.newBuilder().maximumSize(KEPT).build();

  /// Lends the networks of a register.
  public Library(Register register, NetworkReader reader) {
    this.register = register;
    this.reader = reader;
  }

  private record ShelfKey(String network, long revision) {}

  private record EditionKey(String network, long revision, @Nullable LocalDate from) {}

  /// A network as it stands on a day as far as is known now.
  ///
  /// @throws NoSuchNetworkException when it is not in the register
  public Edition newest(String network, LocalDate day) {
    return edition(network, card(network).head(), day);
  }

  /// A network as it stood on a day as it was known at a revision.
  ///
  /// @param revision from 0 to the newest
  /// @throws NoSuchNetworkException when the network is not in the register
  public Edition edition(String network, long revision, LocalDate day) {
    NetworkCard card = card(network);
    Shelf shelf = shelf(network, revision);
    EditionKey key = new EditionKey(network, revision, shelf.around(day).from());
    return editions.get(key, missing -> read(card, revision, shelf, day));
  }

  /// What the register says of a network as of a revision, dated figures apart.
  Shelf shelf(String network, long revision) {
    return shelves.get(
        new ShelfKey(network, revision), missing -> Shelf.of(register, network, revision));
  }

  /// Reads what a shelf holds as it stands on a day.
  Edition read(NetworkCard card, long revision, Shelf shelf, LocalDate day) {
    TextNetwork texts = Folding.on(shelf.entries(), day);
    NetworkReader.ReadNetwork read = reader.read(texts);
    return new Edition(
        card, revision, shelf.around(day), texts, read.network(), read.faults(), read.hash());
  }

  /// What the register says of a network itself.
  ///
  /// @throws NoSuchNetworkException when it is not there
  public NetworkCard card(String network) {
    return register.findNetwork(network).orElseThrow(() -> new NoSuchNetworkException(network));
  }
}
