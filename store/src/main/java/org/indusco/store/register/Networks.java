package org.indusco.store.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
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
  private final Map<String, Lineage> known = new ConcurrentHashMap<>();

  Networks(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Which network it is, and of which it is a scenario: what never changes of it.
  ///
  /// @param id its id
  /// @param base the id of the network of which it is a scenario, [#NONE] for a network
  /// @param baseRevision at which a scenario begins; 0 for a network
  record Lineage(long id, long base, long baseRevision) {

    boolean scenario() {
      return base != NONE;
    }
  }

  /// A network with what only the database needs to know of it.
  ///
  /// @param lineage which it is
  /// @param card what others see
  /// @param nextSort the place that the next subject gets
  /// @param hash that of its newest revision
  record Held(Lineage lineage, NetworkCard card, long nextSort, String hash) {

    long id() {
      return lineage.id();
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

  /// Which network has a code. The database is asked once: networks keep their codes, and none is
  /// ever taken away.
  Optional<Lineage> lineage(String code) {
    Lineage there = known.get(code);
    if (there != null) {
      return Optional.of(there);
    }
    Optional<Lineage> found = find(code).map(Held::lineage);
    found.ifPresent(lineage -> known.put(code, lineage));
    return found;
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
    Long revision = card.baseRevision();
    Lineage lineage =
        new Lineage(row.getLong("id"), base == null ? NONE : base, revision == null ? 0 : revision);
    return new Held(lineage, card, row.getLong("next_sort"), row.getString("hash"));
  }
}
