package org.indusco.store.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.indusco.app.job.KeptPlan;
import org.indusco.app.job.PlanStore;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Plans in PostgreSQL.
public final class PostgresPlans implements PlanStore {

  private final JdbcClient jdbc;
  private final TransactionTemplate transactions;

  /// Plans in a database.
  public PostgresPlans(JdbcClient jdbc, TransactionTemplate transactions) {
    this.jdbc = jdbc;
    this.transactions = transactions;
  }

  @Override
  public void keep(KeptPlan plan) {
    transactions.executeWithoutResult(
        status -> {
          if (insert(plan)) {
            plan.files().forEach((name, content) -> insert(plan.hash(), name, content));
          }
        });
  }

  private boolean insert(KeptPlan plan) {
    int inserted =
        jdbc.sql(
                """
                insert into plan (hash, network, revision, input_hash, changes, author, made_at)
                values (:hash, :network, :revision, :input, :changes, :author, :made)
                on conflict (hash) do nothing
                """)
            .param("hash", plan.hash())
            .param("network", plan.network())
            .param("revision", plan.revision())
            .param("input", plan.inputHash())
            .param("changes", plan.changes().toArray(String[]::new))
            .param("author", plan.author())
            .param("made", plan.madeAt().atOffset(ZoneOffset.UTC))
            .update();
    return inserted == 1;
  }

  private void insert(String plan, String name, byte[] content) {
    jdbc.sql("insert into plan_file (plan, name, content) values (:plan, :name, :content)")
        .param("plan", plan)
        .param("name", name)
        .param("content", content)
        .update();
  }

  @Override
  public Optional<KeptPlan> find(String hash) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    jdbc.sql("select name, content from plan_file where plan = :hash")
        .param("hash", hash)
        .query((row, number) -> Map.entry(row.getString("name"), row.getBytes("content")))
        .list()
        .forEach(file -> files.put(file.getKey(), file.getValue()));
    return jdbc.sql("select * from plan where hash = :hash")
        .param("hash", hash)
        .query(
            (row, number) ->
                new KeptPlan(
                    row.getString("hash"),
                    row.getString("network"),
                    row.getLong("revision"),
                    row.getString("input_hash"),
                    changes(row),
                    row.getString("author"),
                    madeAt(row),
                    files))
        .optional();
  }

  @Override
  public List<Kept> list(String network, int limit) {
    return jdbc.sql(
            "select * from plan where network = :network order by made_at desc, hash limit :limit")
        .param("network", network)
        .param("limit", limit)
        .query(
            (row, number) ->
                new Kept(
                    row.getString("hash"),
                    row.getLong("revision"),
                    changes(row),
                    row.getString("author"),
                    madeAt(row)))
        .list();
  }

  private static List<String> changes(ResultSet row) throws SQLException {
    return List.of((String[]) row.getArray("changes").getArray());
  }

  private static Instant madeAt(ResultSet row) throws SQLException {
    return row.getObject("made_at", OffsetDateTime.class).toInstant();
  }
}
