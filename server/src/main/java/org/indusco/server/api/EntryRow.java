package org.indusco.server.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.indusco.app.register.Entry;
import org.jspecify.annotations.Nullable;

/// What is said of a subject during a time.
///
/// @param key the texts that tell the subject from others
/// @param from first day; null when it has no beginning
/// @param to day after the last; null when it has no end
/// @param cells texts by heading
/// @param since the revision that said so
public record EntryRow(
    List<String> key,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    Map<String, String> cells,
    long since) {

  /// An entry of the register as programs get it.
  public static EntryRow of(Entry entry) {
    return new EntryRow(
        entry.subject().texts(),
        entry.span().from(),
        entry.span().to(),
        entry.row().cells(),
        entry.since());
  }
}
