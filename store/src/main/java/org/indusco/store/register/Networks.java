package org.indusco.store.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.indusco.app.register.Digests;
import org.indusco.app.register.NetworkCard;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The table `network`.
final class Networks {

  private static final String SELECT =
      """
      select n.id, n.code, n.title, n.base, b.code as base_code, n.base_revision, n.head,
        n.next_sort, n.hash, n.created_at, n.created_by
      from network n left join network b on b.id = n.base
      """;

  /// No network has this id.
  private static final long NONE = -1;

  private final JdbcClient jdbc;

  Networks(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// A network with what only the database needs to know of it.
  ///
  /// @param id its id
  /// @param card what others see
  /// @param base the id of the network of which it is a scenario, [#NONE] for a network
  /// @param nextSort the place that the next subject gets
  /// @param hash that of its newest revision
  record Held(long id, NetworkCard card, long base, long nextSort, String hash) {

    boolean scenario() {
      return card.scenario();
    }

    /// The revision at which a scenario begins.
    long baseRevision() {
      Long revision = card.baseRevision();
      return revision == null ? 0 : revision;
    }
  }

  List<NetworkCard> list() {
    return jdbc.sql(SELECT + "order by n.code collate \"C\"").query(Networks::read).list().stream()
        .map(Held::card)
        .toList();
  }

  Optional<Held> find(String code) {
    return jdbc.sql(SELECT + "where n.code = :code")
        .param("code", code)
        .query(Networks::read)
        .optional();
  }

  /// A network that nobody else can write to until the transaction ends.
  Optional<Held> lock(String code) {
    return jdbc.sql(SELECT + "where n.code = :code for no key update of n")
        .param("code", code)
        .query(Networks::read)
        .optional();
  }

  void insert(
      String code, String title, String author, Instant at, @Nullable Held base, long revision) {
    jdbc.sql(
            """
            insert into network
              (code, title, base, base_revision, next_sort, hash, created_at, created_by)
            values (:code, :title, cast(:base as bigint), cast(:revision as bigint), :sort, :hash,
              :at, :author)
            """)
        .param("code", code)
        .param("title", title)
        .param("base", base == null ? null : base.id())
        .param("revision", base == null ? null : revision)
        .param("sort", base == null ? 0 : base.nextSort())
        .param("hash", Digests.BEGINNING)
        .param("at", Moments.written(at))
        .param("author", author)
        .update();
  }

  void advance(long id, long head, long nextSort, String hash) {
    jdbc.sql("update network set head = :head, next_sort = :sort, hash = :hash where id = :id")
        .param("head", head)
        .param("sort", nextSort)
        .param("hash", hash)
        .param("id", id)
        .update();
  }

  private static Held read(ResultSet row, int number) throws SQLException {
    Long base = row.getObject("base", Long.class);
    NetworkCard card =
        new NetworkCard(
            row.getString("code"),
            row.getString("title"),
            row.getString("base_code"),
            row.getObject("base_revision", Long.class),
            row.getLong("head"),
            row.getObject("created_at", OffsetDateTime.class).toInstant(),
            row.getString("created_by"));
    return new Held(
        row.getLong("id"),
        card,
        base == null ? NONE : base,
        row.getLong("next_sort"),
        row.getString("hash"));
  }
}
