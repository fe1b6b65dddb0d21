package org.indusco.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.indusco.exchange.fault.Fault;
import org.indusco.exchange.shape.GeoJson;
import org.indusco.exchange.shape.GeoJsonException;
import org.indusco.model.shape.Shape;

/// Tries any bytes as a GeoJSON file.
public final class GeoJsonFuzz {

  private static final Path FILE = Path.of("zones.geojson");

  private GeoJsonFuzz() {}

  /// Loads the classes before the fuzzer looks at the clock.
  public static void fuzzerInitialize() {
    fuzzerTestOneInput(
        "{\"type\":\"Point\",\"coordinates\":[1,2.5]}".getBytes(StandardCharsets.UTF_8));
  }

  /// The entrance that the fuzzer calls.
  public static void fuzzerTestOneInput(byte[] data) {
    List<Shape> shapes;
    try {
      shapes = GeoJson.read(FILE, data);
    } catch (GeoJsonException e) {
      SheetProperty.requireTold(
          List.of(
              new Fault(Fault.Kind.BAD_SHAPES, e.file(), 0, e.where(), "", e.reason(), e.maybe())));
      return;
    }
    requireSame(shapes);
  }

  private static void requireSame(List<Shape> shapes) {
    byte[] written = written(shapes);
    try {
      List<Shape> again = GeoJson.read(FILE, written);
      boolean same = again.size() == shapes.size();
      for (int i = 0; same && i < shapes.size(); i++) {
        same = same(shapes.get(i), again.get(i));
      }
      if (!same) {
        throw new IllegalStateException("written and read as another: " + again);
      }
    } catch (GeoJsonException e) {
      throw new IllegalStateException("written and then refused", e);
    }
  }

  private static byte[] written(List<Shape> shapes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      GeoJson.write(shapes, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static boolean same(Shape one, Shape other) {
    boolean same =
        one.id().equals(other.id())
            && one.kind() == other.kind()
            && one.properties().equals(other.properties())
            && one.parts().size() == other.parts().size();
    for (int i = 0; same && i < one.parts().size(); i++) {
      same =
          Arrays.deepEquals(
              one.parts().get(i).rings().toArray(), other.parts().get(i).rings().toArray());
    }
    return same;
  }
}
