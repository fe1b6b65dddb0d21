package org.indusco.exchange.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.indusco.model.shape.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeoJsonTest {

  @TempDir Path folder;

  private List<Shape> read(String text) throws IOException, GeoJsonException {
    Path file = folder.resolve("x.geojson");
    Files.writeString(file, text);
    return GeoJson.read(file);
  }

  private List<Shape> readGeometry(String geometry) throws IOException, GeoJsonException {
    return read(
        "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{},"
            + "\"geometry\":"
            + geometry
            + "}]}");
  }

  private GeoJsonException refused(String text) {
    return catchThrowableOfType(GeoJsonException.class, () -> read(text));
  }

  @Test
  void readsACollectionWithItsProperties() throws Exception {
    List<Shape> shapes =
        read(
            """
            {"type":"FeatureCollection","licence":"CC0","features":[
              {"type":"Feature","id":7,"properties":{"id":"NW","name_zh":"西北区","area":12.5,
                "open":true,"none":null,"stations":["a","b"]},
               "geometry":{"type":"Point","coordinates":[107.14,34.37,600]}},
              {"geometry":{"coordinates":[[1,2],[3,4]],"type":"LineString"},"id":7,
               "properties":null,"type":"Feature"},
              {"type":"Feature","geometry":null}]}
            """);

    assertThat(shapes).extracting(Shape::id).containsExactly("NW", "7", "");
    assertThat(shapes.getFirst().properties())
        .isEqualTo(
            Map.of(
                "id",
                "NW",
                "name_zh",
                "西北区",
                "area",
                "12.5",
                "open",
                "true",
                "stations",
                "[\"a\",\"b\"]"));
    assertThat(shapes.get(0).parts().getFirst().rings().getFirst()).containsExactly(107.14, 34.37);
    assertThat(shapes.get(1).kind()).isEqualTo(Shape.Kind.LINE);
    assertThat(shapes.get(1).parts().getFirst().rings().getFirst()).containsExactly(1, 2, 3, 4);
    assertThat(shapes.get(2).parts()).isEmpty();
  }

  @Test
  void readsEveryGeometry() throws Exception {
    String ring = "[[0,0],[4,0],[4,4],[0,0]]";
    String hole = "[[1,0.5],[2,0.5],[2,1],[1,0.5]]";

    assertThat(kinds("{'type':'MultiPoint','coordinates':[[1,2],[3,4]]}")).isEqualTo("POINT 1 1");
    assertThat(kinds("{'type':'MultiLineString','coordinates':[[[1,2],[3,4]],[[5,6],[7,8]]]}"))
        .isEqualTo("LINE 1 1");
    assertThat(kinds("{'type':'Polygon','coordinates':[" + ring + "," + hole + "]}"))
        .isEqualTo("AREA 2");
    assertThat(kinds("{'type':'MultiPolygon','coordinates':[[" + ring + "],[" + ring + "]]}"))
        .isEqualTo("AREA 1 1");
    assertThat(
            kinds(
                "{'type':'GeometryCollection','geometries':[{'type':'Polygon','coordinates':["
                    + ring
                    + "]},{'type':'Point','coordinates':[1,2]},{'type':'GeometryCollection',"
                    + "'geometries':[{'type':'Point','coordinates':[3,4]}]}]}"))
        .isEqualTo("POINT 1 1, AREA 1");
  }

  private String kinds(String geometry) throws Exception {
    return String.join(
        ", ", readGeometry(geometry.replace('\'', '"')).stream().map(GeoJsonTest::kind).toList());
  }

  private static String kind(Shape shape) {
    StringBuilder text = new StringBuilder(shape.kind().name());
    shape.parts().forEach(part -> text.append(' ').append(part.rings().size()));
    return text.toString();
  }

  @Test
  void readsABareFeatureAndABareGeometry() throws Exception {
    assertThat(
            read(
                "{\"type\":\"Feature\",\"id\":\"a\",\"properties\":{},\"geometry\":"
                    + "{\"type\":\"Point\",\"coordinates\":[1,2]}}"))
        .extracting(Shape::id)
        .containsExactly("a");
    assertThat(read("{\"type\":\"Point\",\"coordinates\":[1,2]}")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"type":"Point","coordinates":[1]}             | coordinates | a list of 1 |
          {"type":"Point","coordinates":["1",2]}         | coordinates[0] | "1" is no number | quotes
          {"type":"Point","coordinates":[null,2]}        | coordinates[0] | null is no number |
          {"type":"Point","coordinates":[200,2]}         | coordinates[0] | longitude 200.0 is not within |
          {"type":"Point","coordinates":[34.37,107.14]}  | coordinates[1] | latitude 107.14 is not within | latitude stands before
          {"type":"Point","coordinates":[1,95]}          | coordinates[1] | latitude 95.0 | latitude stands before
          {"type":"Point","coordinates":[441000,3800000]} | coordinates[1] | latitude 3800000.0 | metres
          {"type":"Point","coordinates":[1e999,2]}       | coordinates[0] | longitude Infinity |
          {"type":"LineString","coordinates":[[1,2]]}    | coordinates | has 1 |
          {"type":"LineString","coordinates":[[1,2],3]}  | coordinates[1] | not 3 |
          {"type":"Polygon","coordinates":[[[0,0],[1,0],[0,0]]]} | coordinates[0] | has 3 |
          {"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,1]]]} | coordinates[0] | ends at 0.0,1.0 but begins at 0.0,0.0 | first point
          {"type":"Polygon","coordinates":7}             | coordinates | not 7 |
          {"type":"Circle","coordinates":[1,2]}          | type | "Circle" is no type | MultiPolygon
          {"type":"GeometryCollection"}                  | geometries | not nothing |
          """)
  void saysWhatIsWrongWithAGeometry(String geometry, String where, String reason, String maybe) {
    GeoJsonException e = catchThrowableOfType(GeoJsonException.class, () -> readGeometry(geometry));

    assertThat(e.where()).isEqualTo("features[0].geometry." + where);
    assertThat(e.reason()).contains(reason);
    assertThat(e.maybe()).contains(maybe == null ? "" : maybe);
    assertThat(e.maybe().isEmpty()).isEqualTo(maybe == null);
    assertThat(e).hasMessageContaining("x.geojson, features[0]");
  }

  @Test
  void saysWhatIsWrongWithADocument() {
    assertThat(refused("{\"type\":\"FeatureCollection\",\"features\":[{]}").where())
        .isEqualTo("line 1, column 42");
    assertThat(refused("").reason()).contains("one object");
    assertThat(refused("[]").reason()).contains("one object");
    assertThat(refused("{\"type\":\"Topology\"}").reason()).contains("\"Topology\"");
    assertThat(refused("{\"type\":\"FeatureCollection\"}").reason()).contains("features");
    assertThat(refused("{\"features\":[]}").reason()).contains("type is \"\"");
    assertThat(
            refused(
                    "{\"type\":\"FeatureCollection\",\"crs\":{\"type\":\"name\",\"properties\":"
                        + "{\"name\":\"EPSG:3857\"}},\"features\":[]}")
                .maybe())
        .contains("WGS 84");
    assertThat(refused("{\"type\":\"FeatureCollection\",\"features\":[7]}").where())
        .isEqualTo("features[0]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"type":"Point","coordinates":[NaN,2]}   | NaN is not JSON here. | comma
          {"type":"Point","coordinates":[1,2]} x   | x is not JSON here. | comma
          {"type":"Point","coordinates":[1,2}      | } is not JSON here. | bracket
          {"type":"Point" "coordinates":[1,2]}     | " is not JSON here. | comma
          {"type":"Point","coordinates":[01,2]}    | this is no JSON. | comma
          {"type":"Point","coordinates":[1,        | the file ends in the midst of its JSON. | cut short
          {"type":"Point                           | the file ends in the midst of its JSON. | cut short
          {"type":"Point","type":"Point"}          | "type" stands twice in one object. | two
          """)
  void saysInPlainWordsWhatIsNoJson(String text, String reason, String maybe) {
    GeoJsonException e = refused(text);

    assertThat(e.reason()).isEqualTo(reason);
    assertThat(e.where()).matches("line 1, column \\d+");
    assertThat(e.maybe()).startsWith("Maybe ").contains(maybe);
  }

  @Test
  void saysThatTheTextIsNotUtf8() throws Exception {
    Path file = folder.resolve("x.geojson");
    Files.write(file, new byte[] {'{', '"', (byte) 0xff, '"', ':', '1', '}'});

    assertThat(catchThrowableOfType(GeoJsonException.class, () -> GeoJson.read(file)))
        .hasMessageContaining("not UTF-8")
        .hasMessageContaining("save the file as UTF-8");
  }

  @Test
  void refusesWhatIsTooDeepOrNotThere() {
    assertThat(refused("[".repeat(100_000)).maybe()).contains("another kind of file");
    assertThat(refused("{\"type\":\"Point\",\"coordinates\":" + "[".repeat(100_000)).reason())
        .contains("more than 12 levels");
    assertThat(
            catchThrowableOfType(
                    GeoJsonException.class, () -> GeoJson.read(folder.resolve("none.geojson")))
                .reason())
        .contains("no such file");
    assertThat(catchThrowableOfType(GeoJsonException.class, () -> GeoJson.read(folder)).reason())
        .contains("cannot be read");
  }

  @Test
  void refusesHalvesOfCharacters() {
    assertThat(
            refused("{\"type\":\"Feature\",\"properties\":{\"a\":\"\\ud800\"},\"geometry\":null}")
                .reason())
        .contains("U+D800");
  }

  @Test
  void wholeDegreesAreWrittenWithoutAPoint() throws Exception {
    Path file = folder.resolve("whole.geojson");
    GeoJson.write(read("{\"type\":\"Point\",\"coordinates\":[-0.0,2.50]}"), file);
    assertThat(Files.readString(file)).contains("[0,2.5]");
  }

  @Test
  void whatIsWrittenIsReadAgain() throws Exception {
    Random random = new Random(42);
    List<Shape> shapes =
        List.of(
            new Shape("p", Shape.Kind.POINT, List.of(part(random, 1)), Map.of("a", "x\"y\n<")),
            new Shape("q", Shape.Kind.POINT, List.of(part(random, 1), part(random, 1)), Map.of()),
            new Shape("l", Shape.Kind.LINE, List.of(part(random, 5)), Map.of("id", "l")),
            new Shape("m", Shape.Kind.LINE, List.of(part(random, 2), part(random, 9)), Map.of()),
            new Shape("a", Shape.Kind.AREA, List.of(polygon(), polygon()), Map.of("zh", "西北区")),
            new Shape("b", Shape.Kind.AREA, List.of(polygon()), Map.of()),
            new Shape("", Shape.Kind.POINT, List.of(), Map.of("only", "words")));
    Path file = folder.resolve("out.geojson");

    GeoJson.write(shapes, file);
    byte[] first = Files.readAllBytes(file);
    List<Shape> again = GeoJson.read(file);
    GeoJson.write(again, file);

    assertThat(again).usingRecursiveComparison().isEqualTo(shapes);
    assertThat(Files.readAllBytes(file)).isEqualTo(first);
  }

  private static Shape.Part part(Random random, int points) {
    double[] path = new double[2 * points];
    for (int i = 0; i < path.length; i += 2) {
      path[i] = 360 * random.nextDouble() - 180;
      path[i + 1] = 180 * random.nextDouble() - 90;
    }
    return new Shape.Part(List.of(path));
  }

  private static Shape.Part polygon() {
    return new Shape.Part(
        List.of(
            new double[] {100, 20, 110, 20, 110, 30, 100, 20},
            new double[] {105, 21, 106, 21, 106, 22, 105, 21}));
  }
}
