package org.indusco.app.listing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.indusco.app.people.Person;
import org.indusco.app.register.NetworkCard;
import org.indusco.app.register.Register;

/// The networks of a register that somebody may read: those in which he has a right, and those that
/// are public.
///
/// @param register that has them all
/// @param published which everybody may read
public record ReadableNetworks(Register register, PublicNetworks published) {

  /// Those of a register without public ones.
  public ReadableNetworks(Register register) {
    this(register, NoPublicNetworks.NONE);
  }

  /// Those that a person may read, by code. Who has a right in a network may read its scenarios;
  /// that a network is public says nothing of them.
  public List<NetworkCard> listFor(Person person) {
    Set<String> open = published.codes();
    return register.listNetworks().stream()
        .filter(card -> mayRead(person, card) || open.contains(card.code()))
        .toList();
  }

  /// One of them; empty when there is none, or the person may not read it.
  public Optional<NetworkCard> findFor(Person person, String code) {
    return register.findNetwork(code).filter(card -> mayRead(person, card) || isPublic(card));
  }

  /// Whether everybody may read a network.
  public boolean isPublic(NetworkCard card) {
    return published.codes().contains(card.code());
  }

  private static boolean mayRead(Person person, NetworkCard card) {
    String base = card.base();
    return person.mayRead(card.code()) || (base != null && person.mayRead(base));
  }
}
