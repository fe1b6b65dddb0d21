package org.indusco.app.office;

import org.indusco.app.listing.ReadableNetworks;
import org.indusco.app.people.Person;
import org.indusco.app.register.NetworkCard;
import org.indusco.app.sight.Seals;
import org.indusco.app.sight.Sight;

/// Who sees the plans of networks: those who see the whole of it with all positions.
final class PlanReaders {

  private final ReadableNetworks networks;
  private final Seals seals;

  PlanReaders(ReadableNetworks networks) {
    this.networks = networks;
    seals = new Seals(networks.register());
  }

  /// Whether a person sees the plans of a network that he may read.
  boolean see(Person person, NetworkCard card) {
    Sight sight = Sight.of(person, card);
    boolean rows = sight.rows().everywhere() || networks.isPublic(card);
    return rows && (sight.positions().everywhere() || !seals.hasAny(card));
  }
}
