package org.indusco.server.body;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// A body of a network with what is said of it.
///
/// @param network the code of the network
/// @param table in which it is: `cooperatives`, `depots` or `regions`
/// @param id its id
/// @param day of which it is told
/// @param revision the newest, as of which it is told
/// @param there whether it is there on the day; if not, what is told is what was said last or will
///     be said first
/// @param row what is said of it, by heading
/// @param facts the same with its history, by heading
/// @param stood where it stood when, by ids of places; empty where it may not be seen
/// @param belonged to which regions it belonged when, by their ids, as told by the table of
///     affiliations
/// @param holds the rows of other tables that are of it, by table
/// @param sources to which it refers
public record Body(
    String network,
    String table,
    String id,
    LocalDate day,
    long revision,
    boolean there,
    Map<String, String> row,
    SequencedMap<String, List<Time>> facts,
    List<Time> stood,
    List<Time> belonged,
    SequencedMap<String, List<Map<String, String>>> holds,
    List<Source> sources) {

  public Body {
    row = Map.copyOf(row);
    facts = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(facts));
    stood = List.copyOf(stood);
    belonged = List.copyOf(belonged);
    holds = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(holds));
    sources = List.copyOf(sources);
  }

  /// Something that was so during a time.
  ///
  /// @param from first day; null when it has no beginning
  /// @param to day after the last; null when it has no end
  /// @param text what was so
  public record Time(@Nullable LocalDate from, @Nullable LocalDate to, String text) {}

  /// A document.
  ///
  /// @param title author, title, place and date; its id when the network does not tell
  /// @param url where it can be read; empty when it is not known
  public record Source(String id, String title, String url) {}
}
