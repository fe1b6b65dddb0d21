package org.indusco.exchange;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.indusco.exchange.csv.Sheet;
import org.indusco.exchange.csv.SheetException;
import org.indusco.exchange.fault.Fault;
import org.indusco.exchange.shape.GeoJsonException;

/// Where the tables and layers of a network lie. Whatever it is, tables are called as the files of
/// a folder are: the sheet `goods` of a workbook is `goods.csv` here.
interface Source {

  /// What forbids to read anything; none as a rule.
  List<Fault> faults();

  /// What is read although nobody sees it, or left alone; nothing as a rule.
  default List<String> notes() {
    return List.of();
  }

  /// The names of tables (`.csv`) and layers (`.geojson`) as they lie there; other files may be
  /// among them.
  FileNames names();

  /// Why what lies there under a name cannot be read, as the end of a sentence; nothing as a rule.
  default Optional<String> findRefusal(String name) {
    return Optional.empty();
  }

  /// A table.
  ///
  /// @param sheet its rows; not to be used when there are faults
  /// @param bytes the same as a CSV file
  /// @param faults what makes it no table
  record Table(Sheet sheet, byte[] bytes, List<Fault> faults) {}

  /// Reads a table.
  ///
  /// @param file the name by which faults call it
  /// @param name the name under which it lies there
  Table table(String file, String name) throws IOException, SheetException;

  /// The bytes of a layer.
  ///
  /// @param name the name under which it lies there
  /// @throws GeoJsonException when they cannot be read, or are more than a layer may have
  byte[] layer(String name) throws GeoJsonException;

  /// A fault as a user sees its place: in the file, as a rule.
  default Fault told(Fault fault) {
    return fault;
  }

  /// A sentence that may name tables, as a user knows them: by their files, as a rule.
  default String told(String sentence) {
    return sentence;
  }
}
