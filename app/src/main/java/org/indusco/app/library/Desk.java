package org.indusco.app.library;

import java.time.LocalDate;
import java.util.List;
import java.util.SequencedMap;
import java.util.SortedSet;
import java.util.TreeSet;
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
/// all faults before anything is recorded.
///
/// A changed network is looked at as it stands when each change begins to hold, and after all.
/// Between looking and recording somebody else may change something else; a proposal that must not
/// meet such a change says which revision its author has seen.
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
    /// @param faults all of them, as sentences
    record Unsound(List<String> faults) implements Answer {

      public Unsound {
        faults = List.copyOf(faults);
      }
    }
  }

  /// What taking a file in would do.
  ///
  /// @param difference what becomes otherwise
  /// @param faults what would be wrong with the network then, as sentences; empty when it can be
  ///     taken in
  /// @param seen the revision that was looked at
  public record Preview(Difference difference, List<String> faults, long seen) {

    public Preview {
      faults = List.copyOf(faults);
    }
  }

  /// Records a proposal unless the network would have faults that it has not now.
  public Answer record(String network, Proposal proposal) {
    List<String> faults = faults(network, proposal.changes());
    return faults.isEmpty()
        ? new Answer.Decided(register.record(network, proposal))
        : new Answer.Unsound(faults);
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

  private List<String> faults(String network, List<Change> changes) {
    if (changes.stream().allMatch(change -> change.subject().table().equals(Shelf.APART))) {
      return List.of();
    }
    NetworkCard card = library.card(network);
    Shelf before = library.shelf(network, card.head());
    Shelf after = before.after(changes);
    for (LocalDate day : days(changes, after)) {
      List<String> faults = library.read(card, card.head(), after, day).faults();
      if (!faults.isEmpty() && faults.size() > faultsNow(card, before, day)) {
        return faults;
      }
    }
    return List.of();
  }

  private int faultsNow(NetworkCard card, Shelf before, LocalDate day) {
    return before.entries().isEmpty()
        ? 0
        : library.edition(card.code(), card.head(), day).faults().size();
  }

  /// A day of each time in which a change begins to hold, and one after all changes.
  private static SortedSet<LocalDate> days(List<Change> changes, Shelf after) {
    SortedSet<LocalDate> days = new TreeSet<>();
    for (Change change : changes) {
      LocalDate from = change.span().from();
      LocalDate first = after.around(from == null ? LocalDate.MIN : from).from();
      days.add(first == null ? LocalDate.MIN : first);
    }
    if (!after.breaks().isEmpty()) {
      days.add(after.breaks().last());
    }
    return days;
  }
}
