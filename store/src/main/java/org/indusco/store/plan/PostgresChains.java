package org.indusco.store.plan;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.indusco.app.approval.ApprovalRecord;
import org.indusco.app.approval.ApprovalRecord.Act;
import org.indusco.app.approval.ChainStore;
import org.indusco.model.canonical.CanonicalJson;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// Chains of approvals in PostgreSQL.
public final class PostgresChains implements ChainStore {

  private static final JsonFactory JSON = new JsonFactory();

  private final JdbcClient jdbc;

  /// Chains in a database.
  public PostgresChains(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<ApprovalRecord> records(String network) {
    return jdbc.sql("select * from approval where network = :network order by number")
        .param("network", network)
        .query(PostgresChains::read)
        .list();
  }

  @Override
  public boolean add(ApprovalRecord record) {
    JdbcClient.StatementSpec spec =
        jdbc.sql(
                """
                insert into approval
                  (network, number, before, at, person, plan, act, author, needed, party, why)
                values (:network, :number, :before, :at, :person, :plan, :act, :author,
                  cast(:needed as jsonb), :party, :why)
                on conflict (network, number) do nothing
                """)
            .param("network", record.network())
            .param("number", record.number())
            .param("before", record.before())
            .param("at", record.at().atOffset(ZoneOffset.UTC))
            .param("person", record.person())
            .param("plan", record.plan());
    int added =
        switch (record.act()) {
          case Act.Put put -> act(spec, "put", put.author(), json(put.needed()), null, null);
          case Act.Approve approve -> act(spec, "approve", null, null, approve.party(), null);
          case Act.Reject reject -> act(spec, "reject", null, null, reject.party(), reject.why());
        };
    return added == 1;
  }

  private static int act(
      JdbcClient.StatementSpec spec,
      String act,
      @Nullable String author,
      @Nullable String needed,
      @Nullable String party,
      @Nullable String why) {
    return spec.param("act", act)
        .param("author", author)
        .param("needed", needed)
        .param("party", party)
        .param("why", why)
        .update();
  }

  private static String json(Map<String, Integer> needed) {
    return new String(CanonicalJson.bytes(needed), StandardCharsets.UTF_8);
  }

  private static ApprovalRecord read(ResultSet row, int number) throws SQLException {
    return new ApprovalRecord(
        row.getString("network"),
        row.getLong("number"),
        row.getString("before"),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        row.getString("person"),
        row.getString("plan"),
        act(row));
  }

  private static Act act(ResultSet row) throws SQLException {
    String act = row.getString("act");
    return switch (act) {
      case "put" -> new Act.Put(row.getString("author"), needed(row.getString("needed")));
      case "approve" -> new Act.Approve(row.getString("party"));
      case "reject" -> new Act.Reject(row.getString("party"), row.getString("why"));
      default -> throw new IllegalStateException("an approval of the kind " + act);
    };
  }

  private static Map<String, Integer> needed(String json) {
    Map<String, Integer> needed = new TreeMap<>();
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        String party = parser.currentName();
        parser.nextToken();
        needed.put(party, parser.getIntValue());
      }
    }
    return needed;
  }
}
