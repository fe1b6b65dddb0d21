package org.indusco.app.listing;

import java.util.List;
import java.util.Optional;
import org.indusco.app.people.Person;
import org.indusco.app.register.NetworkCard;
import org.indusco.app.register.Register;

/// The networks of a register that somebody may read.
///
/// @param register that has them all
public record ReadableNetworks(Register register) {

  /// Those that a person may read, by code. Who may read a network may read its scenarios.
  public List<NetworkCard> listFor(Person person) {
    return register.listNetworks().stream().filter(card -> mayRead(person, card)).toList();
  }

  /// One of them; empty when there is none, or the person may not read it.
  public Optional<NetworkCard> findFor(Person person, String code) {
    return register.findNetwork(code).filter(card -> mayRead(person, card));
  }

  private static boolean mayRead(Person person, NetworkCard card) {
    String base = card.base();
    return person.mayRead(card.code()) || (base != null && person.mayRead(base));
  }
}
