package org.indusco.exchange.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.indusco.exchange.NetworkFiles;
import org.indusco.exchange.shape.GeoJson;
import org.indusco.exchange.shape.GeoJsonException;
import org.indusco.model.network.Cooperative;
import org.indusco.model.network.Network;
import org.indusco.model.network.Place;
import org.indusco.model.network.Placement;
import org.indusco.model.network.Region;
import org.indusco.model.network.Zone;
import org.indusco.model.shape.Feature;
import org.indusco.model.shape.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The features of single days, by date, box and page, beside plain looks into the tables.
class DayFeaturesTest {

  private static final Network CIC =
      NetworkFiles.read(Path.of("..", "examples", "cic-1940")).network();
  private static final DayFeatures FEATURES = DayFeatures.of(CIC);
  private static final LocalDate JULY_1940 = LocalDate.of(1940, 7, 1);
  private static final LocalDate JULY_1942 = LocalDate.of(1942, 7, 1);

  @ParameterizedTest
  @CsvSource({"1940-07-01, 5", "1942-07-01, 7"})
  void theRegionsOfADayAreThoseInForce(LocalDate day, int regions) throws GeoJsonException {
    FeaturePage page = FEATURES.page(FeatureKind.REGIONS, FeatureQuery.on(day));
    assertThat(page.matched()).isEqualTo(regions);
    String text = page.geoJson(Map.of("timeStamp", "1942-07-01T00:00:00Z"));
    List<Shape> read = GeoJson.read(Path.of("x"), text.getBytes(StandardCharsets.UTF_8));
    assertThat(read).hasSize(regions).allMatch(shape -> shape.kind() == Shape.Kind.AREA);
    assertThat(read).extracting(Shape::id).doesNotHaveDuplicates();
    JsonNode json = JsonMapper.shared().readTree(text);
    assertThat(json.path("numberMatched").asInt()).isEqualTo(regions);
    assertThat(json.path("numberReturned").asInt()).isEqualTo(regions);
    assertThat(json.path("timeStamp").asString()).startsWith("1942");
    for (JsonNode feature : json.path("features")) {
      JsonNode values = feature.path("properties");
      Region row =
          CIC.rows(Region.class).stream()
              .filter(each -> each.id().equals(feature.path("id").asString()) && each.holdsOn(day))
              .findFirst()
              .orElseThrow();
      assertThat(values.path("name").asString()).isEqualTo(row.name());
      assertThat(values.path("name_zh").asString()).isEqualTo(row.nameZh());
      assertThat(values.path("headquarters").asString()).isEqualTo(row.headquarters());
      assertThat(values.path("from").asString(""))
          .isEqualTo(row.from() == null ? "" : "" + row.from());
      assertThat(values.path("to").asString("")).isEqualTo(row.to() == null ? "" : "" + row.to());
    }
  }

  @ParameterizedTest
  @EnumSource(FeatureKind.class)
  void pagesTogetherAreTheWhole(FeatureKind kind) {
    FeatureQuery all = FeatureQuery.on(JULY_1940);
    List<String> whole = ids(FEATURES.page(kind, all));
    assertThat(whole).isNotEmpty().doesNotHaveDuplicates();
    List<String> paged = new ArrayList<>();
    int size = Math.max(1, whole.size() / 3);
    for (int from = 0; from <= whole.size(); from += size) {
      FeaturePage page = FEATURES.page(kind, all.page(from, size));
      assertThat(page.matched()).isEqualTo(whole.size());
      paged.addAll(ids(page));
    }
    assertThat(paged).isEqualTo(whole);
    assertThat(FEATURES.page(kind, all.page(whole.size() + 5, 1)).features()).isEmpty();
    assertThat(FEATURES.find(kind, whole.getLast(), JULY_1940, Lens.CLEAR))
        .get()
        .extracting(feature -> feature.shape().id())
        .isEqualTo(whole.getLast());
    assertThat(FEATURES.find(kind, "nobody", JULY_1940, Lens.CLEAR)).isEmpty();
    assertThat(FeatureKind.find(kind.title())).contains(kind);
    assertThat(kind.meaning()).endsWith(".");
  }

  @Test
  void cooperativesAreWhereTheyStandOnTheDay() {
    for (LocalDate day : List.of(LocalDate.of(1939, 5, 3), JULY_1940, JULY_1942)) {
      FeaturePage page = FEATURES.page(FeatureKind.COOPERATIVES, FeatureQuery.on(day));
      Set<String> standing = new HashSet<>();
      CIC.rows(Cooperative.class).stream()
          .filter(row -> row.holdsOn(day) && row.foundingCost() == null)
          .forEach(row -> standing.add(row.id()));
      assertThat(ids(page)).containsExactlyInAnyOrderElementsOf(standing);
      for (Feature feature : page.features()) {
        String place = String.valueOf(feature.values().get("place"));
        for (Placement placement : CIC.rows(Placement.class)) {
          if (placement.cooperative().equals(feature.shape().id()) && placement.holdsOn(day)) {
            place = placement.place();
          }
        }
        assertThat(feature.values()).containsEntry("stands_at", place);
        double[] spot = feature.shape().parts().getFirst().rings().getFirst();
        Place there = place(place);
        assertThat(spot).containsExactly(there.lon(), there.lat());
      }
      assertThat(page.features())
          .extracting(feature -> feature.values().get("region"))
          .allMatch(region -> regionsOn(day).contains(region));
    }
  }

  @Test
  void aBoxHoldsWhatAPlainLookFindsInIt() {
    SplittableRandom random = new SplittableRandom(7);
    for (int i = 0; i < 12; i++) {
      double west = 95 + random.nextDouble(25);
      double south = 20 + random.nextDouble(18);
      BoundingBox box =
          new BoundingBox(west, south, west + random.nextDouble(10), south + random.nextDouble(8));
      FeatureQuery query = FeatureQuery.on(JULY_1940).within(box);
      for (FeatureKind kind :
          List.of(FeatureKind.PLACES, FeatureKind.DEPOTS, FeatureKind.COOPERATIVES)) {
        List<String> inside = new ArrayList<>();
        for (Feature feature : FEATURES.page(kind, FeatureQuery.on(JULY_1940)).features()) {
          double[] spot = feature.shape().parts().getFirst().rings().getFirst();
          boolean across = spot[0] >= box.west() && spot[0] <= box.east();
          if (across && spot[1] >= box.south() && spot[1] <= box.north()) {
            inside.add(feature.shape().id());
          }
        }
        assertThat(ids(FEATURES.page(kind, query))).isEqualTo(inside);
      }
      // A region is in the box when a place of the box is in the region.
      for (Feature place : FEATURES.page(FeatureKind.PLACES, query).features()) {
        holder(place.shape().id())
            .ifPresent(
                region ->
                    assertThat(ids(FEATURES.page(FeatureKind.REGIONS, query))).contains(region));
      }
    }
  }

  /// The region whose outline holds a place, by the even-odd rule over its rings.
  private static java.util.Optional<String> holder(String place) {
    Place there = place(place);
    return FEATURES.page(FeatureKind.REGIONS, FeatureQuery.on(JULY_1940)).features().stream()
        .filter(feature -> crossings(feature.shape(), there.lon(), there.lat()) % 2 == 1)
        .map(feature -> feature.shape().id())
        .findFirst();
  }

  private static int crossings(Shape shape, double lon, double lat) {
    int crossings = 0;
    for (Shape.Part part : shape.parts()) {
      for (double[] ring : part.rings()) {
        for (int i = 0; i + 3 < ring.length; i += 2) {
          boolean spans = ring[i + 1] > lat != ring[i + 3] > lat;
          double at =
              ring[i] + (lat - ring[i + 1]) / (ring[i + 3] - ring[i + 1]) * (ring[i + 2] - ring[i]);
          crossings += spans && lon < at ? 1 : 0;
        }
      }
    }
    return crossings;
  }

  @Test
  void aBoxMayCrossTheDateLine() {
    FeatureQuery all = FeatureQuery.on(JULY_1940);
    BoundingBox across = new BoundingBox(90, -90, -170, 90);
    BoundingBox other = new BoundingBox(170, -90, 60, 90);
    for (FeatureKind kind : FeatureKind.values()) {
      FeaturePage whole = FEATURES.page(kind, all);
      long placed = whole.features().stream().filter(f -> !f.shape().parts().isEmpty()).count();
      assertThat(FEATURES.page(kind, all.within(across)).matched()).isEqualTo((int) placed);
      assertThat(FEATURES.page(kind, all.within(other)).matched()).isZero();
    }
  }

  @Test
  void zonesAreTheirShapesOrTheirPlaces() {
    FeaturePage page = FEATURES.page(FeatureKind.ZONES, FeatureQuery.on(JULY_1940));
    assertThat(ids(page))
        .containsExactlyElementsOf(
            CIC.rows(Zone.class).stream().filter(z -> z.holdsOn(JULY_1940)).map(Zone::id).toList());
    assertThat(page.features()).allMatch(feature -> !feature.shape().parts().isEmpty());
  }

  @Test
  void whatIsSealedShowsItsRegionAlone() {
    FeatureQuery all = FeatureQuery.on(JULY_1940);
    FeaturePage open = FEATURES.page(FeatureKind.COOPERATIVES, all.page(0, 2));
    String id = open.features().getFirst().shape().id();
    FeaturePage page =
        FEATURES.page(FeatureKind.COOPERATIVES, all.page(0, 2), Lens.sealing(id::equals));
    Feature sealed = page.features().getFirst();
    assertThat(sealed.shape().parts()).isEmpty();
    assertThat(sealed.values())
        .containsEntry("place", null)
        .containsEntry("stands_at", null)
        .containsEntry("depot", null)
        .containsEntry("note", null)
        .containsEntry("region", open.features().getFirst().values().get("region"));
    assertThat(page.features().getLast()).isEqualTo(open.features().getLast());
    FeatureQuery world = all.within(new BoundingBox(-180, -90, 180, 90));
    assertThat(ids(FEATURES.page(FeatureKind.COOPERATIVES, world, Lens.sealing(id::equals))))
        .doesNotContain(id);
    assertThat(ids(FEATURES.page(FeatureKind.COOPERATIVES, world))).contains(id);
    assertThat(page.geoJson(Map.of())).contains("\"geometry\":null");
  }

  @Test
  void boxesAreReadAndRefused() {
    assertThat(BoundingBox.parse("1,2, 3,4")).isEqualTo(new BoundingBox(1, 2, 3, 4));
    assertThat(BoundingBox.parse("1,2,0,3,4,9")).isEqualTo(new BoundingBox(1, 2, 3, 4));
    for (String text :
        List.of("", "1,2,3", "1,2,3,x", "1,5,3,4", "1,2,3,91", "1,2,NaN,4", "181,2,3,4")) {
      assertThatThrownBy(() -> BoundingBox.parse(text))
          .as(text)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageNotContaining("null");
    }
    assertThatThrownBy(() -> FeatureQuery.on(JULY_1940).page(-1, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> FeatureQuery.on(JULY_1940).page(0, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static List<String> ids(FeaturePage page) {
    return page.features().stream().map(feature -> feature.shape().id()).toList();
  }

  private static Place place(String id) {
    return CIC.rows(Place.class).stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> regionsOn(LocalDate day) {
    return CIC.rows(Region.class).stream().filter(r -> r.holdsOn(day)).map(Region::id).toList();
  }
}
