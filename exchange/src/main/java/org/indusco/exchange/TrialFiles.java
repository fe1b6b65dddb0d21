package org.indusco.exchange;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.indusco.exchange.csv.SheetException;
import org.indusco.exchange.csv.SheetReader;
import org.indusco.exchange.fault.FaultCount;
import org.indusco.exchange.fault.FaultList;
import org.indusco.exchange.table.TableReader;
import org.indusco.exchange.table.TableWriter;
import org.indusco.model.schema.Schema;
import org.indusco.model.trial.StressRow;
import org.indusco.model.trial.TrialFigure;
import org.indusco.model.trial.TrialHelp;
import org.indusco.model.trial.TrialPeril;
import org.indusco.model.trial.TrialResult;

/// What came of playing a plan through scenarios as files: a CSV file for each table.
public final class TrialFiles {

  private TrialFiles() {}

  /// The files by name.
  public static SortedMap<String, byte[]> files(TrialResult result) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    add(files, TrialFigure.class, result.figures());
    add(files, TrialPeril.class, result.perils());
    add(files, TrialHelp.class, result.helps());
    add(files, StressRow.class, result.scenarios());
    return files;
  }

  private static <R extends Record> void add(
      Map<String, byte[]> files, Class<R> table, List<R> rows) {
    Schema<R> schema = Schema.of(table);
    files.put(name(schema), TableWriter.text(schema, rows).getBytes(StandardCharsets.UTF_8));
  }

  private static String name(Schema<?> schema) {
    return schema.name() + ".csv";
  }

  /// What the files of [#files] hold.
  ///
  /// @throws PlanException when one is missing or damaged
  public static TrialResult read(Map<String, byte[]> files) throws PlanException {
    return new TrialResult(
        rows(files, TrialFigure.class),
        rows(files, TrialPeril.class),
        rows(files, TrialHelp.class),
        rows(files, StressRow.class));
  }

  private static <R extends Record> List<R> rows(Map<String, byte[]> files, Class<R> table)
      throws PlanException {
    Schema<R> schema = Schema.of(table);
    byte[] bytes = files.get(name(schema));
    if (bytes == null) {
      throw new PlanException(
          "What came of the trial is damaged: " + name(schema) + " is missing.");
    }
    FaultCount faults = new FaultCount();
    try {
      List<R> rows =
          TableReader.read(schema, SheetReader.read(name(schema), bytes), faults, note -> {})
              .rows();
      if (faults.all().isEmpty()) {
        return rows;
      }
    } catch (SheetException e) {
      faults.accept(e.fault());
    }
    throw new PlanException(
        "What came of the trial is damaged.\n" + FaultList.of(faults.all()).text());
  }
}
