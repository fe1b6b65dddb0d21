package org.indusco.exchange.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.indusco.model.network.Network;
import org.indusco.model.schema.Schema;
import org.junit.jupiter.api.Test;

final class TiesTest {

  @Test
  void whatStandsUnderTheRestIsGround() {
    Set<String> ground =
        Network.schemas().stream()
            .map(Schema::name)
            .filter(Ties::ground)
            .collect(Collectors.toSet());
    assertThat(ground)
        .contains("network", "goods", "places", "depots", "routes", "recipes", "threats", "funds")
        .doesNotContain("cooperatives", "labour", "stock", "orders", "pins");
    assertThat(Ties.ground("looms")).isTrue();
    assertThat(Ties.of("places", Map.of("id", "baoji"))).isEmpty();
  }

  @Test
  void whatBelongsToACooperativeHangsTogether() {
    Ties wool = ties("cooperatives", "id", "wool", "name", "Wool Co-op", "industry", "weaving");
    Ties loom = ties("cooperative_equipment", "cooperative", " wool", "good", "loom", "count", "2");
    assertThat(loom.groups()).hasSize(1);
    assertThat(wool.groups()).containsAll(loom.groups());
    assertThat(ties("affiliations", "body", "wool").groups()).isEqualTo(loom.groups());
    assertThat(ties("cooperative_members", "cooperative", "iron").groups())
        .doesNotContainAnyElementsOf(wool.groups());
  }

  @Test
  void namesThatDifferLittleHangTogether() {
    Ties one = ties("cooperatives", "id", "wool-1", "name", "Wool Co-op");
    Ties other = ties("cooperatives", "id", "iron", "name", "wool coop");
    assertThat(one.groups()).containsAnyElementsOf(other.groups());
    assertThat(ties("orders", "id", "wool-1", "name", "Wool Co-op").groups())
        .doesNotContainAnyElementsOf(one.groups());
  }

  @Test
  void anEmptySkillIsTheGeneralOne() {
    assertThat(ties("labour", "depot", "baoji").groups())
        .isEqualTo(ties("retrained", "depot", "baoji", "skill", "general").groups());
  }

  @Test
  void nothingOfAGoodIsNoSourceOfIt() {
    assertThat(ties("stock", "good", "wool", "quantity", "3").names())
        .isEqualTo(ties("supply", "good", "wool", "quantity", "0.5").names())
        .hasSize(1);
    for (String none : List.of("0", "0.0", "")) {
      assertThat(ties("stock", "good", "wool", "quantity", none).names()).isEmpty();
    }
  }

  private static Ties ties(String table, String... cells) {
    Map<String, String> row = new HashMap<>();
    for (int i = 0; i < cells.length; i += 2) {
      row.put(cells[i], cells[i + 1]);
    }
    return Ties.of(table, row).orElseThrow();
  }
}
