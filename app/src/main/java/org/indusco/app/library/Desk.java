package org.indusco.app.library;

import java.util.List;
import java.util.SequencedMap;
import org.indusco.app.register.Change;
import org.indusco.app.register.NetworkCard;
import org.indusco.app.register.Proposal;
import org.indusco.app.register.Receipt;
import org.indusco.app.register.Register;
import org.indusco.app.register.Span;
import org.indusco.app.register.Subject;
import org.indusco.app.register.Timeline;
import org.indusco.app.register.table.Difference;
import org.indusco.app.register.table.Unfolding;
import org.indusco.model.text.TextNetwork;

/// Where changes to networks are handed in. What would leave a fault in the network is refused with
/// all of its faults that are new before anything is recorded.
///
/// How a changed network is looked at, [Inspection] says. Between looking and recording nobody who
/// hands in at the same library can change the network; another program can. A proposal that must
/// not meet such a change says which revision its author has seen.
public final class Desk {

  private final Register register;
  private final Library library;

  /// Hands changes in at a register.
  public Desk(Register register, Library library) {
    this.register = register;
    this.library = library;
  }

  /// The answer to what was handed in.
  public sealed interface Answer {

    /// It was recorded or refused by the register.
    record Decided(Receipt receipt) implements Answer {}

    /// Nothing was recorded: the network would have faults.
    ///
    /// @param faults all that it has not now
    record Unsound(List<Fault> faults) implements Answer {

      public Unsound {
        faults = List.copyOf(faults);
      }
    }
  }

  /// What taking a file in would do.
  ///
  /// @param difference what becomes otherwise
  /// @param faults what would be wrong with the network then; empty when it can be taken in
  /// @param seen the revision that was looked at
  public record Preview(Difference difference, List<Fault> faults, long seen) {

    public Preview {
      faults = List.copyOf(faults);
    }
  }

  /// Records a proposal unless the network would have faults that it has not now.
  public Answer record(String network, Proposal proposal) {
    if (apart(proposal.changes())) {
      return record(network, proposal, /* sound= */ true);
    }
    return library.now(
        network,
        present -> {
          Inspection inspection = library.inspection(present, proposal.changes());
          List<Fault> faults = inspection.faults();
          return faults.isEmpty()
              ? record(network, proposal, inspection.ofAllDays())
              : new Answer.Unsound(faults);
        });
  }

  /// @param sound whether the proposal is known to leave no fault on any day that has none
  private Answer record(String network, Proposal proposal, boolean sound) {
    Receipt receipt = register.record(network, proposal);
    if (sound && receipt instanceof Receipt.Recorded recorded) {
      library.kept(network, recorded.revision().number());
    }
    return new Answer.Decided(receipt);
  }

  /// What taking tables in would do; nothing is recorded.
  ///
  /// @param file tables without faults in their cells
  /// @param span the days that they speak of
  /// @param missing what becomes of rows that they do not have
  public Preview preview(String network, TextNetwork file, Span span, Difference.Missing missing) {
    NetworkCard card = library.card(network);
    SequencedMap<Subject, Timeline> wanted = Unfolding.of(file);
    Difference difference =
        Difference.between(register.listEntries(network, card.head()), wanted, span, missing);
    return new Preview(difference, faults(network, difference.changes()), card.head());
  }

  /// What would be wrong with a network after changes that is not now; nothing is recorded.
  public List<Fault> faults(String network, List<Change> changes) {
    return apart(changes)
        ? List.of()
        : library.now(network, present -> library.inspection(present, changes).faults());
  }

  private static boolean apart(List<Change> changes) {
    return changes.stream().allMatch(change -> change.subject().table().equals(Shelf.APART));
  }
}
