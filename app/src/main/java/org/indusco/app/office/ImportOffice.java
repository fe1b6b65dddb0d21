package org.indusco.app.office;

import java.util.Optional;
import java.util.UUID;
import org.indusco.app.intake.Intake;
import org.indusco.app.intake.Upload;
import org.indusco.app.listing.ReadableNetworks;
import org.indusco.app.people.Person;
import org.indusco.app.register.NetworkCard;
import org.indusco.app.register.Receipt;
import org.indusco.app.register.Revision;
import org.indusco.app.sight.ReadingRoom;

/// Where people hand in files that networks are to be taken in from.
///
/// Somebody who may not read a network may not create it either, so that both are answered alike.
public final class ImportOffice {

  private final ReadableNetworks networks;
  private final ReadingRoom room;
  private final Intake intake;

  /// An office that has an intake look and record.
  ///
  /// @param room that knows which regions changes touch
  public ImportOffice(ReadableNetworks networks, ReadingRoom room, Intake intake) {
    this.networks = networks;
    this.room = room;
    this.intake = intake;
  }

  /// The answer to what was handed in.
  public sealed interface Answer {

    /// Nothing was recorded: the network would have faults, which the look tells.
    record Unsound(Intake.Look look) implements Answer {}

    /// It was recorded or refused by the register.
    ///
    /// @param network the network's code
    record Decided(String network, Receipt receipt) implements Answer {}
  }

  /// What an upload would change; nothing is recorded.
  ///
  /// @param upload that names a network
  /// @throws NotPermittedException when the person may not take it in
  public Intake.Look look(Person person, Upload upload) {
    requireSomething(person, upload);
    Intake.Look look = intake.look(upload);
    networks
        .findFor(person, look.code())
        .filter(card -> !isEmpty(card) && !look.difference().none())
        .ifPresent(
            card ->
                Rights.requireMayChange(
                    person, card, () -> room.touched(card, look.difference().changes())));
    return look;
  }

  /// Takes an upload in, all of it or nothing.
  ///
  /// @param upload that names a network
  /// @param wish its head, when it has one, is the revision that was looked at before
  /// @throws NotPermittedException when the person may not take it in
  public Answer take(Person person, Upload upload, ChangeOffice.Wish wish) {
    // Who has created a network need not be one who may change it afterwards.
    Optional<Receipt> before =
        networks
            .findFor(person, upload.network())
            .flatMap(card -> intake.findTaken(upload, wish.command()));
    if (before.isPresent()) {
      return new Answer.Decided(upload.network(), before.get());
    }
    Intake.Look look = look(person, upload);
    Long head = wish.head();
    if (head != null && head != look.seen()) {
      return new Answer.Decided(upload.network(), Intake.changedSince(look.seen()));
    }
    return look.faults().isEmpty()
        ? new Answer.Decided(
            upload.network(), intake.take(look, wish.command(), person.name(), wish.reason()))
        : new Answer.Unsound(look);
  }

  /// What a person took in under an id; empty when it was nothing.
  ///
  /// @param network the network's code
  public Optional<Revision> findTaken(Person person, String network, UUID command) {
    return networks
        .findFor(person, network)
        .flatMap(card -> networks.register().findCommand(card.code(), command))
        .filter(revision -> revision.author().equals(person.name()));
  }

  private void requireSomething(Person person, Upload upload) {
    Optional<NetworkCard> card = networks.findFor(person, upload.network());
    if (card.isEmpty() || isEmpty(card.get())) {
      Rights.requireCreator(person, upload.network());
    } else {
      Rights.requireMayChangeSomething(person, card.get());
    }
  }

  /// Whether a network was created and nothing was said of it yet, as when the program was killed in
  /// between.
  private static boolean isEmpty(NetworkCard card) {
    return card.head() == 0 && !card.scenario();
  }
}
