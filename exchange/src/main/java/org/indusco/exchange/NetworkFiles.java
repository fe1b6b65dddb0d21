package org.indusco.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.indusco.exchange.check.Checks;
import org.indusco.exchange.check.Draft;
import org.indusco.exchange.fault.Fault;
import org.indusco.exchange.fault.FaultCount;
import org.indusco.exchange.fault.FaultList;
import org.indusco.exchange.shape.Credit;
import org.indusco.exchange.shape.Credits;
import org.indusco.model.network.Network;
import org.indusco.model.network.Omission;
import org.indusco.model.schema.Schema;
import org.indusco.model.text.TextNetwork;

/// A network wherever it lies: a folder of CSV files, or a workbook with sheets of the same names.
public final class NetworkFiles {

  private NetworkFiles() {}

  /// Reads a folder or a workbook and checks everything in it. Whatever is wrong comes back as
  /// faults, at places as an editor or spreadsheet shows them.
  public static Reading read(Path path) {
    return read(Files.isRegularFile(path) ? WorkbookSource.of(path) : FolderSource.of(path));
  }

  /// Reads a network in texts and checks everything in it, as if it were read from the folder that
  /// these texts make: its hash, too, is that of the folder.
  ///
  /// Faults name tables and layers. Their rows count from 2, as in a spreadsheet in which the
  /// headings are row 1: a fault in row `n` is one of the row at `n - 2` of its [TextTable].
  public static Reading read(TextNetwork texts) {
    return read(new TextSource(texts));
  }

  /// What a network is called after its folder or workbook.
  public static String name(Path path) {
    Path last = path.toAbsolutePath().normalize().getFileName();
    if (last == null) {
      return "network";
    }
    return Files.isDirectory(path) ? last.toString() : WorkbookShapes.stem(last);
  }

  /// What the files of a network's shapes say of their sources and licences.
  ///
  /// @throws IOException when one cannot be read
  public static List<Credit> credits(Path path) throws IOException {
    return Credits.in(Files.isRegularFile(path) ? WorkbookShapes.beside(path) : path);
  }

  static Reading read(Source source) {
    Intake intake = new Intake(source, Memory.none());
    Draft draft = intake.read();
    List<String> notes = new ArrayList<>(intake.notes());
    List<Fault> faults = faults(intake, draft, Checks.Known.nothing(), notes::add);
    return reading(source, intake, draft, faults, notes);
  }

  /// Everything that is wrong with a network that was taken in.
  ///
  /// @param known from networks that were checked before
  static List<Fault> faults(
      Intake intake, Draft draft, Checks.Known known, Consumer<String> notes) {
    FaultCount faults = new FaultCount();
    intake.faults().forEach(faults);
    Checks.run(draft, known, intake.faults(), faults, notes);
    return FaultList.of(faults.all()).all();
  }

  static Reading reading(
      Source source, Intake intake, Draft draft, List<Fault> faults, List<String> notes) {
    List<Omission> defaults = new ArrayList<>();
    for (Schema<?> schema : Network.schemas()) {
      if (!draft.network().has(schema.type()) && !schema.table().absent().isEmpty()) {
        defaults.add(Omission.of(schema.type()));
      }
    }
    draft.listings().forEach(listing -> defaults.addAll(listing.defaults()));
    return new Reading(
        draft.network(),
        faults.stream().map(source::told).toList(),
        defaults,
        intake.hash(),
        notes.stream().map(source::told).toList());
  }
}
