package org.indusco.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.indusco.exchange.csv.SheetException;
import org.indusco.exchange.fault.Fault;
import org.indusco.exchange.fault.FaultCount;
import org.indusco.exchange.table.Listing;
import org.indusco.exchange.table.TableReader;
import org.indusco.model.schema.Schema;

/// A table as it was taken in by itself.
///
/// @param listing its rows; none when it is no table at all
/// @param bytes the same as a CSV file, of what is no table; none when nobody keeps them
/// @param faults everything that is wrong with it
/// @param notes what is left out but not wrong
record Taken(
    Optional<Listing<?>> listing, Optional<byte[]> bytes, List<Fault> faults, List<String> notes) {

  Taken {
    faults = List.copyOf(faults);
    notes = List.copyOf(notes);
  }

  /// Takes a table in.
  ///
  /// @param file the name by which faults call it
  /// @param name the name under which it lies in its source
  /// @param reader takes the bytes before anything is read from them
  /// @param keep whether the bytes of what is no table are kept
  static Taken of(
      Schema<?> schema,
      Source source,
      String file,
      String name,
      Consumer<byte[]> reader,
      boolean keep) {
    Source.Table table;
    try {
      table = source.table(file, name);
    } catch (SheetException e) {
      return refused(Optional.empty(), List.of(e.fault()));
    } catch (IOException e) {
      String reason = Unreadable.reason(e);
      return refused(
          Optional.empty(), List.of(new Fault(Fault.Kind.UNREADABLE, file, 0, "", "", reason, "")));
    }
    reader.accept(table.bytes());
    Optional<byte[]> kept = keep ? Optional.of(table.bytes()) : Optional.empty();
    if (!table.faults().isEmpty()) {
      return refused(kept, table.faults());
    }
    FaultCount faults = new FaultCount();
    List<String> notes = new ArrayList<>();
    Listing<?> listing = TableReader.read(schema, table.sheet(), faults, notes::add);
    return new Taken(Optional.of(listing), Optional.empty(), faults.all(), notes);
  }

  private static Taken refused(Optional<byte[]> bytes, List<Fault> faults) {
    return new Taken(Optional.empty(), bytes, faults, List.of());
  }
}
