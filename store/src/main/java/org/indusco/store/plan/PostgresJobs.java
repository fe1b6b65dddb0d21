package org.indusco.store.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.indusco.app.job.FrontierWish;
import org.indusco.app.job.Job;
import org.indusco.app.job.JobStore;
import org.indusco.app.job.Task;
import org.indusco.app.job.Trial;
import org.indusco.app.job.Wish;
import org.indusco.model.network.Goal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Jobs in PostgreSQL.
public final class PostgresJobs implements JobStore {

  private static final String PLAN = "plan";
  private static final String TRIAL = "trial";
  private static final String FRONTIER = "frontier";

  private final JdbcClient jdbc;

  /// Jobs in a database.
  public PostgresJobs(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public boolean add(Job job) {
    JdbcClient.StatementSpec spec =
        jdbc.sql(
                """
                insert into job (id, network, revision, author, kind, knowing, gap, seed, former,
                  changes, scenarios, tried, keep_plan, keep_through, keep_units, first_goal,
                  second_goal, points, state, asked_at, plan, message, input_hash)
                values (:id, :network, :revision, :author, :kind, :knowing, :gap, :seed, :former,
                  :changes, :scenarios, :tried, :keepPlan, :keepThrough, :keepUnits, :first,
                  :second, :points, :state, :asked, :plan, :message, :input)
                on conflict (id) do nothing
                """)
            .param("id", job.id())
            .param("network", job.network())
            .param("revision", job.revision())
            .param("author", job.author())
            .param("state", job.state().name())
            .param("asked", written(job.askedAt()))
            .param("plan", job.plan())
            .param("message", job.message())
            .param("input", job.inputHash());
    return task(spec, job.task()).update() == 1;
  }

  private static JdbcClient.StatementSpec task(JdbcClient.StatementSpec spec, Task task) {
    Values values =
        switch (task) {
          case Wish wish ->
              new Values(PLAN, wish.knowing(), wish.gap(), wish.seed(), wish.former());
          case Trial trial -> new Values(TRIAL, "", 0, trial.seed(), trial.plan());
          case FrontierWish wish ->
              new Values(FRONTIER, wish.knowing(), wish.gap(), wish.seed(), "");
        };
    Wish wish = task instanceof Wish one ? one : Wish.USUAL;
    Trial trial = task instanceof Trial one ? one : null;
    FrontierWish frontier = task instanceof FrontierWish one ? one : null;
    return spec.param("kind", values.kind())
        .param("knowing", values.knowing())
        .param("gap", values.gap())
        .param("seed", values.seed())
        .param("former", values.former())
        .param("changes", wish.changes().toArray(String[]::new))
        .param("keepPlan", wish.keep().plan())
        .param("keepThrough", wish.keep().through())
        .param("keepUnits", wish.keep().units().toArray(String[]::new))
        .param("scenarios", trial == null ? 0 : trial.scenarios())
        .param("tried", trial == null ? 0 : trial.changes())
        .param("first", frontier == null ? "" : frontier.first().name())
        .param("second", frontier == null ? "" : frontier.second().name())
        .param("points", frontier == null ? 0 : frontier.points());
  }

  /// What several kinds of tasks have.
  private record Values(String kind, String knowing, double gap, long seed, String former) {}

  private static Task task(ResultSet row) throws SQLException {
    String kind = row.getString("kind");
    return switch (kind) {
      case PLAN ->
          new Wish(
              row.getString("knowing"),
              row.getDouble("gap"),
              row.getLong("seed"),
              row.getString("former"),
              Columns.texts(row, "changes"),
              Columns.keep(row));
      case TRIAL ->
          new Trial(
              row.getString("former"),
              row.getLong("seed"),
              row.getInt("scenarios"),
              row.getInt("tried"));
      case FRONTIER ->
          new FrontierWish(
              Goal.Aim.valueOf(row.getString("first_goal")),
              Goal.Aim.valueOf(row.getString("second_goal")),
              row.getInt("points"),
              row.getString("knowing"),
              row.getDouble("gap"),
              row.getLong("seed"));
      default -> throw new IllegalStateException("a job of the kind " + kind);
    };
  }

  @Override
  public Optional<Job> find(UUID id) {
    return jdbc.sql("select * from job where id = :id")
        .param("id", id)
        .query(PostgresJobs::read)
        .optional();
  }

  @Override
  public List<Job> list(String network, int limit) {
    return jdbc.sql(
            """
            select * from job where network = :network order by asked_at desc, id limit :limit
            """)
        .param("network", network)
        .param("limit", limit)
        .query(PostgresJobs::read)
        .list();
  }

  @Override
  public List<Job> inState(Set<Job.State> states) {
    return jdbc.sql("select * from job where state in (:states) order by asked_at, id")
        .param("states", states.stream().map(Job.State::name).toList())
        .query(PostgresJobs::read)
        .list();
  }

  @Override
  public boolean replace(Job.State from, Job job) {
    int updated =
        jdbc.sql(
                """
                update job set state = :state, started_at = cast(:started as timestamptz),
                  ended_at = cast(:ended as timestamptz), plan = :plan, message = :message,
                  input_hash = :input
                where id = :id and state = :from
                """)
            .param("state", job.state().name())
            .param("started", written(job.startedAt()))
            .param("ended", written(job.endedAt()))
            .param("plan", job.plan())
            .param("message", job.message())
            .param("input", job.inputHash())
            .param("id", job.id())
            .param("from", from.name())
            .update();
    return updated == 1;
  }

  private static Job read(ResultSet row, int number) throws SQLException {
    Instant asked = row.getObject("asked_at", OffsetDateTime.class).toInstant();
    return new Job(
        row.getObject("id", UUID.class),
        row.getString("network"),
        row.getLong("revision"),
        row.getString("author"),
        task(row),
        Job.State.valueOf(row.getString("state")),
        asked,
        moment(row, "started_at"),
        moment(row, "ended_at"),
        row.getString("plan"),
        row.getString("message"),
        row.getString("input_hash"));
  }

  private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
    OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
    return moment == null ? null : moment.toInstant();
  }

  private static @Nullable OffsetDateTime written(@Nullable Instant moment) {
    return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
  }
}
