package org.indusco.exchange.table;

import java.util.List;
import java.util.Set;
import org.indusco.model.network.Omission;
import org.indusco.model.schema.Schema;

/// A table as it was read.
///
/// @param schema its definition
/// @param entries the rows without faults of their own, in the file's order
/// @param ids every text of its first key column, also those of refused rows
/// @param whole whether no row and no column was refused
/// @param defaults the columns with empty cells for which defaults stand
public record Listing<R extends Record>(
    Schema<R> schema,
    List<Entry<R>> entries,
    Set<String> ids,
    boolean whole,
    List<Omission> defaults) {

  public Listing {
    entries = List.copyOf(entries);
    ids = Set.copyOf(ids);
    defaults = List.copyOf(defaults);
  }

  /// The records.
  public List<R> rows() {
    return entries.stream().map(Entry::value).toList();
  }

  /// The name of the table's file.
  public String file() {
    return schema.name() + ".csv";
  }
}
