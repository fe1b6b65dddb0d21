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

/// Tables of what came of something as CSV files, and back.
final class ResultFiles {

  private final String what;

  /// @param what they tell of, as the beginning of a sentence
  ResultFiles(String what) {
    this.what = what;
  }

  /// Tables that are written.
  static Written begin() {
    return new Written();
  }

  /// Files by name.
  static final class Written {
    private final SortedMap<String, byte[]> files = new TreeMap<>();

    <R extends Record> Written with(Class<R> table, List<R> rows) {
      Schema<R> schema = Schema.of(table);
      files.put(name(schema), TableWriter.text(schema, rows).getBytes(StandardCharsets.UTF_8));
      return this;
    }

    SortedMap<String, byte[]> files() {
      return files;
    }
  }

  private static String name(Schema<?> schema) {
    return schema.name() + ".csv";
  }

  <R extends Record> List<R> rows(Map<String, byte[]> files, Class<R> table) throws PlanException {
    Schema<R> schema = Schema.of(table);
    byte[] bytes = files.get(name(schema));
    if (bytes == null) {
      throw damaged(name(schema) + " is missing");
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
    throw new PlanException(what + " is damaged.\n" + FaultList.of(faults.all()).text());
  }

  /// @param why as the end of a sentence
  PlanException damaged(String why) {
    return new PlanException(what + " is damaged: " + why + ".");
  }
}
