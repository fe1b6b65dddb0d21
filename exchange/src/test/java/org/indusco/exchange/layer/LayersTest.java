package org.indusco.exchange.layer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.indusco.exchange.NetworkFolder;
import org.indusco.exchange.report.HandPlan;
import org.indusco.model.network.Network;
import org.indusco.model.network.Place;
import org.indusco.model.network.Region;
import org.indusco.model.network.Zone;
import org.indusco.model.plan.Shipment;
import org.indusco.model.schema.Evidence;
import org.indusco.model.shape.Feature;
import org.indusco.model.shape.Shape;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LayersTest {

  private static final double[] WITH_THE_CLOCK = {100, 30, 100, 31, 101, 31, 101, 30, 100, 30};
  private static final Network TINY =
      NetworkFolder.read(Path.of("..", "examples", "tiny")).network();

  private static Layer named(List<Layer> layers, String name) {
    return layers.stream().filter(layer -> layer.name().equals(name)).findFirst().orElseThrow();
  }

  private static Region region(String from, String to) {
    return new Region(
        "west", LocalDate.parse(from), LocalDate.parse(to), "West", "", "baoji", "", Evidence.NONE);
  }

  private static Shape shape(String id, Map<String, String> properties) {
    return new Shape(
        id, Shape.Kind.AREA, List.of(new Shape.Part(List.of(WITH_THE_CLOCK))), properties);
  }

  private static List<String> spans(Layer layer) {
    return layer.features().stream()
        .map(Feature::values)
        .map(values -> values.get("valid_from") + " " + values.get("valid_to"))
        .toList();
  }

  @Test
  void aRegionIsAFeatureForEachShapeOfItsTime() {
    Network network =
        TINY.with(
                Region.class,
                List.of(region("1938-08-01", "1940-08-01"), region("1940-08-01", "1942-01-01")))
            .withShapes(
                "regions",
                List.of(
                    shape("west", Map.of("from", "1938-08", "to", "1940-08-01")),
                    shape("west", Map.of("from", "1940-08-01", "to", "1941-06-01")),
                    shape("west", Map.of("from", "1941-06-01")),
                    shape("east", Map.of())));
    Layer regions = named(NetworkLayers.of(network, network), "regions");
    assertThat(spans(regions))
        .containsExactly("1938-08-01 1940-08-01", "1940-08-01 1941-06-01", "1941-06-01 1942-01-01");
    assertThat(regions.rows().getFirst().parts().getFirst().rings().getFirst())
        .containsExactly(100, 30, 101, 30, 101, 31, 100, 31, 100, 30);
  }

  @Test
  void whatHasNoCoordinatesHasNoGeometry() {
    Layer regions = named(NetworkLayers.of(TINY, TINY), "regions");
    assertThat(regions.rows()).singleElement().satisfies(row -> assertThat(row.parts()).isEmpty());
    Layer zones = named(NetworkLayers.of(TINY, TINY), "zones");
    assertThat(zones.rows()).singleElement().satisfies(row -> assertThat(row.parts()).isEmpty());
    Layer places = named(NetworkLayers.of(TINY, TINY), "zone_places");
    assertThat(places.rows()).singleElement().satisfies(row -> assertThat(row.parts()).hasSize(1));
    Network without = TINY.with(Place.class, List.of());
    assertThat(NetworkLayers.of(without, without))
        .flatExtracting(Layer::rows)
        .allSatisfy(row -> assertThat(row.parts()).isEmpty());
  }

  @Test
  void depotsThatPlanningAssumesAreNoLayer() {
    Network given = Network.empty();
    List<String> names =
        NetworkLayers.of(HandPlan.COMPLETED.network(), given).stream().map(Layer::name).toList();
    assertThat(names).contains("places", "cooperatives").doesNotContain("depots", "routes");
  }

  @Test
  void holesGoWithTheClock() {
    double[] hole = {100.2, 30.2, 100.8, 30.2, 100.8, 30.8, 100.2, 30.8, 100.2, 30.2};
    Shape area =
        new Shape(
            "z", Shape.Kind.AREA, List.of(new Shape.Part(List.of(WITH_THE_CLOCK, hole))), Map.of());
    List<double[]> rings = Outlines.of(area).getFirst().rings();
    assertThat(rings.get(0)[2]).isEqualTo(101);
    assertThat(rings.get(1)[2]).isEqualTo(100.2);
  }

  @Test
  void aPlanIsToldByItsMonths() {
    List<Layer> layers = PlanLayers.of(HandPlan.COMPLETED.network(), HandPlan.plan());
    assertThat(spans(named(layers, "plan_moves")))
        .containsExactly("1940-09-01 1940-10-01", "1940-08-01 1940-09-01");
    assertThat(spans(named(layers, "plan_placements")).getFirst())
        .isEqualTo("1940-07-01 1941-01-01");
    Layer flows = named(layers, "plan_shipments");
    assertThat(spans(flows).getLast()).isEqualTo("1940-09-01 1940-10-01");
    assertThat(flows.rows().getFirst().parts().getFirst().rings().getFirst())
        .containsExactly(112.45, 34.62, 107.24, 34.36);
    assertThat(total(flows, "quantity"))
        .isEqualTo(
            HandPlan.plan().rows(Shipment.class).stream().mapToDouble(Shipment::quantity).sum());
  }

  @Test
  void standingIsCountedByPlaceAndMonth() {
    Layer standing =
        named(PlanLayers.of(HandPlan.COMPLETED.network(), HandPlan.plan()), "plan_standing");
    List<String> rows = new ArrayList<>();
    for (Feature feature : standing.features()) {
      Map<String, Object> values = feature.values();
      rows.add(
          "%s %s %s %s"
              .formatted(
                  values.get("place"),
                  values.get("month"),
                  values.get("cooperatives"),
                  values.get("crew")));
    }
    assertThat(rows)
        .contains(
            "luoyang 1940-07 2 20",
            "luoyang 1940-08 1 10",
            "baoji 1940-09 2 20",
            "baoji 1940-10 3 30")
        .doesNotContain("luoyang 1940-09 1 10")
        .hasSize(6 + 2 + 6);
    assertThat(total(standing, "cooperatives")).isEqualTo(6 + 5 + 5 + 6 + 6 + 6);
  }

  private static double total(Layer layer, String column) {
    return layer.features().stream()
        .map(feature -> feature.values().get(column))
        .mapToDouble(LayersTest::number)
        .sum();
  }

  private static double number(@Nullable Object value) {
    return value instanceof Number number ? number.doubleValue() : 0;
  }

  @Test
  void zonesKeepTheTimeOfTheirRow() {
    Zone zone =
        new Zone(
            "front",
            "Front",
            "",
            Zone.Kind.OCCUPIED,
            LocalDate.parse("1940-06-12"),
            null,
            null,
            null,
            List.of(),
            Evidence.NONE);
    Network network =
        TINY.with(Zone.class, List.of(zone))
            .withShapes("zones", List.of(shape("front", Map.of("from", "1941-01-01"))));
    assertThat(spans(named(NetworkLayers.of(network, network), "zones")))
        .containsExactly("1940-06-12 null");
  }
}
