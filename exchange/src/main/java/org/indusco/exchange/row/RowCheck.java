package org.indusco.exchange.row;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Consumer;
import org.indusco.exchange.check.Checks;
import org.indusco.exchange.check.Draft;
import org.indusco.exchange.csv.CellText;
import org.indusco.exchange.disk.FileName;
import org.indusco.exchange.fault.Fault;
import org.indusco.exchange.fault.FaultList;
import org.indusco.exchange.fault.Lexicon;
import org.indusco.exchange.fault.Limit;
import org.indusco.exchange.fault.TableWords;
import org.indusco.exchange.table.Listing;
import org.indusco.exchange.table.RowReader;
import org.indusco.model.network.Network;
import org.indusco.model.schema.Schema;

/// Checks one row of a network's table by itself, at once and without the rest of the network.
///
/// What is found is what reading a file would find in the row: headings that are nearly known
/// ones, cells that are no values of their columns or are missing, figures and dates that make no
/// sense, dates in the wrong order, parts larger than their whole, letters that mislead.
/// References, keys and whatever needs other rows are not looked at. Tables and columns that are
/// not known are kept. Safe for use by several threads.
public final class RowCheck {

  private static final Map<String, RowReader<?>> READERS = readers();
  private static final Lexicon TABLES = Lexicon.of(READERS.keySet());

  private final String file;
  private final List<Fault> faults = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  private RowCheck(String table) {
    file = table + ".csv";
  }

  private static Map<String, RowReader<?>> readers() {
    Map<String, RowReader<?>> readers = new LinkedHashMap<>();
    for (Schema<?> schema : Network.schemas()) {
      readers.put(schema.name(), RowReader.of(schema));
    }
    return readers;
  }

  /// Checks a row.
  ///
  /// @param table the name of its table
  /// @param cells its texts by heading; a column of the table that is not among them is empty
  public static CheckedRow of(String table, SequencedMap<String, String> cells) {
    return new RowCheck(table).check(table, cells);
  }

  private CheckedRow check(String table, SequencedMap<String, String> cells) {
    SequencedMap<String, String> texts = bare(cells);
    RowReader<?> reader = READERS.get(table);
    boolean whole = faults.isEmpty();
    if (reader != null) {
      texts = whole ? read(reader, texts) : texts;
    } else if (!FileName.isSafe(file)) {
      fault(Fault.Kind.STRUCTURE, "", "", "has a name that no file can have everywhere", "");
    } else {
      Optional<String> meant = TABLES.find(table);
      meant.ifPresent(
          name ->
              fault(
                  Fault.Kind.MISSPELT_TABLE,
                  "",
                  "",
                  "there is no such table",
                  "Maybe " + name + "."));
    }
    List<Fault> told = FaultList.of(faults).all().stream().map(TableWords::told).toList();
    return new CheckedRow(texts, told, notes.stream().map(TableWords::told).toList());
  }

  private <R extends Record> SequencedMap<String, String> read(
      RowReader<R> reader, SequencedMap<String, String> texts) {
    RowReader.Row<R> row = reader.read(texts, faults::add, notes::add);
    Listing<R> listing = row.listing();
    Class<R> type = listing.schema().type();
    Network network = Network.empty().with(type, listing.rows());
    Checks.runOnRows(new Draft(network, Map.of(type, listing)), faults::add);
    return row.cells();
  }

  /// The texts without the spaces around them, told of when no cell can hold them.
  private SequencedMap<String, String> bare(SequencedMap<String, String> cells) {
    SequencedMap<String, String> bare = new LinkedHashMap<>();
    int characters = 0;
    for (Map.Entry<String, String> cell : cells.entrySet()) {
      String heading = CellText.bare(cell.getKey());
      String text = CellText.bare(cell.getValue());
      characters += heading.length() + text.length();
      Consumer<String> flaw = reason -> fault(Fault.Kind.ENCODING, heading, text, reason, "");
      CellText.findFlaw(heading).or(() -> CellText.findFlaw(text)).ifPresent(flaw);
      if (heading.isEmpty()) {
        fault(Fault.Kind.STRUCTURE, "", text, "stands under no heading", "");
      }
      if (bare.putIfAbsent(heading, text) != null) {
        fault(Fault.Kind.STRUCTURE, heading, "", "the heading stands there twice", "");
      }
    }
    if (bare.size() > Limit.CSV_COLUMNS.most()) {
      fault(Fault.Kind.STRUCTURE, "", "", "the row has more than " + Limit.CSV_COLUMNS.shown(), "");
    }
    if (characters > Limit.CSV_ROW_CHARACTERS.most()) {
      String reason = "the row has more than " + Limit.CSV_ROW_CHARACTERS.shown();
      fault(Fault.Kind.STRUCTURE, "", "", reason, "");
    }
    return bare;
  }

  private void fault(Fault.Kind kind, String column, String value, String reason, String maybe) {
    faults.add(new Fault(kind, file, 0, column, value, reason, maybe));
  }
}
