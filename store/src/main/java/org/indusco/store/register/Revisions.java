package org.indusco.store.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.indusco.app.register.Past;
import org.indusco.app.register.Revision;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The table `revision`.
final class Revisions {

  private static final String SELECT =
      """
      select number, command, digest, author, reason, recorded_at, origin, undoes, subjects, hash
      from revision where network = :network
      """;

  private final JdbcClient jdbc;

  Revisions(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Revision> find(long network, long number) {
    return select(network, "and number = :number")
        .param("number", number)
        .query(Revisions::read)
        .optional();
  }

  List<Revision> list(long network, long before, int limit) {
    return select(network, "and number < :before order by number desc limit :limit")
        .param("before", before)
        .param("limit", limit)
        .query(Revisions::read)
        .list();
  }

  long at(long network, Instant moment) {
    return jdbc.sql(
            """
            select coalesce(max(number), 0) from revision
            where network = :network and recorded_at <= :moment
            """)
        .param("network", network)
        .param("moment", Moments.written(moment))
        .query(Long.class)
        .single();
  }

  Optional<Past.Known> findCommand(long network, UUID command) {
    return select(network, "and command = :command")
        .param("command", command)
        .query((row, number) -> new Past.Known(read(row, number), row.getString("digest")))
        .optional();
  }

  Optional<Revision> findImport(long network, String origin) {
    return select(network, "and origin = :origin order by number desc limit 1")
        .param("origin", origin)
        .query(Revisions::read)
        .optional();
  }

  Optional<Revision> findUndoing(long network, long number) {
    return select(network, "and undoes = :number")
        .param("number", number)
        .query(Revisions::read)
        .optional();
  }

  void insert(long network, Revision revision, String digest) {
    jdbc.sql(
            """
            insert into revision (network, number, command, digest, author, reason, recorded_at,
              origin, undoes, subjects, hash)
            values (:network, :number, :command, :digest, :author, :reason, :at,
              :origin, cast(:undoes as bigint), :subjects, :hash)
            """)
        .param("network", network)
        .param("number", revision.number())
        .param("command", revision.command())
        .param("digest", digest)
        .param("author", revision.author())
        .param("reason", revision.reason())
        .param("at", Moments.written(revision.recordedAt()))
        .param("origin", revision.origin())
        .param("undoes", revision.undoes())
        .param("subjects", revision.subjects())
        .param("hash", revision.hash())
        .update();
  }

  private JdbcClient.StatementSpec select(long network, String which) {
    return jdbc.sql(SELECT + which).param("network", network);
  }

  private static Revision read(ResultSet row, int number) throws SQLException {
    return new Revision(
        row.getLong("number"),
        row.getObject("command", UUID.class),
        row.getString("author"),
        row.getString("reason"),
        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
        row.getString("origin"),
        row.getObject("undoes", Long.class),
        row.getInt("subjects"),
        row.getString("hash"));
  }
}
