package org.indusco.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.indusco.exchange.table.Entry;
import org.indusco.exchange.table.Listing;
import org.indusco.model.network.Omission;
import org.indusco.model.schema.Field;
import org.indusco.model.schema.Schema;
import org.indusco.model.text.TextNetwork;
import org.indusco.model.text.TextTable;
import org.jspecify.annotations.Nullable;

/// Reads a table most rows of which stood in one that was read before: only the others are read.
/// What comes out is what reading all of them gives. Where that is not sure, nothing comes out.
final class NearReading<R extends Record> {

  /// With more rows that are new or gone, reading all is as fast.
  private static final int MOST = 500;

  /// Smaller tables are read as fast as they are compared.
  private static final int LEAST = 500;

  private final Schema<R> schema;
  private final TextTable before;
  private final TextTable now;

  private NearReading(Schema<R> schema, TextTable before, TextTable now) {
    this.schema = schema;
    this.before = before;
    this.now = now;
  }

  /// Reads a table.
  ///
  /// @param before an earlier one
  /// @param taken how that was read
  static <R extends Record> Optional<Taken> of(
      Schema<R> schema, TextTable before, Taken taken, TextTable now) {
    boolean near =
        now.rows().size() >= LEAST
            && before.rows().size() >= LEAST
            && before.headings().equals(now.headings())
            && Math.abs(before.rows().size() - now.rows().size()) <= MOST
            && before.rows().getFirst().equals(now.rows().getFirst());
    return near ? new NearReading<>(schema, before, now).read(taken) : Optional.empty();
  }

  private Optional<Taken> read(Taken taken) {
    Optional<Listing<R>> listing = whole(taken, before.rows().size());
    Map<List<String>, Integer> rows = new HashMap<>();
    for (int i = 0; i < before.rows().size(); i++) {
      rows.put(before.rows().get(i), i);
    }
    if (listing.isEmpty() || rows.size() < before.rows().size()) {
      return Optional.empty();
    }
    List<@Nullable Integer> known = new ArrayList<>(now.rows().size());
    List<List<String>> fresh = new ArrayList<>();
    for (List<String> row : now.rows()) {
      Integer place = rows.remove(row);
      known.add(place);
      if (place == null) {
        fresh.add(row);
      }
    }
    return fresh.size() > MOST || rows.size() > MOST
        ? Optional.empty()
        : read(taken, listing.get(), known, fresh, List.copyOf(rows.keySet()));
  }

  /// @param known for each row its place in the earlier table; null when it is not there
  private Optional<Taken> read(
      Taken taken,
      Listing<R> listing,
      List<@Nullable Integer> known,
      List<List<String>> fresh,
      List<List<String>> gone) {
    Taken come = take(fresh);
    Taken went = take(gone);
    Optional<Listing<R>> added = whole(come, fresh.size());
    Optional<Listing<R>> removed = whole(went, gone.size());
    boolean alike = come.notes().equals(taken.notes()) && went.notes().equals(taken.notes());
    // An id that went may stand in another row still.
    if (!alike
        || added.isEmpty()
        || removed.isEmpty()
        || !added.get().ids().containsAll(removed.get().ids())) {
      return Optional.empty();
    }
    Set<String> ids = new HashSet<>(listing.ids());
    ids.addAll(added.get().ids());
    Listing<R> all =
        new Listing<>(
            schema,
            entries(listing, known, added.get()),
            ids,
            /* whole= */ true,
            defaults(listing.defaults(), removed.get().defaults(), added.get().defaults()));
    return Optional.of(new Taken(Optional.of(all), Optional.empty(), List.of(), taken.notes()));
  }

  private Taken take(List<List<String>> rows) {
    String file = schema.name() + ".csv";
    TextNetwork texts =
        TextNetwork.of(Map.of(schema.name(), new TextTable(now.headings(), rows)), Map.of());
    return Taken.of(schema, new TextSource(texts), file, file, bytes -> {}, /* keep= */ false);
  }

  /// The rows of a table, if all of so many could be read.
  @SuppressWarnings("unchecked") // a table is taken in by its own definition
  private Optional<Listing<R>> whole(Taken taken, int rows) {
    return taken
        .listing()
        .map(listing -> (Listing<R>) listing)
        .filter(
            listing ->
                taken.faults().isEmpty() && listing.whole() && listing.entries().size() == rows);
  }

  /// The headings are in row 1.
  private List<Entry<R>> entries(
      Listing<R> listing, List<@Nullable Integer> known, Listing<R> added) {
    List<Entry<R>> entries = new ArrayList<>(known.size());
    int next = 0;
    for (int i = 0; i < known.size(); i++) {
      Integer place = known.get(i);
      R value = place == null ? added.rows().get(next++) : listing.rows().get(place);
      entries.add(new Entry<>(i + 2, value));
    }
    return entries;
  }

  private List<Omission> defaults(
      List<Omission> before, List<Omission> gone, List<Omission> fresh) {
    List<Omission> defaults = new ArrayList<>();
    for (Field field : schema.fields()) {
      int empty = empty(before, field) - empty(gone, field) + empty(fresh, field);
      if (empty > 0) {
        defaults.add(new Omission(schema.type(), field.heading(), empty, now.rows().size()));
      }
    }
    return defaults;
  }

  private static int empty(List<Omission> omissions, Field field) {
    return omissions.stream()
        .filter(omission -> omission.column().equals(field.heading()))
        .mapToInt(Omission::empty)
        .sum();
  }
}
