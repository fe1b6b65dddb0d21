package org.indusco.app.intake;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.indusco.app.library.Desk;
import org.indusco.app.library.Fault;
import org.indusco.app.library.NetworkReader;
import org.indusco.app.register.NetworkCard;
import org.indusco.app.register.Proposal;
import org.indusco.app.register.Receipt;
import org.indusco.app.register.Refusal;
import org.indusco.app.register.Register;
import org.indusco.app.register.Revision;
import org.indusco.app.register.table.Difference;
import org.indusco.app.register.table.Unfolding;

/// Takes networks from files into the register: looks first, then records.
public final class Intake {

  private final Register register;
  private final Desk desk;
  private final NetworkReader reader;

  /// Takes networks into a register.
  ///
  /// @param reader that checks networks which are not in the register yet
  public Intake(Register register, Desk desk, NetworkReader reader) {
    this.register = register;
    this.desk = desk;
    this.reader = reader;
  }

  /// What taking a network in would do.
  ///
  /// @param code of the network in the register
  /// @param title its name
  /// @param there whether it is in the register already
  /// @param seen the revision that was looked at; 0 for a network that is not there
  /// @param origin the hash of what is taken in and of how it is meant
  /// @param difference what becomes otherwise; nothing when a network that is not there has faults
  /// @param faults what keeps it from being taken in
  public record Look(
      String code,
      String title,
      boolean there,
      long seen,
      String origin,
      Difference difference,
      List<Fault> faults) {

    public Look {
      faults = List.copyOf(faults);
    }
  }

  /// Looks at what an upload would change; nothing is recorded.
  public Look look(Upload upload) {
    String code = upload.network();
    Optional<NetworkCard> card = register.findNetwork(code);
    if (card.isEmpty()) {
      return lookAtNew(upload);
    }
    Desk.Preview preview = desk.preview(code, upload.texts(), upload.span(), upload.missing());
    return new Look(
        code,
        card.get().title(),
        true,
        preview.seen(),
        upload.origin(),
        preview.difference(),
        preview.faults());
  }

  /// What is new must be a whole network.
  private Look lookAtNew(Upload upload) {
    List<Fault> faults = reader.read(upload.texts()).faults();
    Difference difference =
        faults.isEmpty()
            ? Difference.between(
                List.of(), Unfolding.of(upload.texts()), upload.span(), upload.missing())
            : new Difference(List.of());
    return new Look(
        upload.network(), upload.title(), false, 0, upload.origin(), difference, faults);
  }

  /// What became of an upload that was sent under an id before; empty when none was.
  public Optional<Receipt> findTaken(Upload upload, UUID command) {
    return register
        .findNetwork(upload.network())
        .flatMap(card -> register.findCommand(card.code(), command))
        .map(revision -> again(upload, revision));
  }

  private static Receipt again(Upload upload, Revision revision) {
    return upload.origin().equals(revision.origin())
        ? new Receipt.Recorded(revision, true)
        : new Receipt.Refused(
            Refusal.ID_REUSED_DIFFERENT_CONTENT, revision.command().toString(), revision.number());
  }

  /// The answer to a look that is out of date.
  ///
  /// @param head the newest revision
  public static Receipt changedSince(long head) {
    return new Receipt.Refused(Refusal.CHANGED_SINCE, "", head);
  }

  /// Records what was looked at, all of it or nothing; the network is created when it is not there.
  /// When somebody has changed the network since the look, it is refused.
  ///
  /// @param look without faults
  /// @param command the id under which it is sent
  /// @param author who takes it in
  /// @param reason why
  /// @throws org.indusco.app.register.NetworkExistsException when somebody else creates it just now
  public Receipt take(Look look, UUID command, String author, String reason) {
    if (!look.there()) {
      register.create(look.code(), look.title(), author);
    }
    return register.record(
        look.code(),
        Proposal.of(command, author, reason, look.difference().changes())
            .from(look.origin())
            .onlyAt(look.seen()));
  }
}
