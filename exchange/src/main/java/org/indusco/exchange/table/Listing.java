package org.indusco.exchange.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.indusco.model.network.Omission;
import org.indusco.model.schema.Schema;

/// A table as it was read.
public final class Listing<R extends Record> {

  private final Schema<R> schema;
  private final List<Entry<R>> entries;
  private final List<R> rows;
  private final Set<String> ids;
  private final boolean whole;
  private final List<Omission> defaults;

  /// @param schema its definition
  /// @param entries the rows without faults of their own, in the file's order
  /// @param ids every text of its first key column, also those of refused rows
  /// @param whole whether no row and no column was refused
  /// @param defaults the columns with empty cells for which defaults stand
  public Listing(
      Schema<R> schema,
      List<Entry<R>> entries,
      Set<String> ids,
      boolean whole,
      List<Omission> defaults) {
    this.schema = schema;
    this.entries = List.copyOf(entries);
    // Made once, and such that it is not copied again: networks are made of it many times a second.
    rows = entries.stream().map(Entry::value).collect(Collectors.toUnmodifiableList());
    // Not Set.copyOf: ids that are numbered have neighbouring hashes, among which it searches long.
    this.ids = Collections.unmodifiableSet(new HashSet<>(ids));
    this.whole = whole;
    this.defaults = List.copyOf(defaults);
  }

  /// These rows and those of another of the same table behind them.
  public Listing<R> and(Listing<R> more) {
    List<Entry<R>> all = new ArrayList<>(entries);
    all.addAll(more.entries);
    Set<String> allIds = new HashSet<>(ids);
    allIds.addAll(more.ids);
    List<Omission> allDefaults = new ArrayList<>(defaults);
    allDefaults.addAll(more.defaults);
    return new Listing<>(schema, all, allIds, whole && more.whole, allDefaults);
  }

  /// Its definition.
  public Schema<R> schema() {
    return schema;
  }

  /// The rows without faults of their own, in the file's order.
  public List<Entry<R>> entries() {
    return entries;
  }

  /// The records of these rows.
  public List<R> rows() {
    return rows;
  }

  /// Every text of its first key column, also those of refused rows.
  public Set<String> ids() {
    return ids;
  }

  /// Whether no row and no column was refused.
  public boolean whole() {
    return whole;
  }

  /// The columns with empty cells for which defaults stand.
  public List<Omission> defaults() {
    return defaults;
  }

  /// The name of the table's file.
  public String file() {
    return schema.name() + ".csv";
  }
}
