package org.indusco.exchange.layer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.indusco.exchange.NetworkFolder;
import org.indusco.exchange.csv.Sheet;
import org.indusco.exchange.csv.SheetException;
import org.indusco.exchange.csv.SheetReader;
import org.indusco.exchange.report.HandPlan;
import org.indusco.model.network.Network;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// What GDAL reads of the files that are written.
class GdalTest {

  private static final Path CIC = Path.of("..", "examples", "cic-1940");
  private static final Path TINY = Path.of("..", "examples", "tiny");
  private static final Instant THEN = Instant.parse("2026-11-29T12:00:00Z");
  private static final Offset<Double> TELLING = Offset.offset(1e-6);

  /// Columns of tables in whose place a layer has the two dates.
  private static final Map<String, String> DATES =
      Map.of(
          "from", "valid_from", "to", "valid_to", "open_from", "valid_from", "open_to", "valid_to");

  @TempDir Path home;

  private static List<Layer> network(Path folder) {
    Network network = NetworkFolder.read(folder).network();
    return NetworkLayers.of(network, network);
  }

  private static List<Layer> plan() {
    Network network = HandPlan.COMPLETED.network();
    List<Layer> layers = new ArrayList<>(network(TINY));
    layers.addAll(PlanLayers.of(network, HandPlan.plan()));
    return layers;
  }

  @Test
  void aGeoPackageHasTheLayersOfTheNetwork() throws IOException, InterruptedException {
    assertRead(network(CIC));
  }

  @Test
  void aGeoPackageHasTheLayersOfThePlan() throws IOException, InterruptedException {
    assertRead(plan());
  }

  private void assertRead(List<Layer> layers) throws IOException, InterruptedException {
    Path file = home.resolve("layers.gpkg");
    GeoPackage.write(layers, THEN, file);
    Map<String, Gdal.Told> told = Gdal.layers(file);
    assertThat(told.keySet()).containsExactlyElementsOf(layers.stream().map(Layer::name).toList());
    for (Layer layer : layers) {
      Gdal.Told read = told.get(layer.name());
      assertThat(read.geometry()).as(layer.name()).isEqualTo(geometry(layer));
      assertThat(read.count()).as(layer.name()).isEqualTo(layer.rows().size());
      assertThat(read.fields().keySet())
          .containsExactlyElementsOf(layer.columns().stream().map(LayerColumn::name).toList());
      for (LayerColumn column : layer.columns()) {
        assertThat(read.fields().get(column.name()))
            .as(layer.name() + "." + column.name())
            .isEqualTo(type(column));
      }
      assertThat(read.wgs84()).isEqualTo(layer.geometry() != Layer.Geometry.NONE);
      assertExtent(layer, read);
    }
  }

  private static void assertExtent(Layer layer, Gdal.Told read) {
    Bounds bounds = Bounds.of(layer);
    if (bounds.empty()) {
      assertThat(read.extent()).isEmpty();
    } else {
      assertThat(read.extent().get(0)).isCloseTo(bounds.west(), TELLING);
      assertThat(read.extent().get(1)).isCloseTo(bounds.south(), TELLING);
      assertThat(read.extent().get(2)).isCloseTo(bounds.east(), TELLING);
      assertThat(read.extent().get(3)).isCloseTo(bounds.north(), TELLING);
    }
  }

  private static String geometry(Layer layer) {
    return switch (layer.geometry()) {
      case POINT -> "Point";
      case LINE -> "Line String";
      case AREA -> "Multi Polygon";
      case NONE -> "None";
    };
  }

  private static String type(LayerColumn column) {
    return switch (column.type()) {
      case TEXT -> "String";
      case NUMBER -> "Real";
      case WHOLE -> "Integer64";
      case YES_NO -> "Integer(Boolean)";
      case DATE -> "Date";
    };
  }

  @Test
  void eachGeoJsonFileIsALayerWithDates() throws IOException, InterruptedException {
    List<Layer> layers = plan();
    LayerFolder.write(layers, home.resolve("layers"));
    for (Layer layer : layers) {
      Path file = home.resolve("layers").resolve(layer.name() + ".geojson");
      Gdal.Told read = Gdal.layers(file).get(layer.name());
      assertThat(read.count()).as(layer.name()).isEqualTo(layer.rows().size());
      if (layer.rows().isEmpty()) {
        continue;
      }
      assertThat(read.wgs84()).isTrue();
      assertThat(read.fields().keySet())
          .containsExactlyElementsOf(layer.columns().stream().map(LayerColumn::name).toList());
      for (int i = 0; i < layer.columns().size(); i++) {
        int at = i;
        boolean known = layer.rows().stream().anyMatch(row -> row.values()[at] != null);
        if (known && layer.columns().get(i).type() == LayerColumn.Type.DATE) {
          assertThat(read.fields().get(layer.columns().get(i).name())).isEqualTo("Date");
        }
      }
      assertExtent(layer, read);
    }
  }

  /// From the cells of the tables to what GDAL reads of both formats, cell by cell.
  @Test
  void whatStandsInTheTablesIsRead() throws IOException, InterruptedException, SheetException {
    Path file = home.resolve("cic.gpkg");
    Path folder = home.resolve("cic");
    GeoPackage.write(network(CIC), THEN, file);
    LayerFolder.write(network(CIC), folder);
    for (String table :
        List.of("places", "threats", "depots", "routes", "cooperatives", "sources")) {
      Path csv = CIC.resolve(table + ".csv");
      Sheet sheet = SheetReader.read(table + ".csv", Files.readAllBytes(csv));
      assertSame(sheet, Gdal.features(file, table));
      assertSame(sheet, Gdal.features(folder.resolve(table + ".geojson"), table));
    }
  }

  private static void assertSame(Sheet sheet, List<JsonNode> features) {
    assertThat(features).hasSameSizeAs(sheet.lines());
    for (int row = 0; row < features.size(); row++) {
      JsonNode read = features.get(row).path("properties");
      for (int i = 0; i < sheet.header().size(); i++) {
        String cell = sheet.lines().get(row).cells().get(i);
        boolean end =
            sheet.header().contains("open_from")
                && Set.of("from", "to").contains(sheet.header().get(i));
        String name =
            end
                ? sheet.header().get(i)
                : DATES.getOrDefault(sheet.header().get(i), sheet.header().get(i));
        if (!cell.isEmpty()) {
          assertSame(cell, read.path(name), sheet.header() + " row " + row + " " + name);
        }
      }
    }
  }

  private static void assertSame(String cell, JsonNode value, String where) {
    if (value.isNumber()) {
      assertThat(value.asDouble()).as(where).isEqualTo(Double.parseDouble(cell));
    } else if (value.isBoolean()) {
      assertThat(value.asBoolean()).as(where).isEqualTo(cell.equals("yes"));
    } else {
      assertThat(value.asString().replaceAll("^(\\d{4})/(\\d\\d)/(\\d\\d)$", "$1-$2-$3"))
          .as(where)
          .isEqualTo(cell);
    }
  }

  @Test
  void everyGeometryIsValid() throws IOException, InterruptedException {
    Path file = home.resolve("valid.gpkg");
    GeoPackage.write(network(CIC), THEN, file);
    for (String layer : List.of("regions", "zones", "routes", "places")) {
      String invalid =
          "SELECT count(*) AS n FROM %s WHERE geom IS NOT NULL AND NOT ST_IsValid(geom)"
              .formatted(layer);
      assertThat(Gdal.value(file, invalid)).as(layer).isEqualTo("0");
      String some = "SELECT count(*) AS n FROM %s WHERE ST_IsValid(geom)".formatted(layer);
      assertThat(Integer.parseInt(Gdal.value(file, some))).as(layer).isPositive();
    }
  }

  @Test
  void theSameLayersAreTheSameBytesAndLeaveNothing() throws IOException {
    byte[] once = GeoPackage.bytes(plan(), THEN);
    assertThat(GeoPackage.bytes(plan(), THEN)).isEqualTo(once);
    Path file = home.resolve("once.gpkg");
    GeoPackage.write(plan(), THEN, file);
    assertThat(file).hasBinaryContent(once);
    assertThat(home).isDirectoryContaining(path -> path.equals(file));
    try (Stream<Path> files = Files.list(home)) {
      assertThat(files).hasSize(1);
    }
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      assertThat(files)
          .noneMatch(path -> path.getFileName().toString().startsWith("indusco-sqlite"));
    }
  }
}
