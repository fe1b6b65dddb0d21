package org.indusco.exchange.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.StreamSupport;
import org.indusco.model.network.Depot;
import org.indusco.model.network.Good;
import org.indusco.model.network.Network;
import org.indusco.model.network.Stock;
import org.indusco.model.plan.Plan;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class DataPackageTest {

  private final JsonNode network =
      JsonText.read(
          DataPackage.ofNetwork(
              Network.empty()
                  .with(Good.class, List.of())
                  .with(Depot.class, List.of())
                  .with(Stock.class, List.of())));

  private static JsonNode named(JsonNode list, String name) {
    return StreamSupport.stream(list.spliterator(), false)
        .filter(node -> node.path("name").asString().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void describesTheTablesThatAreThere() {
    assertThat(network.path("$schema").asString())
        .isEqualTo("https://datapackage.org/profiles/2.0/datapackage.json");
    assertThat(network.path("resources"))
        .extracting(resource -> resource.path("path").asString())
        .containsExactly("goods.csv", "depots.csv", "stock.csv");
  }

  @Test
  void tellsTypesUnitsConstraintsAndKeys() {
    JsonNode goods = named(network.path("resources"), "goods").path("schema");
    JsonNode kg = named(goods.path("fields"), "kg");
    assertThat(kg.path("type").asString()).isEqualTo("number");
    assertThat(kg.path("unit").asString()).isEqualTo("kg per unit");
    assertThat(kg.path("constraints").path("minimum").asDouble()).isEqualTo(0.0001);
    assertThat(kg.path("description").asString()).isEqualTo("mass; empty: 1");
    assertThat(named(goods.path("fields"), "kind").path("constraints").toString())
        .isEqualTo(
            "{\"required\":true,\"enum\":[\"raw\",\"intermediate\",\"finished\",\"equipment\"]}");
    assertThat(goods.path("primaryKey").toString()).isEqualTo("[\"id\"]");
    assertThat(goods.path("missingValues").toString()).isEqualTo("[\"\"]");
  }

  @Test
  void refersOnlyToTablesThatAreThere() {
    JsonNode stock = named(network.path("resources"), "stock").path("schema");
    assertThat(stock.path("foreignKeys").toString())
        .isEqualTo(
            "[{\"fields\":[\"depot\"],\"reference\":{\"resource\":\"depots\",\"fields\":[\"id\"]}},"
                + "{\"fields\":[\"good\"],\"reference\":{\"resource\":\"goods\",\"fields\":[\"id\"]}}]");
    JsonNode depots = named(network.path("resources"), "depots").path("schema");
    assertThat(depots.has("foreignKeys")).isFalse();
  }

  @Test
  void describesEveryTableOfAPlan() {
    JsonNode plan = JsonText.read(DataPackage.ofPlan());
    assertThat(plan.path("resources")).hasSize(Plan.TABLES.size());
    assertThat(
            named(named(plan.path("resources"), "moves").path("schema").path("fields"), "month")
                .path("type")
                .asString())
        .isEqualTo("yearmonth");
  }
}
