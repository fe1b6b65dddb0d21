package org.indusco.exchange.shape;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.indusco.model.shape.Shape;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Reads and writes GeoJSON files.
public final class GeoJson {

  /// The largest file that is read, in bytes.
  public static final long MOST_BYTES = 128L << 20;

  static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxDocumentLength(MOST_BYTES)
                          .maxNestingDepth(64)
                          .maxNumberLength(100)
                          .maxStringLength(1 << 20)
                          .maxNameLength(1000)
                          .build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .build())
          .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS) // features are read one by one
          .build();

  private GeoJson() {}

  /// Reads the shapes of a file: a FeatureCollection, a Feature or a bare geometry of any type.
  ///
  /// A shape's id is the property `id`, else the id of the feature, else empty. Properties are
  /// kept as text, lists and objects as JSON, those that are null left out. A feature whose
  /// geometries are of several kinds gives a shape for each kind; one without geometry gives a
  /// shape of points without parts. Heights are dropped.
  ///
  /// @throws GeoJsonException when the file cannot be read, is no GeoJSON, is too large, or holds
  ///     positions off the earth, rings that are open or have under 4 points, or lines with one
  public static List<Shape> read(Path file) throws GeoJsonException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
        JsonParser parser = MAPPER.createParser(in)) {
      return new DocumentReader(parser, new Spot(file, "")).read();
    } catch (NoSuchFileException e) {
      throw new GeoJsonException(file, "", "there is no such file.", "");
    } catch (JacksonIOException e) {
      throw unreadable(file, e.getOriginalMessage());
    } catch (IOException e) {
      throw unreadable(file, String.valueOf(e.getMessage()));
    } catch (StreamConstraintsException e) {
      throw new GeoJsonException(
          file, lineOf(e), "the file is too large or too deep.", "Maybe it is no map data.");
    } catch (JacksonException e) {
      throw BrokenJson.fault(file, lineOf(e), e);
    }
  }

  /// Writes shapes as a FeatureCollection: one feature a shape, properties sorted by name, the
  /// same bytes for the same shapes.
  ///
  /// @throws IOException when the file cannot be written
  public static void write(List<Shape> shapes, Path file) throws IOException {
    DocumentWriter.write(shapes, file);
  }

  private static String lineOf(JacksonException e) {
    TokenStreamLocation location = e.getLocation();
    return location == null
        ? ""
        : "line " + location.getLineNr() + ", column " + location.getColumnNr();
  }

  private static GeoJsonException unreadable(Path file, String reason) {
    return new GeoJsonException(file, "", "the file cannot be read: " + reason + ".", "");
  }
}
