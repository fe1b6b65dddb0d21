package org.indusco.app.library;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.indusco.app.register.Change;
import org.indusco.app.register.NetworkCard;
import org.indusco.app.register.NoSuchNetworkException;
import org.indusco.app.register.Register;
import org.indusco.app.register.Revision;
import org.indusco.app.register.Span;
import org.indusco.app.register.table.Folding;
import org.indusco.atlas.place.Ground;
import org.indusco.atlas.place.SharedGround;
import org.indusco.model.text.TextNetwork;
import org.jspecify.annotations.Nullable;

/// Lends networks out of the register. An edition is read at most once; the ones that were asked
/// for last are kept, and those of the newest revisions share what is the same in them. Dated
/// figures (the table `facts`) are not in them.
public final class Library {

  /// So many editions are kept at most; one of 30,000 cooperatives takes some 200 MB.
  private static final int KEPT = 6;

  /// Of so many networks what is said now is held.
  private static final int PRESENT = 4;

  private final Register register;
  private final NetworkReader reader;
  private final Cache<String, Lent> present = Caffeine.newBuilder().maximumSize(PRESENT).build();
  private final Cache<EditionKey, Edition> editions =
      Caffeine.newBuilder().maximumSize(KEPT).build();

  private final SharedGround<Ground> grounds = new SharedGround<>(Ground::new);

  /// Lends the networks of a register.
  public Library(Register register, NetworkReader reader) {
    this.register = register;
    this.reader = reader;
  }

  /// What is said of a network now, lent to one at a time, and on which days that is sound.
  private record Lent(ReentrantLock lock, Present present, SoundDays sound) {}

  private record EditionKey(String network, long revision, @Nullable LocalDate from) {}

  /// What an edition is read from.
  private record Copy(long revision, Span days, TextNetwork texts) {}

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
    Copy copy =
        now(network, present -> present.asOf(revision).map(view -> copy(revision, view, day)))
            .orElseGet(() -> copy(network, revision, day));
    return editions.get(
        new EditionKey(network, revision, copy.days().from()), missing -> read(card, copy));
  }

  /// Reads the networks that were changed last as they stand on a day, so that whoever asks for one
  /// first need not wait for it.
  public void readAhead(LocalDate day) {
    register.listNetworks().stream()
        .filter(card -> card.head() > 0)
        .map(card -> Map.entry(card.code(), changedAt(card)))
        .sorted(Map.Entry.<String, Instant>comparingByValue().reversed())
        .limit(PRESENT)
        .forEach(card -> newest(card.getKey(), day).sound());
  }

  private Instant changedAt(NetworkCard card) {
    return register
        .findRevision(card.code(), card.head())
        .map(Revision::recordedAt)
        .orElse(card.createdAt());
  }

  private static Copy copy(long revision, View view, LocalDate day) {
    return new Copy(revision, view.around(day), view.whole(day));
  }

  private Copy copy(String network, long revision, LocalDate day) {
    Shelf shelf = Shelf.of(register, network, revision);
    return new Copy(revision, shelf.around(day), Folding.on(shelf.entries(), day));
  }

  private Edition read(NetworkCard card, Copy copy) {
    NetworkReader.ReadNetwork read =
        editions.asMap().values().stream()
            .map(Edition::read)
            .filter(each -> same(each.texts(), copy.texts()))
            .findFirst()
            .orElseGet(() -> reader.read(copy.texts()));
    return new Edition(
        card, copy.revision(), copy.days(), read, lent(card.code()).sound(), grounds);
  }

  /// Whether two networks have the same tables, told by what they are and not by what they say.
  @SuppressWarnings("ReferenceEquality") // a table of which nothing new is said is the same object
  private static boolean same(TextNetwork one, TextNetwork other) {
    return one.tables().keySet().equals(other.tables().keySet())
        && one.tables().keySet().stream()
            .allMatch(name -> one.tables().get(name) == other.tables().get(name))
        && one.layers().equals(other.layers());
  }

  /// Has something done with what is said of a network now, while nobody else who asks here does.
  ///
  /// @throws NoSuchNetworkException when it is not in the register
  <T> T now(String network, Function<Present, T> use) {
    Lent lent = lent(network);
    lent.lock().lock();
    boolean there = false;
    try {
      lent.present().advance(card(network).head());
      there = true;
      return use.apply(lent.present());
    } finally {
      if (!there) {
        present.invalidate(network);
      }
      lent.lock().unlock();
    }
  }

  private Lent lent(String network) {
    return present.get(
        network,
        missing ->
            new Lent(new ReentrantLock(), new Present(register, reader, network), new SoundDays()));
  }

  /// Learns that a revision left no fault in a network on any day on which it had none before.
  void kept(String network, long revision) {
    lent(network).sound().kept(revision);
  }

  /// What would be wrong after changes; see [Inspection].
  Inspection inspection(Present present, List<Change> changes) {
    return new Inspection(present, reader, changes);
  }

  /// What the register says of a network itself.
  ///
  /// @throws NoSuchNetworkException when it is not there
  public NetworkCard card(String network) {
    return register.findNetwork(network).orElseThrow(() -> new NoSuchNetworkException(network));
  }
}
