package org.indusco.cli.wire;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.indusco.app.library.Desk;
import org.indusco.app.register.Proposal;
import org.indusco.app.register.Receipt;
import org.indusco.app.register.Register;
import org.indusco.app.register.Span;
import org.indusco.app.register.table.Difference;
import org.indusco.exchange.NetworkFiles;
import org.indusco.exchange.Reading;
import org.indusco.exchange.TextFiles;
import org.indusco.exchange.TextReading;
import org.indusco.exchange.fault.Fault;

/// Takes whole networks from folders and workbooks into the register.
public final class Intake {

  private final Register register;
  private final Desk desk;

  /// Takes networks into a register.
  public Intake(Register register, Desk desk) {
    this.register = register;
    this.desk = desk;
  }

  /// Takes a network in under a code, as what it says of all days.
  ///
  /// @param from a folder or workbook without faults
  /// @param code under which it will be found; it must be free
  /// @param author who takes it in
  /// @return the answer of the register, or the faults for which nothing was taken in
  public Desk.Answer take(Path from, String code, String author) {
    TextReading texts = TextFiles.read(from);
    Reading reading = NetworkFiles.read(texts.texts());
    List<Fault> faults = texts.sound() ? reading.faults() : texts.faults();
    if (!faults.isEmpty()) {
      return new Desk.Answer.Unsound(faults.stream().map(Fault::toString).toList());
    }
    register.create(code, reading.network().settings().name(), author);
    Desk.Preview preview = desk.preview(code, texts.texts(), Span.ALWAYS, Difference.Missing.GO);
    if (!preview.faults().isEmpty()) {
      return new Desk.Answer.Unsound(preview.faults());
    }
    Receipt receipt =
        register.record(
            code,
            Proposal.of(
                    UUID.randomUUID(),
                    author,
                    "Taken in from " + from.getFileName() + ".",
                    preview.difference().changes())
                .from(reading.hash()));
    return new Desk.Answer.Decided(receipt);
  }
}
