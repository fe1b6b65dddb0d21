package org.indusco.store.register;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.indusco.app.register.Piece;
import org.indusco.app.register.Subject;
import org.indusco.app.register.Verdict.Rewrite;
import org.indusco.model.canonical.CanonicalJson;
import org.indusco.store.register.Networks.Held;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Writes to the table `entry`. Rows go to the database as JSON, many in one statement.
final class Writing {

  /// So many rows go in one statement at most, so that its text stays within some megabytes.
  private static final int AT_ONCE = 5_000;

  /// From so many on the database can tell that there are many.
  private static final int FEW = 500;

  private static final String ROWS =
      """
      from jsonb_to_recordset(cast(:rows as jsonb)) as r(
        tab text, subject text, sort bigint, first_day date, next_day date, cells jsonb)
      """;

  private final JdbcClient jdbc;

  Writing(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Closes and opens entries.
  ///
  /// @return the place that the next new subject gets
  long write(Held held, long number, List<Rewrite> rewrites) {
    if (held.lineage().scenario()) {
      takeOver(held, rewrites);
    }
    List<Object> closed = new ArrayList<>();
    List<Object> opened = new ArrayList<>();
    long nextSort = held.nextSort();
    for (Rewrite rewrite : rewrites) {
      long sort = rewrite.standing().sort();
      if (sort < 0) {
        sort = nextSort;
        nextSort++;
      }
      for (Piece piece : rewrite.closed()) {
        closed.add(row(rewrite.subject(), sort, piece));
      }
      for (Piece piece : rewrite.opened()) {
        opened.add(row(rewrite.subject(), sort, piece));
      }
    }
    close(held, number, closed);
    open(held, number, opened);
    return nextSort;
  }

  /// Has the database count what the table holds, by which it chooses how to read it. By itself it
  /// does so a minute after much was written, and until then reads as if there were little.
  void count() {
    jdbc.sql("analyze entry").update();
  }

  /// A scenario that says something of a subject for the first time first says what its base says,
  /// as known since its beginning.
  private void takeOver(Held held, List<Rewrite> rewrites) {
    List<Object> subjects = new ArrayList<>();
    for (Rewrite rewrite : rewrites) {
      subjects.add(Map.of("tab", rewrite.subject().table(), "subject", rewrite.subject().key()));
    }
    for (List<Object> rows : parts(subjects)) {
      jdbc.sql(
              """
              insert into entry (network, tab, subject, sort, valid, cells, known_from)
              select :own, e.tab, e.subject, e.sort, e.valid, e.cells, 0
              from entry e
                join jsonb_to_recordset(cast(:rows as jsonb)) as r(tab text, subject text)
                  using (tab, subject)
              where e.network = :base and e.known_from <= :base_revision
                and (e.known_to is null or e.known_to > :base_revision)
                and not exists (
                  select from entry mine
                  where mine.network = :own and mine.tab = e.tab and mine.subject = e.subject)
              """)
          .param("own", held.id())
          .param("base", held.lineage().base())
          .param("base_revision", held.lineage().baseRevision())
          .param("rows", json(rows))
          .update();
    }
  }

  private void close(Held held, long number, List<Object> closed) {
    int updated = 0;
    for (List<Object> rows : parts(closed)) {
      updated +=
          jdbc.sql(
                  """
                  update entry e set known_to = :number
                  """
                      + ROWS
                      + """
                      where e.network = :own and e.tab = r.tab and e.subject = r.subject
                        and e.valid = daterange(r.first_day, r.next_day) and e.known_to is null
                      """)
              .param("number", number)
              .param("own", held.id())
              .param("rows", json(rows))
              .update();
    }
    if (updated != closed.size()) {
      throw new IllegalStateException(
          "%d entries were to be closed and %d were".formatted(closed.size(), updated));
    }
  }

  /// Of much a few go first and are counted when nothing ever was: until then the database may look
  /// for what a new entry meets among all those of its table, and so at each entry for each other.
  private void open(Held held, long number, List<Object> opened) {
    if (opened.size() <= AT_ONCE / 5 || counted()) {
      insert(held, number, opened);
      return;
    }
    insert(held, number, opened.subList(0, FEW));
    count();
    insert(held, number, opened.subList(FEW, opened.size()));
  }

  /// Whether the database has counted what the table holds. Counting again within a change would
  /// have large changes of other networks wait for this one.
  private boolean counted() {
    return jdbc.sql("select reltuples >= :few from pg_class where oid = cast('entry' as regclass)")
        .param("few", FEW)
        .query(Boolean.class)
        .single();
  }

  private void insert(Held held, long number, List<Object> opened) {
    for (List<Object> rows : parts(opened)) {
      jdbc.sql(
              """
              insert into entry (network, tab, subject, sort, valid, cells, known_from)
              select :own, r.tab, r.subject, r.sort, daterange(r.first_day, r.next_day), r.cells,
                :number
              """
                  + ROWS)
          .param("own", held.id())
          .param("number", number)
          .param("rows", json(rows))
          .update();
    }
  }

  private static Map<String, @Nullable Object> row(Subject subject, long sort, Piece piece) {
    Map<String, @Nullable Object> row = new HashMap<>();
    row.put("tab", subject.table());
    row.put("subject", subject.key());
    row.put("sort", sort);
    row.put("first_day", text(piece.span().from()));
    row.put("next_day", text(piece.span().to()));
    row.put("cells", piece.row().cells());
    return row;
  }

  private static @Nullable String text(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }

  private static String json(List<Object> rows) {
    return new String(CanonicalJson.bytes(rows), StandardCharsets.UTF_8);
  }

  private static List<List<Object>> parts(List<Object> rows) {
    List<List<Object>> parts = new ArrayList<>();
    for (int i = 0; i < rows.size(); i += AT_ONCE) {
      parts.add(rows.subList(i, Math.min(rows.size(), i + AT_ONCE)));
    }
    return parts;
  }
}
