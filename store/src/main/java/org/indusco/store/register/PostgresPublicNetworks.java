package org.indusco.store.register;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.indusco.app.listing.PublicNetworks;
import org.indusco.app.register.NoSuchNetworkException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Which networks everybody may read, in PostgreSQL: the table `network_opening`.
public final class PostgresPublicNetworks implements PublicNetworks {

  private final JdbcClient jdbc;

  /// Those of a database.
  public PostgresPublicNetworks(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Set<String> codes() {
    return new TreeSet<>(
        jdbc.sql(
                """
                select network from (
                  select distinct on (network) network, open from network_opening
                  order by network, seq desc) as last
                where open
                """)
            .query(String.class)
            .list());
  }

  @Override
  public List<Decision> listDecisions(String network) {
    return jdbc.sql("select * from network_opening where network = :network order by seq desc")
        .param("network", network)
        .query(
            (row, number) ->
                new Decision(
                    row.getObject("at", OffsetDateTime.class).toInstant(),
                    row.getString("decided_by"),
                    row.getBoolean("open")))
        .list();
  }

  @Override
  public void decide(String network, Decision decision) {
    int kept =
        jdbc.sql(
                """
                insert into network_opening (network, at, decided_by, open)
                select code, :at, :by, :open from network where code = :network
                """)
            .param("at", Moments.written(decision.at()))
            .param("by", decision.by())
            .param("open", decision.open())
            .param("network", network)
            .update();
    if (kept == 0) {
      throw new NoSuchNetworkException(network);
    }
  }
}
