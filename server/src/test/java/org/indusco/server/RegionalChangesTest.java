package org.indusco.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.indusco.app.people.Grant;
import org.indusco.app.people.Role;
import org.indusco.app.people.Scope;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Depotmasters and planners of a region change what is theirs, and nothing else.
class RegionalChangesTest {

  private static final Site SITE = Site.running();
  private static final String CODE = "regional";
  private static final String CHANGES = "/api/v1/networks/" + CODE + "/changes";
  private static final String PLACE =
      "'table':'places','key':['baoji'],'cells':{'name':'Baoji','lat':'34.36','lon':'107.24'}";

  @BeforeAll
  static void takeIn() {
    SITE.takeIn("tiny", CODE);
  }

  private static Client of(Role role, String region) {
    return Client.of(SITE, new Grant(role, new Scope.OfRegion(CODE, region)));
  }

  private static Answer change(Client client, String change) {
    return client.post(CHANGES, "{'reason':'Counted.','changes':[{" + change + "}]}");
  }

  private static String stock(int quantity) {
    return "'table':'stock','key':['baoji','wool'],'cells':{'quantity':'%d'}".formatted(quantity);
  }

  @Test
  void thoseOfTheRegionChangeItsStock() {
    assertThat(change(of(Role.DEPOTMASTER, "northwest"), stock(90)).status()).isEqualTo(201);
    assertThat(change(of(Role.PLANNER, "northwest"), stock(91)).status()).isEqualTo(201);
  }

  @Test
  void othersDoNot() {
    for (Client other :
        new Client[] {
          of(Role.DEPOTMASTER, "southeast"),
          of(Role.PLANNER, "southeast"),
          of(Role.READER, "northwest"),
          of(Role.TREASURER, "northwest")
        }) {
      Answer there = change(other, stock(80));
      assertThat(there.code()).as(there.body()).isEqualTo("NOT_PERMITTED");
      String missing = "'table':'stock','key':['nowhere','wool'],'cells':{'quantity':'8'}";
      assertThat(change(other, missing).body()).isEqualTo(there.body());
    }
  }

  @Test
  void whatIsOfTheWholeNetworkIsForPlannersOfAllOfIt() {
    assertThat(change(of(Role.DEPOTMASTER, "northwest"), PLACE).code()).isEqualTo("NOT_PERMITTED");
    assertThat(change(of(Role.PLANNER, "northwest"), PLACE).code()).isEqualTo("NOT_PERMITTED");
    assertThat(change(Client.planner(SITE, CODE), PLACE).status()).isEqualTo(201);
  }
}
