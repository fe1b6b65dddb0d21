package org.indusco.exchange.layer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The programs of GDAL, by which QGIS and most other programs read such files.
final class Gdal {

  private static final Pattern FIELD = Pattern.compile("(?m)^(\\w+): (\\w+(?:\\(Boolean\\))?)");
  private static final Pattern GEOMETRY = Pattern.compile("(?m)^Geometry: (.*)$");
  private static final Pattern COUNT = Pattern.compile("Feature Count: (\\d+)");
  private static final Pattern EXTENT =
      Pattern.compile("Extent: \\((\\S+), (\\S+)\\) - \\((\\S+), (\\S+)\\)");

  private Gdal() {}

  /// A layer as GDAL tells it.
  ///
  /// @param geometry its kind, such as `Point`
  /// @param extent west, south, east and north; empty when it has none
  /// @param wgs84 whether it is in EPSG:4326
  /// @param fields types by name
  record Told(
      String geometry, int count, List<Double> extent, boolean wgs84, Map<String, String> fields) {}

  /// The layers of a file by their names.
  static Map<String, Told> layers(Path file) throws IOException, InterruptedException {
    Map<String, Told> layers = new LinkedHashMap<>();
    String[] blocks = run("ogrinfo", "-ro", "-so", "-al", file.toString()).split("\nLayer name: ");
    for (int i = 1; i < blocks.length; i++) {
      String block = blocks[i];
      layers.put(block.lines().findFirst().orElseThrow().strip(), told(block));
    }
    return layers;
  }

  private static Told told(String block) {
    Matcher count = COUNT.matcher(block);
    assertThat(count.find()).isTrue();
    Matcher extent = EXTENT.matcher(block);
    List<Double> bounds = new ArrayList<>();
    if (extent.find()) {
      for (int i = 1; i <= 4; i++) {
        bounds.add(Double.valueOf(extent.group(i)));
      }
    }
    Map<String, String> fields = new LinkedHashMap<>();
    String below = block.substring(block.indexOf("Feature Count:"));
    Matcher field = FIELD.matcher(below);
    while (field.find()) {
      fields.put(field.group(1), field.group(2));
    }
    Matcher geometry = GEOMETRY.matcher(block);
    assertThat(geometry.find()).isTrue();
    return new Told(
        geometry.group(1),
        Integer.parseInt(count.group(1)),
        bounds,
        block.contains("ID[\"EPSG\",4326]"),
        fields);
  }

  /// The features of a layer, as GDAL writes them again.
  static List<JsonNode> features(Path file, String layer) throws IOException, InterruptedException {
    String text =
        run(
            "ogr2ogr",
            "-f",
            "GeoJSON",
            "/vsistdout/",
            file.toString(),
            layer,
            "-lco",
            "COORDINATE_PRECISION=17",
            "-lco",
            "SIGNIFICANT_FIGURES=17");
    List<JsonNode> features = new ArrayList<>();
    JsonMapper.builder().build().readTree(text).path("features").forEach(features::add);
    return features;
  }

  /// What a query of the whole file gives, one value.
  static String value(Path file, String sql) throws IOException, InterruptedException {
    String text = run("ogrinfo", "-ro", "-q", "-dialect", "SQLITE", "-sql", sql, file.toString());
    Matcher value = Pattern.compile(" = (\\S+)").matcher(text);
    assertThat(value.find()).as(text).isTrue();
    return value.group(1);
  }

  static String run(String... command) throws IOException, InterruptedException {
    Process process;
    try {
      process = new ProcessBuilder(command).start();
    } catch (IOException e) {
      throw new IOException(
          command[0]
              + " cannot be started. These tests need GDAL's programs: install gdal-bin (Debian)"
              + " or gdal (others).",
          e);
    }
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(String.join(" ", command) + "\n" + err).isZero();
    assertThat(err).as(String.join(" ", command)).isEmpty();
    return out;
  }
}
