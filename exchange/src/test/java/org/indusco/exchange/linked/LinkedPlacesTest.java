package org.indusco.exchange.linked;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.indusco.exchange.NetworkFolder;
import org.indusco.exchange.layer.GdalProgram;
import org.indusco.model.network.Network;
import org.indusco.model.network.Place;
import org.indusco.model.network.Region;
import org.indusco.model.network.Settings;
import org.indusco.model.schema.Dated;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkedPlacesTest {

  private static final String ADDRESS =
      "https://raw.githubusercontent.com/LinkedPasts/linked-places/master/"
          + "linkedplaces-context-v1.1.jsonld";
  private static final String LPO =
      "https://github.com/LinkedPasts/linked-pasts-ontology/blob/main/lpo_latest.ttl#";
  private static final Network CIC =
      NetworkFolder.read(Path.of("..", "examples", "cic-1940")).network();

  @TempDir Path home;
  private Path file = Path.of("");

  @BeforeEach
  void write() throws IOException {
    file = home.resolve("places.json");
    LinkedPlaces.write(CIC, new Ids("https://example.org/cic/"), file);
  }

  /// The terms of the published context that are used here, under the same IRIs.
  private static Document context() throws Exception {
    try (InputStream in = LinkedPlacesTest.class.getResourceAsStream("linked-places-terms.json")) {
      return JsonDocument.of(in);
    }
  }

  private JsonObject document() throws Exception {
    return Processor.document(file).getJsonContent().orElseThrow().asJsonObject();
  }

  private JsonObject feature(String id) throws Exception {
    return document().getJsonArray("features").getValuesAs(JsonObject.class).stream()
        .filter(each -> each.getString("@id").equals("https://example.org/cic/" + id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aProcessorKnowsEveryTerm() throws Exception {
    JsonObject known =
        context().getJsonContent().orElseThrow().asJsonObject().getJsonObject("@context");
    assertThat(known.keySet()).containsAll(Processor.terms(document()));

    JsonArray expanded = Processor.expanded(Processor.document(file), Map.of(ADDRESS, context()));
    assertThat(Processor.iris(expanded))
        .contains(LPO + "toponym", LPO + "timespan", LPO + "relation_to", LPO + "has_certainty")
        .allMatch(iri -> iri.matches("https?://.*"));
    int[] toponyms = {0};
    Processor.walk(expanded, object -> toponyms[0] += object.containsKey(LPO + "toponym") ? 1 : 0);
    assertThat(toponyms[0]).isGreaterThan(2 * CIC.rows(Place.class).size());
  }

  @Test
  void placesHaveNamesTimesPointsAndSources() throws Exception {
    JsonObject baoji = feature("place/baoji");
    assertThat(baoji.getJsonObject("properties").getString("title")).isEqualTo("Baoji");
    assertThat(baoji.getJsonArray("names").getValuesAs(JsonObject.class))
        .extracting(name -> name.getString("toponym") + " " + name.getString("lang"))
        .containsExactly("Baoji en", "宝鸡 zh", "Paochi en");
    assertThat(baoji.getJsonArray("names").toString()).contains("\"citations\":[{\"label\":");
    JsonObject point = baoji.getJsonObject("geometry").getJsonArray("geometries").getJsonObject(0);
    assertThat(point.get("coordinates")).hasToString("[107.14,34.36]");
    assertThat(point.getString("certainty")).isEqualTo("less-certain");
    assertThat(baoji.get("when").toString())
        .contains("{\"start\":{\"in\":\"1940-07\"},\"end\":{\"in\":\"1942-12\"}}");
  }

  @Test
  void relationsNameRegionsOfTheFile() throws Exception {
    List<String> ids =
        document().getJsonArray("features").getValuesAs(JsonObject.class).stream()
            .map(each -> each.getString("@id"))
            .toList();
    assertThat(ids)
        .doesNotHaveDuplicates()
        .hasSize(
            CIC.rows(Place.class).size()
                + (int) CIC.rows(Region.class).stream().map(Region::id).distinct().count());
    JsonArray relations = feature("place/baoji").getJsonArray("relations");
    assertThat(relations.getValuesAs(JsonObject.class))
        .allSatisfy(each -> assertThat(ids).contains(each.getString("relationTo")))
        .extracting(each -> each.getString("relationType") + " " + each.getString("relationTo"))
        .contains(
            "gvp:tgn3317_member_of https://example.org/cic/region/NW",
            "gvp:tgn3000_related_to https://example.org/cic/region/NW");
  }

  @Test
  void theDayAfterTheLastIsNotOneOfTheDays() {
    assertThat(When.of(new Days(LocalDate.of(1940, 7, 1), LocalDate.of(1940, 8, 1))).members())
        .hasToString("{timespans=[{start={in=1940-07-01}, end={in=1940-07-31}}]}");
    assertThat(When.of(new Days(null, LocalDate.of(1940, 8, 1))).members())
        .hasToString("{timespans=[{start={latest=1940-07-31}, end={in=1940-07-31}}]}");
    assertThat(When.of(new Days(null, null)).members()).isEmpty();
  }

  private record Days(@Nullable LocalDate from, @Nullable LocalDate to) implements Dated {}

  /// GeoJSON for others, with all its points.
  @Test
  void gdalReadsTheSameFile() throws Exception {
    assertThat(GdalProgram.count(file)).isEqualTo(document().getJsonArray("features").size());
  }

  @Test
  void whatIsPublishedNowhereHasANameAllTheSame() {
    Settings settings = CIC.settings();
    assertThat(Ids.unpublished(settings.id()).of("place", "Xi an/1"))
        .isEqualTo("urn:indusco:cic-1940:place/Xi%20an%2F1");
  }
}
