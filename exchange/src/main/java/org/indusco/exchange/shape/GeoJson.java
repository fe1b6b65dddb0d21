package org.indusco.exchange.shape;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.indusco.exchange.fault.Limit;
import org.indusco.model.shape.Shape;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Reads and writes GeoJSON files.
public final class GeoJson {

  /// Bytes of the widest character of any encoding.
  private static final int WIDEST = 4;

  private static final int FIRST_OF_NO_UTF_8 = 0xF8;

  static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(Limit.GEOJSON_DEPTH.most())
                          .maxNumberLength(Limit.GEOJSON_DIGITS.most())
                          .maxStringLength(Limit.GEOJSON_CHARACTERS.most())
                          .maxNameLength(Limit.GEOJSON_NAME.most())
                          .build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .build())
          .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS) // features are read one by one
          .build();

  private GeoJson() {}

  /// Reads the shapes in the bytes of a file: a FeatureCollection, a Feature or a bare geometry.
  ///
  /// A shape's id is the property `id`, else the id of the feature, else empty. Properties are
  /// kept as text, lists and objects as JSON, those that are null left out. A feature whose
  /// geometries are of several kinds gives a shape for each kind; one without geometry gives a
  /// shape of points without parts. Heights are dropped.
  ///
  /// @param file the name by which faults call it
  /// @throws GeoJsonException when the bytes are no GeoJSON, pass a limit, or hold positions that
  ///     are not on the earth, rings that are open, have under 4 points or cross themselves, or
  // lines with one
  public static List<Shape> read(Path file, byte[] bytes) throws GeoJsonException {
    // The parser would guess at other encodings, and reads some of them.
    for (int i = 0; i < Math.min(bytes.length, WIDEST); i++) {
      if (bytes[i] == 0 || (bytes[i] & 0xFF) >= FIRST_OF_NO_UTF_8) {
        throw new GeoJsonException(
            file, "", "the text is not UTF-8.", "Maybe save the file as UTF-8.");
      }
    }
    try (JsonParser parser = MAPPER.createParser(bytes)) {
      return read(file, parser);
    }
  }

  private static List<Shape> read(Path file, JsonParser parser) throws GeoJsonException {
    try {
      return new DocumentReader(parser, new Spot(file, "", "")).read();
    } catch (StreamConstraintsException e) {
      throw BrokenJson.beyond(file, lineOf(parser.currentLocation()), e);
    } catch (JacksonException e) {
      throw BrokenJson.fault(file, lineOf(e.getLocation()), e);
    }
  }

  /// Reads the shapes of a file.
  ///
  /// @throws GeoJsonException as [#bytes] and [#read(Path, byte[])] have it
  public static List<Shape> read(Path file) throws GeoJsonException {
    return read(file, bytes(file));
  }

  /// Reads the bytes of a file.
  ///
  /// @throws GeoJsonException when it cannot be read or is larger than [Limit#GEOJSON_BYTES]
  public static byte[] bytes(Path file) throws GeoJsonException {
    try (InputStream in = Files.newInputStream(file)) {
      return bytes(file, in);
    } catch (NoSuchFileException e) {
      throw new GeoJsonException(file, "", "there is no such file.", "");
    } catch (IOException e) {
      throw new GeoJsonException(file, "", "the file cannot be read: " + e.getMessage() + ".", "");
    }
  }

  /// Reads the bytes of a file to its end.
  ///
  /// @param file the name by which faults call it
  /// @throws IOException when it cannot be read
  /// @throws GeoJsonException when it is larger than [Limit#GEOJSON_BYTES]; no more of it is held
  ///     then
  public static byte[] bytes(Path file, InputStream in) throws IOException, GeoJsonException {
    byte[] bytes = in.readNBytes(Limit.GEOJSON_BYTES.most() + 1);
    if (bytes.length <= Limit.GEOJSON_BYTES.most()) {
      return bytes;
    }
    throw new GeoJsonException(
        file,
        "",
        "the file has more than " + Limit.GEOJSON_BYTES.shown() + ".",
        "Maybe simplify the shapes; a map of a network shows no more.");
  }

  /// Writes shapes as a FeatureCollection: one feature a shape, properties sorted by name, the
  /// same bytes for the same shapes.
  ///
  /// @throws IOException when the file cannot be written
  public static void write(List<Shape> shapes, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      write(shapes, out);
    }
  }

  /// Writes shapes to a stream, and leaves it open or closed as it may be.
  ///
  /// @throws IOException when the stream cannot be written
  public static void write(List<Shape> shapes, OutputStream out) throws IOException {
    DocumentWriter.write(shapes, out);
  }

  private static String lineOf(@Nullable TokenStreamLocation location) {
    return location == null
        ? ""
        : "line " + location.getLineNr() + ", column " + location.getColumnNr();
  }
}
