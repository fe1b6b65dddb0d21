package org.indusco.store.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.indusco.app.register.Entry;
import org.indusco.app.register.Register.Page;
import org.indusco.app.register.Span;
import org.indusco.app.register.Subject;
import org.indusco.store.register.Networks.Held;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What the table `entry` holds, read.
final class Entries {

  /// What was said as of a revision: a scenario's own entries, and those of its base for subjects
  /// of which it never said anything itself.
  private static final String VISIBLE =
      """
      with visible as (
        select tab, subject, valid, cells, known_from, known_to, sort
        from entry
        where network = :own and known_from <= :revision
          and (known_to is null or known_to > :revision) %1$s
        union all
        select tab, subject, valid, cells, 0, cast(null as bigint), sort
        from entry
        where network = :base and known_from <= :base_revision
          and (known_to is null or known_to > :base_revision) %1$s
          and not exists (
            select from entry mine
            where mine.network = :own and mine.tab = entry.tab and mine.subject = entry.subject))
      """;

  private static final String READ =
      """
      select tab, subject, lower(valid) as first_day, upper(valid) as next_day, cells, known_from,
        known_to, sort
      """;

  private static final String IN_ORDER =
      "order by tab collate \"C\", sort, lower(valid) nulls first";

  private final JdbcClient jdbc;

  Entries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Entry> list(Held held, long revision) {
    return visible(held, revision, "", READ + "from visible " + IN_ORDER)
        .query(Entries::read)
        .list();
  }

  List<Entry> list(Held held, String table, long revision) {
    return visible(held, revision, "and tab = :tab", READ + "from visible " + IN_ORDER)
        .param("tab", table)
        .query(Entries::read)
        .list();
  }

  List<Entry> list(Held held, String table, long revision, Page page) {
    LocalDate day = page.day();
    String onDay = day == null ? "" : "and valid @> cast(:day as date)";
    String part =
        READ
            + """
            from visible
            where sort <= (
              select max(sort)
              from (select distinct sort from visible order by sort limit :subjects) as page)
            """
            + IN_ORDER;
    JdbcClient.StatementSpec spec =
        visible(held, revision, "and tab = :tab and sort > :after " + onDay, part)
            .param("tab", table)
            .param("after", page.after())
            .param("subjects", page.subjects());
    return (day == null ? spec : spec.param("day", day)).query(Entries::read).list();
  }

  List<Entry> timeline(Held held, Subject subject, long revision) {
    return visible(
            held,
            revision,
            "and tab = :tab and subject = :subject",
            READ + "from visible " + IN_ORDER)
        .param("tab", subject.table())
        .param("subject", subject.key())
        .query(Entries::read)
        .list();
  }

  /// What a network or scenario itself ever said of a subject.
  List<Entry> history(Held held, Subject subject) {
    return jdbc.sql(
            READ
                + """
                from entry
                where network = :own and tab = :tab and subject = :subject
                order by lower(valid) nulls first, known_from
                """)
        .param("own", held.id())
        .param("tab", subject.table())
        .param("subject", subject.key())
        .query(Entries::read)
        .list();
  }

  List<Entry> touched(Held held, long revision) {
    return jdbc.sql(
            READ
                + """
                from entry
                where network = :own and (known_from = :revision or known_to = :revision)
                  and :revision > 0
                order by tab collate "C", subject collate "C", lower(valid) nulls first, known_from
                """)
        .param("own", held.id())
        .param("revision", revision)
        .query(Entries::read)
        .list();
  }

  /// What is said of subjects now, with the last revision that changed something of each.
  ///
  /// @param subjects JSON of a list of objects with `tab` and `subject`
  List<Now> now(Held held, String subjects) {
    return visible(
            held,
            held.card().head(),
            "and (tab, subject) in (select tab, subject from asked)",
            """
            , changed as (
              select tab, subject, max(greatest(known_from, coalesce(known_to, 0))) as number
              from entry join asked using (tab, subject)
              where network = :own
              group by tab, subject)
            select tab, subject, lower(valid) as first_day, upper(valid) as next_day, cells,
              coalesce(known_from, 0) as known_from, known_to, coalesce(sort, -1) as sort,
              coalesce(number, 0) as number
            from (select tab, subject from asked) as subjects
              left join visible using (tab, subject)
              left join changed using (tab, subject)
            where sort is not null or number is not null
            order by tab, subject, lower(valid) nulls first
            """)
        .param("subjects", subjects)
        .query(
            (row, number) ->
                new Now(
                    new Subject(row.getString("tab"), row.getString("subject")),
                    row.getString("cells") == null ? List.of() : List.of(read(row, number)),
                    row.getLong("number")))
        .list();
  }

  /// One entry of a subject, or none when it was spoken of but is not now.
  record Now(Subject subject, List<Entry> entry, long changed) {}

  private JdbcClient.StatementSpec visible(Held held, long revision, String which, String rest) {
    String asked =
        which.contains("asked")
            ? """
              with asked as (
                select distinct tab, subject
                from jsonb_to_recordset(cast(:subjects as jsonb)) as s(tab text, subject text)),
              """
            : "with ";
    String sql = asked + VISIBLE.substring("with ".length()).formatted(which) + rest;
    return jdbc.sql(sql)
        .param("own", held.id())
        .param("revision", revision)
        .param("base", held.base())
        .param("base_revision", held.baseRevision());
  }

  private static Entry read(ResultSet row, int number) throws SQLException {
    return new Entry(
        new Subject(row.getString("tab"), row.getString("subject")),
        Span.between(
            row.getObject("first_day", LocalDate.class),
            row.getObject("next_day", LocalDate.class)),
        Cells.read(row.getString("cells")),
        row.getLong("known_from"),
        row.getObject("known_to", Long.class),
        row.getLong("sort"));
  }
}
