package org.indusco.cli.wire;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.indusco.app.library.Desk;
import org.indusco.app.library.NetworkReader;
import org.indusco.app.register.NetworkCard;
import org.indusco.app.register.Proposal;
import org.indusco.app.register.Receipt;
import org.indusco.app.register.Register;
import org.indusco.app.register.Span;
import org.indusco.app.register.table.Difference;
import org.indusco.app.register.table.Unfolding;
import org.indusco.exchange.TextFiles;
import org.indusco.exchange.TextReading;
import org.indusco.exchange.fault.Fault;
import org.indusco.model.canonical.CanonicalJson;
import org.indusco.model.network.Settings;
import org.indusco.model.text.TextNetwork;
import org.indusco.model.text.TextTable;

/// Takes networks from folders and workbooks into the register: looks first, then records.
public final class Intake {

  private final Register register;
  private final Desk desk;
  private final NetworkReader reader = new FilesReader();

  /// Takes networks into a register.
  public Intake(Register register, Desk desk) {
    this.register = register;
    this.desk = desk;
  }

  /// What taking a network in would do.
  ///
  /// @param code of the network in the register
  /// @param title its name
  /// @param there whether it is in the register already
  /// @param seen the revision that was looked at; 0 for a network that is not there
  /// @param origin the hash of what is taken in and of how it is meant
  /// @param difference what becomes otherwise; nothing when there are faults
  /// @param faults what keeps it from being taken in, as sentences
  public record Look(
      String code,
      String title,
      boolean there,
      long seen,
      String origin,
      Difference difference,
      List<String> faults) {

    public Look {
      faults = List.copyOf(faults);
    }
  }

  /// Looks at what a folder or workbook would change; nothing is recorded.
  ///
  /// @param code of the network; empty to take the id that the network gives itself
  /// @param span the days that it speaks of
  /// @param missing what becomes of rows that it does not have
  public Look look(Path from, String code, Span span, Difference.Missing missing) {
    TextReading reading = TextFiles.read(from);
    if (!reading.sound()) {
      return refused(code, reading.faults().stream().map(Fault::toString).toList());
    }
    TextNetwork texts = reading.texts();
    NetworkReader.ReadNetwork read = reader.read(texts);
    Optional<Settings> settings = read.network().rows(Settings.class).stream().findFirst();
    String known = code.isEmpty() ? settings.map(Settings::id).orElse("") : code;
    String title = settings.map(Settings::name).orElse(known);
    Optional<NetworkCard> card = register.findNetwork(known);
    if (card.isEmpty()) {
      // What is new must be a whole network.
      return read.faults().isEmpty()
          ? new Look(
              known,
              title,
              false,
              0,
              origin(texts, span, missing),
              Difference.between(List.of(), Unfolding.of(texts), span, missing),
              List.of())
          : refused(known, read.faults());
    }
    Desk.Preview preview = desk.preview(known, texts, span, missing);
    return new Look(
        known,
        title,
        true,
        preview.seen(),
        origin(texts, span, missing),
        preview.difference(),
        preview.faults());
  }

  private static Look refused(String code, List<String> faults) {
    return new Look(code, "", false, 0, "", new Difference(List.of()), faults);
  }

  /// Records what was looked at, all of it or nothing; the network is created when it is not there.
  /// What somebody else has changed since the look is not overruled: it is refused then.
  ///
  /// @param look without faults
  /// @param author who takes it in
  /// @param reason why
  public Receipt take(Look look, String author, String reason) {
    if (!look.there()) {
      register.create(look.code(), look.title(), author);
    }
    Proposal proposal = Proposal.of(UUID.randomUUID(), author, reason, look.difference().changes());
    return register.record(look.code(), proposal.from(look.origin()).havingSeen(look.seen()));
  }

  private static String origin(TextNetwork texts, Span span, Difference.Missing missing) {
    Map<String, Object> tables = new TreeMap<>();
    texts.tables().forEach((name, table) -> tables.put(name, rows(table)));
    return CanonicalJson.sha256(
        Map.of(
            "tables", tables,
            "layers", texts.layers(),
            "span", span.toString(),
            "missing", missing.name()));
  }

  private static List<List<String>> rows(TextTable table) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(table.headings());
    rows.addAll(table.rows());
    return rows;
  }
}
