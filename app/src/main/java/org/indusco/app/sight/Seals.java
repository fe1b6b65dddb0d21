package org.indusco.app.sight;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.indusco.app.register.NetworkCard;
import org.indusco.app.register.Register;
import org.indusco.app.register.Row;

/// Of which cooperatives it is sealed where they stand.
///
/// A seal holds for all days and for all that was known earlier: one that is set today would be
/// worth nothing if the place could be asked for as it was known yesterday. So a cooperative is
/// sealed when any row of it says so, as known now, or as known at the revision that is asked for,
/// in the network or in the one of which it is a scenario.
public final class Seals {

  private static final String TABLE = "cooperatives";
  private static final String COLUMN = "position";
  private static final String OPEN = "open";
  private static final int KEPT = 32;

  private final Register register;
  private final Cache<Key, Set<String>> kept = Caffeine.newBuilder().maximumSize(KEPT).build();

  /// The seals of the networks of a register.
  public Seals(Register register) {
    this.register = register;
  }

  private record Key(String network, long revision) {}

  /// The ids of the cooperatives of a network whose positions are sealed.
  ///
  /// @param revision as of which is asked
  public Set<String> of(NetworkCard card, long revision) {
    Set<String> all = new TreeSet<>(at(card.code(), card.head()));
    if (revision != card.head()) {
      all.addAll(at(card.code(), revision));
    }
    String base = card.base();
    if (base != null) {
      register.findNetwork(base).ifPresent(of -> all.addAll(at(base, of.head())));
    }
    return all;
  }

  /// Whether a network has any, as it is known now.
  public boolean hasAny(NetworkCard card) {
    return !of(card, card.head()).isEmpty();
  }

  private Set<String> at(String network, long revision) {
    return kept.get(new Key(network, revision), key -> read(network, revision));
  }

  private Set<String> read(String network, long revision) {
    Set<String> sealed = new TreeSet<>();
    register
        .listEntries(network, TABLE, revision)
        .forEach(
            entry -> {
              if (isSealed(entry.row())) {
                sealed.add(entry.subject().texts().getFirst());
              }
            });
    return Collections.unmodifiableSet(sealed);
  }

  /// Whatever is not clearly open is sealed.
  private static boolean isSealed(Row row) {
    String said = row.cell(COLUMN).strip().toLowerCase(Locale.ROOT);
    return !said.isEmpty() && !said.equals(OPEN);
  }
}
