package org.indusco.bench.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.indusco.app.library.Desk;
import org.indusco.app.register.Change;
import org.indusco.app.register.Entry;
import org.indusco.app.register.Proposal;
import org.indusco.app.register.Receipt;
import org.indusco.app.register.Register;
import org.indusco.app.register.Row;
import org.indusco.app.register.Span;
import org.indusco.app.register.Subject;

/// Somebody who hands in changes that are right, of which no two are the same.
final class Writer {

  private static final int DRAWN = 2_000;
  private static final int DAYS = 365;

  private final Desk desk;
  private final String network;
  private final List<Entry> cooperatives;
  private final List<Entry> equipment;
  private final LocalDate start;
  private final Random random;

  Writer(Desk desk, Register register, String network, LocalDate start, long seed) {
    this.desk = desk;
    this.network = network;
    this.start = start;
    random = new Random(seed);
    long head = register.findNetwork(network).orElseThrow().head();
    Register.Page page = new Register.Page(null, -1, DRAWN);
    cooperatives = register.listEntries(network, "cooperatives", head, page);
    equipment = register.listEntries(network, "cooperative_equipment", head, page);
  }

  /// Hands one in: a figure of a day, the crew of a cooperative from a day on, or its machines.
  ///
  /// @throws IllegalStateException when it is refused
  void write(int number) {
    Change change = change(number);
    Proposal proposal =
        Proposal.of(UUID.randomUUID(), "bench", "change " + number, List.of(change));
    Desk.Answer answer = desk.record(network, proposal);
    boolean recorded =
        answer instanceof Desk.Answer.Decided decided
            && decided.receipt() instanceof Receipt.Recorded;
    if (!recorded) {
      throw new IllegalStateException(change + " is answered with " + answer);
    }
  }

  private synchronized Change change(int number) {
    Span since = Span.since(start.plusDays(random.nextInt(DAYS)));
    return switch (number % 3) {
      case 0 ->
          new Change.Put(
              Subject.of("facts", List.of("bench-" + UUID.randomUUID())),
              Span.ALWAYS,
              Row.of(Map.of("date", start.toString(), "measure", "members", "value", "" + number)));
      case 1 -> changed(cooperatives, since, "crew", 10 + number);
      default -> changed(equipment, Span.ALWAYS, "count", 1 + number);
    };
  }

  private Change changed(List<Entry> entries, Span span, String heading, int figure) {
    Entry entry = entries.get(random.nextInt(entries.size()));
    return new Change.Put(entry.subject(), span, entry.row().with(heading, "" + figure));
  }
}
