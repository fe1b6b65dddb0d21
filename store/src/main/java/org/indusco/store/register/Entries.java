package org.indusco.store.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.indusco.app.register.Entry;
import org.indusco.app.register.Register.Page;
import org.indusco.app.register.Span;
import org.indusco.app.register.Subject;
import org.indusco.store.register.Networks.Lineage;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What the table `entry` holds, read.
final class Entries {

  /// What a network or scenario itself said as of a revision.
  private static final String OWN =
      """
      from entry
      where network = :own and known_from <= :revision
        and (known_to is null or known_to > :revision)
      """;

  /// What the base of a scenario says of subjects of which the scenario never said anything.
  private static final String BASE =
      """
      from entry
      where network = :base and known_from <= :base_revision
        and (known_to is null or known_to > :base_revision)
        and not exists (
          select from entry mine
          where mine.network = :own and mine.tab = entry.tab and mine.subject = entry.subject)
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

  List<Entry> list(Lineage of, long revision) {
    return visible(of, revision, "", READ + "from visible " + IN_ORDER).query(Entries::read).list();
  }

  List<Entry> list(Lineage of, String table, long revision) {
    return visible(of, revision, "and tab = :tab", READ + "from visible " + IN_ORDER)
        .param("tab", table)
        .query(Entries::read)
        .list();
  }

  List<Entry> list(Lineage of, String table, long revision, Page page) {
    LocalDate day = page.day();
    String onDay = day == null ? "" : "and valid @> cast(:day as date)";
    String which = "and tab = :tab " + onDay;
    String sql =
        "with page as (%s) ".formatted(places(of, which + " and sort > :after"))
            + READ
            + "from page cross join lateral (%s) as visible "
                .formatted(visible(of, which + " and sort = place"))
            + "order by sort, lower(valid) nulls first";
    JdbcClient.StatementSpec spec =
        asked(of, revision, sql)
            .param("tab", table)
            .param("after", page.after())
            .param("subjects", page.subjects());
    return (day == null ? spec : spec.param("day", day)).query(Entries::read).list();
  }

  /// The places of the subjects of a page. Each part ends after a page by itself, so that the
  /// database goes along an index no farther than that, however many subjects there are.
  private static String places(Lineage of, String which) {
    String part = "(select distinct sort as place %s %s order by place limit :subjects)";
    String own = part.formatted(OWN, which);
    return of.scenario()
        ? own + " union " + part.formatted(BASE, which) + " order by place limit :subjects"
        : own;
  }

  /// What was said as of a revision: a network's own entries, for a scenario those of its base too.
  private static String visible(Lineage of, String which) {
    String own = "select tab, subject, valid, cells, known_from, known_to, sort " + OWN + which;
    return of.scenario()
        ? own
            + " union all select tab, subject, valid, cells, 0, cast(null as bigint), sort "
            + BASE
            + which
        : own;
  }

  List<Entry> timeline(Lineage of, Subject subject, long revision) {
    return visible(
            of,
            revision,
            "and tab = :tab and subject = :subject",
            READ + "from visible " + IN_ORDER)
        .param("tab", subject.table())
        .param("subject", subject.key())
        .query(Entries::read)
        .list();
  }

  /// What a network or scenario itself ever said of a subject.
  List<Entry> history(Lineage of, Subject subject) {
    return jdbc.sql(
            READ
                + """
                from entry
                where network = :own and tab = :tab and subject = :subject
                order by lower(valid) nulls first, known_from
                """)
        .param("own", of.id())
        .param("tab", subject.table())
        .param("subject", subject.key())
        .query(Entries::read)
        .list();
  }

  List<Entry> touched(Lineage of, long revision) {
    return jdbc.sql(
            READ
                + """
                from entry
                where network = :own and (known_from = :revision or known_to = :revision)
                  and :revision > 0
                order by tab collate "C", subject collate "C", lower(valid) nulls first, known_from
                """)
        .param("own", of.id())
        .param("revision", revision)
        .query(Entries::read)
        .list();
  }

  /// What is said of subjects now, with the last revision that changed something of each.
  ///
  /// @param head the newest revision
  /// @param subjects JSON of a list of objects with `tab` and `subject`
  List<Now> now(Lineage of, long head, String subjects) {
    return visible(
            of,
            head,
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

  private JdbcClient.StatementSpec visible(Lineage of, long revision, String which, String rest) {
    String asked =
        which.contains("asked")
            ? """
              with asked as (
                select distinct tab, subject
                from jsonb_to_recordset(cast(:subjects as jsonb)) as s(tab text, subject text)),
              """
            : "with ";
    return asked(of, revision, asked + "visible as (" + visible(of, which) + ") " + rest);
  }

  private JdbcClient.StatementSpec asked(Lineage of, long revision, String sql) {
    return jdbc.sql(sql)
        .param("own", of.id())
        .param("revision", revision)
        .param("base", of.base())
        .param("base_revision", of.baseRevision());
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
