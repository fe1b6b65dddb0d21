package org.indusco.exchange.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.indusco.exchange.NetworkFolder;
import org.indusco.model.network.Network;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// Holds the descriptions of folders to what the profiles of Data Package 2.0 and Table Schema 2.0
/// demand of the properties that are used, as a JSON Schema.
class DataPackageProfileTest {

  private final Schema profile = profile();

  private static Schema profile() {
    try (InputStream in =
        DataPackageProfileTest.class.getResourceAsStream("data-package.schema.json")) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
          .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<String> faults(String description) {
    return profile.validate(description, InputFormat.JSON).stream().map(Error::toString).toList();
  }

  private static String network(String example) {
    Network network = NetworkFolder.read(Path.of("..", "examples", example)).network();
    return DataPackage.ofNetwork(network);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tiny", "cic-1940", "relocation-2022"})
  void aNetworkIsADataPackage(String example) {
    assertSound(network(example));
  }

  @Test
  void aPlanIsADataPackage() {
    assertSound(DataPackage.ofPlan());
  }

  @Test
  void anEmptyNetworkWithEveryTableIsADataPackage() {
    Network all = Network.empty();
    for (Class<? extends Record> table : Network.TABLES) {
      all = all.with(table, List.of());
    }
    assertSound(DataPackage.ofNetwork(all));
  }

  /// What a schema cannot say: that keys name fields, and references resources.
  private void assertSound(String description) {
    assertThat(faults(description)).isEmpty();
    JsonNode resources = JsonText.read(description).path("resources");
    Map<String, Set<String>> fields = new HashMap<>();
    for (JsonNode resource : resources) {
      Set<String> names = new HashSet<>();
      for (JsonNode field : resource.path("schema").path("fields")) {
        assertThat(names.add(field.path("name").asString())).isTrue();
      }
      assertThat(fields.put(resource.path("name").asString(), names)).isNull();
    }
    for (JsonNode resource : resources) {
      Set<String> own = fields.get(resource.path("name").asString());
      JsonNode schema = resource.path("schema");
      assertThat(own).containsAll(texts(schema.path("primaryKey")));
      schema.path("uniqueKeys").forEach(key -> assertThat(own).containsAll(texts(key)));
      for (JsonNode key : schema.path("foreignKeys")) {
        assertThat(own).containsAll(texts(key.path("fields")));
        JsonNode reference = key.path("reference");
        assertThat(fields.get(reference.path("resource").asString()))
            .isNotNull()
            .containsAll(texts(reference.path("fields")));
      }
    }
  }

  private static Set<String> texts(JsonNode list) {
    Set<String> texts = new HashSet<>();
    list.forEach(each -> texts.add(each.asString()));
    return texts;
  }

  /// The schema refuses what the profiles refuse.
  @ParameterizedTest
  @CsvSource({
    "'\"yearmonth\"', '\"month\"'",
    "'\"superset\"', '\"more\"'",
    "'\"goods.csv\"', '\"../goods.csv\"'",
    "'\"required\" : true', '\"required\" : \"yes\"'",
    "'\"name\" : \"goods\"', '\"name\" : \"My goods\"'"
  })
  void whatIsNoDataPackageIsRefused(String part, String other) {
    String sound = network("tiny");
    assertThat(sound).contains(part);
    assertThat(faults(sound.replace(part, other))).isNotEmpty();
  }
}
