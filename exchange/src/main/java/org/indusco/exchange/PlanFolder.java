package org.indusco.exchange;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.indusco.exchange.check.PlanReferences;
import org.indusco.exchange.csv.SheetException;
import org.indusco.exchange.csv.SheetReader;
import org.indusco.exchange.disk.Parcel;
import org.indusco.exchange.fault.FaultCount;
import org.indusco.exchange.fault.FaultList;
import org.indusco.exchange.format.DataPackage;
import org.indusco.exchange.format.Origin;
import org.indusco.exchange.format.OriginFile;
import org.indusco.exchange.format.RestartFile;
import org.indusco.exchange.format.SummaryFile;
import org.indusco.exchange.table.Listing;
import org.indusco.exchange.table.TableReader;
import org.indusco.exchange.table.TableWriter;
import org.indusco.model.network.Network;
import org.indusco.model.plan.GoalResult;
import org.indusco.model.plan.Plan;
import org.indusco.model.plan.Restart;
import org.indusco.model.plan.Summary;
import org.indusco.model.schema.Schema;

/// A plan as a folder: a CSV file for each table, and its figures in `summary.json`.
public final class PlanFolder {

  private static final String TABLE = ".csv";

  /// The small files that tell a plan's figures and goals.
  public static final Set<String> FIGURES =
      Set.of(SummaryFile.FILE, Schema.of(GoalResult.class).name() + TABLE);

  private PlanFolder() {}

  /// Writes a plan into a folder, in place of the plan that is there; other files of the folder
  /// stay. `summary.json` is taken away first and comes back last: where it is, all is there.
  ///
  /// @throws IOException when the folder cannot be written
  public static void write(Plan plan, Path folder) throws IOException {
    try (Parcel parcel = Parcel.to(folder)) {
      for (Map.Entry<String, byte[]> file : files(plan).entrySet()) {
        parcel.add(file.getKey(), path -> Files.write(path, file.getValue()));
      }
      parcel.deliver(List.of(SummaryFile.FILE, RestartFile.FILE));
    }
  }

  /// The files of a plan by name, in the order in which they are written to a folder: what it left
  /// behind for planning again is among them when there is any, and `summary.json` is the last.
  public static SequencedMap<String, byte[]> files(Plan plan) {
    SequencedMap<String, byte[]> files = new LinkedHashMap<>();
    for (Schema<?> schema : Plan.schemas()) {
      files.put(schema.name() + TABLE, utf8(text(plan, schema)));
    }
    files.put(DataPackage.FILE, utf8(DataPackage.ofPlan()));
    plan.findRestart()
        .ifPresent(
            restart -> files.put(RestartFile.FILE, RestartFile.bytes(restart, plan.summary())));
    files.put(SummaryFile.FILE, utf8(SummaryFile.text(plan.summary())));
    return files;
  }

  /// Reads the plan in files, with what it left behind for planning again.
  ///
  /// @param files those of [#files] by name
  /// @throws PlanException when there is no plan, or only a part or a changed one
  public static Plan read(Map<String, byte[]> files) throws PlanException {
    byte[] figures = files.get(SummaryFile.FILE);
    if (figures == null) {
      throw new PlanException("There is no plan: " + SummaryFile.FILE + " is missing.");
    }
    FaultCount faults = new FaultCount();
    byte[] restart = files.get(RestartFile.FILE);
    try {
      Plan plan = Plan.of(SummaryFile.read(new String(figures, StandardCharsets.UTF_8)));
      for (Schema<?> schema : Plan.schemas()) {
        byte[] table = files.get(schema.name() + TABLE);
        plan = table == null ? plan : withTable(plan, schema, table, faults);
      }
      requireSound(faults, "The plan is damaged.");
      return restart == null ? plan : plan.with(RestartFile.read(restart, plan.summary()));
    } catch (IllegalArgumentException e) {
      throw new PlanException("The plan is damaged: " + e.getMessage() + ".", e);
    }
  }

  private static void requireSound(FaultCount faults, String what) throws PlanException {
    if (!faults.all().isEmpty()) {
      throw new PlanException(what + "\n" + FaultList.of(faults.all()).text());
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /// Reads the plan in a folder, without what it left behind for planning again. A table that is
  /// missing has no rows.
  ///
  /// @throws IOException when a file cannot be read
  /// @throws PlanException when there is no plan, or only a part or a changed one
  public static Plan read(Path folder) throws IOException, PlanException {
    Plan plan = Plan.of(summary(folder));
    FaultCount faults = new FaultCount();
    for (Schema<?> schema : Plan.schemas()) {
      plan = withTable(plan, schema, folder, faults);
    }
    requireSound(faults, "The plan in " + folder + " is damaged.");
    return plan;
  }

  /// Requires that the cooperatives, recipes, routes and whatever else the tables of a plan name
  /// are there in its network.
  ///
  /// @param folder of a plan that was read without faults
  /// @param completed the network that it is for, with its defaults filled in
  /// @throws IOException when a file cannot be read
  /// @throws PlanException when something is not there; it names the row and the value
  public static void requireFits(Path folder, Network completed) throws IOException, PlanException {
    PlanReferences references = new PlanReferences(completed);
    FaultCount faults = new FaultCount();
    for (Schema<?> schema : Plan.schemas()) {
      Optional<? extends Listing<?>> listing = find(schema, folder, faults);
      if (listing.isPresent()) {
        references.faults(listing.get()).forEach(faults);
      }
    }
    requireSound(faults, "The plan in " + folder + " is damaged.");
  }

  /// What the plan in a folder left behind for planning again; none when the file is not there.
  ///
  /// @param summary of the plan in that folder
  /// @throws IOException when the file cannot be read
  /// @throws PlanException when it is damaged or belongs to another plan
  public static Optional<Restart> findRestart(Path folder, Summary summary)
      throws IOException, PlanException {
    Path file = folder.resolve(RestartFile.FILE);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(RestartFile.read(Files.readAllBytes(file), summary));
    } catch (IllegalArgumentException e) {
      throw new PlanException(
          "The plan cannot be gone on from: " + file + " is damaged: " + e.getMessage() + ".", e);
    }
  }

  /// Writes down where the plan in a folder comes from.
  ///
  /// @throws IOException when the folder cannot be written
  public static void writeOrigin(Origin origin, Path folder) throws IOException {
    Files.writeString(folder.resolve(OriginFile.FILE), OriginFile.text(origin));
  }

  /// Where the plan in a folder comes from; none when it does not say.
  ///
  /// @throws IOException when the file cannot be read
  /// @throws PlanException when the file is damaged
  public static Optional<Origin> findOrigin(Path folder) throws IOException, PlanException {
    Path file = folder.resolve(OriginFile.FILE);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(OriginFile.read(Files.readString(file, StandardCharsets.UTF_8)));
    } catch (IllegalArgumentException | CharacterCodingException e) {
      throw new PlanException("The file " + file + " is damaged: " + e.getMessage() + ".", e);
    }
  }

  private static Summary summary(Path folder) throws IOException, PlanException {
    Path file = folder.resolve(SummaryFile.FILE);
    try {
      return SummaryFile.read(Files.readString(file, StandardCharsets.UTF_8));
    } catch (IllegalArgumentException | CharacterCodingException e) {
      throw new PlanException("The file " + file + " is damaged: " + e.getMessage() + ".", e);
    } catch (NoSuchFileException e) {
      throw new PlanException(
          "There is no finished plan in " + folder + ": it has no " + SummaryFile.FILE + ".", e);
    }
  }

  private static <R extends Record> Plan withTable(
      Plan plan, Schema<R> schema, Path folder, FaultCount faults) throws IOException {
    return find(schema, folder, faults)
        .map(listing -> plan.with(schema.type(), listing.rows()))
        .orElse(plan);
  }

  private static <R extends Record> Plan withTable(
      Plan plan, Schema<R> schema, byte[] bytes, FaultCount faults) {
    return find(schema, bytes, faults)
        .map(listing -> plan.with(schema.type(), listing.rows()))
        .orElse(plan);
  }

  private static <R extends Record> Optional<Listing<R>> find(
      Schema<R> schema, Path folder, FaultCount faults) throws IOException {
    Path file = folder.resolve(schema.name() + TABLE);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      return find(schema, SheetReader.bytes(file), faults);
    } catch (SheetException e) {
      faults.accept(e.fault());
      return Optional.empty();
    }
  }

  private static <R extends Record> Optional<Listing<R>> find(
      Schema<R> schema, byte[] bytes, FaultCount faults) {
    try {
      return Optional.of(
          TableReader.read(
              schema, SheetReader.read(schema.name() + TABLE, bytes), faults, note -> {}));
    } catch (SheetException e) {
      faults.accept(e.fault());
      return Optional.empty();
    }
  }

  private static <R extends Record> String text(Plan plan, Schema<R> schema) {
    return TableWriter.text(schema, plan.rows(schema.type()));
  }
}
