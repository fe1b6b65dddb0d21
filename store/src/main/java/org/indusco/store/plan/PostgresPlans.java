package org.indusco.store.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.indusco.app.job.KeptPlan;
import org.indusco.app.job.KeptResult;
import org.indusco.app.job.PlanStore;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Plans, and what came of trials and frontiers, in PostgreSQL.
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
                insert into plan (hash, network, revision, input_hash, changes, keep_plan,
                  keep_through, keep_units, author, made_at)
                values (:hash, :network, :revision, :input, :changes, :keepPlan,
                  :keepThrough, :keepUnits, :author, :made)
                on conflict (hash) do nothing
                """)
            .param("hash", plan.hash())
            .param("network", plan.network())
            .param("revision", plan.revision())
            .param("input", plan.inputHash())
            .param("changes", plan.changes().toArray(String[]::new))
            .param("keepPlan", plan.keep().plan())
            .param("keepThrough", plan.keep().through())
            .param("keepUnits", plan.keep().units().toArray(String[]::new))
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
    SortedMap<String, byte[]> files =
        collected(
            jdbc.sql("select name, content from plan_file where plan = :hash").param("hash", hash));
    return jdbc.sql("select * from plan where hash = :hash")
        .param("hash", hash)
        .query((row, number) -> plan(row, files))
        .optional();
  }

  private static Map.Entry<String, byte[]> file(ResultSet row, int number) throws SQLException {
    return Map.entry(row.getString("name"), row.getBytes("content"));
  }

  private static KeptPlan plan(ResultSet row, SortedMap<String, byte[]> files) throws SQLException {
    return new KeptPlan(
        row.getString("hash"),
        row.getString("network"),
        row.getLong("revision"),
        row.getString("input_hash"),
        Columns.texts(row, "changes"),
        Columns.keep(row),
        row.getString("author"),
        row.getObject("made_at", OffsetDateTime.class).toInstant(),
        files);
  }

  @Override
  public List<KeptPlan> list(String network, int limit, Set<String> files) {
    List<KeptPlan> plans =
        jdbc.sql(
                """
                select * from plan where network = :network order by made_at desc, hash
                limit :limit
                """)
            .param("network", network)
            .param("limit", limit)
            .query((row, number) -> plan(row, new TreeMap<>()))
            .list();
    Map<String, SortedMap<String, byte[]>> byPlan = files(plans, files);
    return plans.stream()
        .map(plan -> plan.with(byPlan.getOrDefault(plan.hash(), new TreeMap<>())))
        .toList();
  }

  private Map<String, SortedMap<String, byte[]>> files(List<KeptPlan> plans, Set<String> names) {
    Map<String, SortedMap<String, byte[]>> byPlan = new HashMap<>();
    if (plans.isEmpty() || names.isEmpty()) {
      return byPlan;
    }
    jdbc.sql(
            "select plan, name, content from plan_file where plan in (:plans) and name in (:names)")
        .param("plans", plans.stream().map(KeptPlan::hash).toList())
        .param("names", names)
        .query(
            row -> {
              byPlan
                  .computeIfAbsent(row.getString("plan"), first -> new TreeMap<>())
                  .put(row.getString("name"), row.getBytes("content"));
            });
    return byPlan;
  }

  @Override
  public void keep(KeptResult result, List<SortedMap<String, byte[]>> points) {
    transactions.executeWithoutResult(
        status -> {
          result.files().forEach((name, content) -> insert(result.job(), name, content));
          for (int i = 0; i < points.size(); i++) {
            int number = i + 1;
            points.get(i).forEach((name, content) -> insert(result.job(), number, name, content));
          }
        });
  }

  private void insert(UUID job, String name, byte[] content) {
    jdbc.sql(
            """
            insert into trial_file (job, name, content) values (:job, :name, :content)
            on conflict (job, name) do nothing
            """)
        .param("job", job)
        .param("name", name)
        .param("content", content)
        .update();
  }

  private void insert(UUID job, int point, String name, byte[] content) {
    jdbc.sql(
            """
            insert into point_file (job, point, name, content) values (:job, :point, :name, :content)
            on conflict (job, point, name) do nothing
            """)
        .param("job", job)
        .param("point", point)
        .param("name", name)
        .param("content", content)
        .update();
  }

  @Override
  public Optional<KeptResult> findResult(UUID job) {
    SortedMap<String, byte[]> files =
        collected(
            jdbc.sql("select name, content from trial_file where job = :job").param("job", job));
    return files.isEmpty() ? Optional.empty() : Optional.of(new KeptResult(job, files));
  }

  @Override
  public Optional<SortedMap<String, byte[]>> findPoint(UUID job, int number) {
    SortedMap<String, byte[]> files =
        collected(
            jdbc.sql("select name, content from point_file where job = :job and point = :point")
                .param("job", job)
                .param("point", number));
    return files.isEmpty() ? Optional.empty() : Optional.of(files);
  }

  private static SortedMap<String, byte[]> collected(JdbcClient.StatementSpec query) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    query
        .query(PostgresPlans::file)
        .list()
        .forEach(file -> files.put(file.getKey(), file.getValue()));
    return files;
  }
}
