package org.indusco.exchange.linked;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.indusco.exchange.NetworkFolder;
import org.indusco.exchange.report.HandPlan;
import org.indusco.model.network.Cooperative;
import org.indusco.model.network.Depot;
import org.indusco.model.network.Network;
import org.indusco.model.network.Place;
import org.indusco.model.network.Region;
import org.indusco.model.plan.Production;
import org.indusco.model.plan.Shipment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValueflowsTest {

  private static final String VF = "https://w3id.org/valueflows/ont/vf#";
  private static final String BASE = "https://example.org/tiny/";
  private static final Offset<Double> DUST = Offset.offset(1e-9);

  @TempDir Path home;

  private Path plan() throws IOException {
    Path file = home.resolve("plan.jsonld");
    Valueflows.write(HandPlan.COMPLETED.network(), HandPlan.plan(), new Ids(BASE), file);
    return file;
  }

  private static JsonArray expanded(Path file) throws Exception {
    return Processor.expanded(Processor.document(file), Map.of());
  }

  private static Set<String> published() throws IOException {
    try (InputStream in = ValueflowsTest.class.getResourceAsStream("valueflows-terms.txt")) {
      return Set.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\\s+"));
    }
  }

  /// Each term is expanded, and of the vocabulary's own none is made up.
  private static void assertWords(Path file) throws Exception {
    JsonObject document = Processor.document(file).getJsonContent().orElseThrow().asJsonObject();
    JsonObject context = document.getJsonObject("@context");
    assertThat(context.keySet()).containsAll(Processor.terms(document));
    Set<String> iris = Processor.iris(expanded(file));
    Set<String> published = published();
    assertThat(iris).hasSizeGreaterThan(30).allMatch(iri -> iri.matches("https?://.*"));
    assertThat(iris)
        .filteredOn(iri -> iri.startsWith(VF))
        .hasSizeGreaterThan(25)
        .allMatch(iri -> published.contains(iri.substring(VF.length())));
    assertThat(iris)
        .filteredOn(iri -> !iri.startsWith(VF))
        .allMatch(iri -> iri.startsWith("http://www.w3.org/"));
  }

  @Test
  void aPlanHasOnlyPublishedWords() throws Exception {
    assertWords(plan());
  }

  @Test
  void aNetworkHasOnlyPublishedWords() throws Exception {
    Network network = NetworkFolder.read(Path.of("..", "examples", "cic-1940")).network();
    Path file = home.resolve("cic.jsonld");
    Valueflows.write(network, Ids.unpublished(network.settings().id()), file);
    assertWords(file);
    JsonArray graph = expanded(file);
    assertThat(ofType(graph, VF + "SpatialThing")).hasSameSizeAs(network.rows(Place.class));
    assertThat(ofType(graph, VF + "Organization"))
        .hasSize(
            1
                + network.rows(Depot.class).size()
                + network.rows(Cooperative.class).size()
                + (int) network.rows(Region.class).stream().map(Region::id).distinct().count());
    assertThat(ofType(graph, "http://www.w3.org/ns/org#Membership"))
        .anyMatch(node -> node.toString().contains("http://www.w3.org/2006/time#inXSDDate"));
  }

  @Test
  void everyReferenceNamesANodeOfTheFile() throws Exception {
    JsonArray graph = expanded(plan());
    Set<String> ids = new HashSet<>();
    graph.getValuesAs(JsonObject.class).forEach(node -> ids.add(node.getString("@id")));
    assertThat(ids).hasSameSizeAs(graph);
    Set<String> named = new HashSet<>();
    Processor.walk(
        graph,
        object -> {
          if (object.containsKey("@id")) {
            named.add(object.getString("@id"));
          }
        });
    named.removeIf(id -> id.startsWith(VF));
    assertThat(ids).containsAll(named);
    assertThat(named).allMatch(id -> id.startsWith(BASE));
  }

  @Test
  void quantitiesAreThoseOfThePlan() throws Exception {
    JsonArray graph = expanded(plan());
    double work = 0;
    double picked = 0;
    double wool = 0;
    for (JsonObject node : ofType(graph, VF + "Commitment")) {
      String action = id(node, "action");
      if (action.equals(VF + "work")) {
        work += measure(node, "effortQuantity");
      }
      if (action.equals(VF + "pickup") && node.containsKey(VF + "resourceConformsTo")) {
        picked += measure(node, "resourceQuantity");
      }
      if (action.equals(VF + "consume") && id(node, "resourceConformsTo").endsWith("good/wool")) {
        wool += measure(node, "resourceQuantity");
      }
    }
    List<Production> production = HandPlan.plan().rows(Production.class);
    double blankets =
        production.stream()
            .filter(row -> row.recipe().equals("weave_blankets"))
            .mapToDouble(Production::workerMonths)
            .sum();
    assertThat(work)
        .isCloseTo(production.stream().mapToDouble(Production::workerMonths).sum(), DUST);
    assertThat(picked)
        .isCloseTo(
            HandPlan.plan().rows(Shipment.class).stream().mapToDouble(Shipment::quantity).sum(),
            DUST);
    assertThat(wool).isCloseTo(20 * blankets, DUST);
  }

  @Test
  void monthsAreDays() throws Exception {
    List<JsonObject> work =
        ofType(expanded(plan()), VF + "Process").stream()
            .filter(node -> node.getString("@id").contains("/work/1940-07/w1/"))
            .toList();
    assertThat(work)
        .singleElement()
        .asString()
        .contains(
            "hasBeginning\":[{\"@value\":\"1940-07-01\"",
            "hasEnd\":[{\"@value\":\"1940-07-31\"",
            "\"@type\":\"http://www.w3.org/2001/XMLSchema#date\"");
  }

  private static List<JsonObject> ofType(JsonArray graph, String type) {
    return graph.getValuesAs(JsonObject.class).stream()
        .filter(node -> node.getJsonArray("@type").toString().contains("\"" + type + "\""))
        .toList();
  }

  private static String id(JsonObject node, String term) {
    return node.getJsonArray(VF + term).getJsonObject(0).getString("@id");
  }

  private static double measure(JsonObject node, String term) {
    JsonObject measure = node.getJsonArray(VF + term).getJsonObject(0);
    JsonValue value = measure.getJsonArray(VF + "hasNumericalValue").getJsonObject(0).get("@value");
    return Double.parseDouble(value.toString());
  }
}
