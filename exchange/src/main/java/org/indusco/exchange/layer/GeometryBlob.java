package org.indusco.exchange.layer;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import org.indusco.model.shape.Shape;

/// Geometry as a GeoPackage holds it: a header with its bounds, then Well-Known Binary (OGC
/// 06-103r4), the lesser byte first.
final class GeometryBlob {

  private static final int BYTE_ORDER = 1;
  private static final int POINT = 1;
  private static final int LINE = 2;
  private static final int POLYGON = 3;
  private static final int MULTI_POLYGON = 6;

  /// Magic, version, flags and the system of coordinates.
  private static final int HEADER = 8;

  private static final int BOUNDS = 32;
  private static final int HEAD = 5;

  private static final byte NO_BOUNDS = 0b0000_0001;
  private static final byte WITH_BOUNDS = 0b0000_0011;

  private final ByteBuffer bytes;

  private GeometryBlob(int size) {
    bytes = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
  }

  /// The bytes of a feature's geometry, which has a part.
  static byte[] of(Layer.Geometry geometry, List<Shape.Part> parts) {
    Bounds bounds = Bounds.of(parts);
    return switch (geometry) {
      case POINT -> point(parts.getFirst().rings().getFirst());
      case LINE -> line(parts.getFirst().rings().getFirst(), bounds);
      case AREA -> areas(parts, bounds);
      case NONE -> throw new IllegalArgumentException("a layer without geometry");
    };
  }

  private static byte[] point(double[] flat) {
    GeometryBlob blob = new GeometryBlob(HEADER + HEAD + 2 * Double.BYTES);
    blob.header(NO_BOUNDS);
    blob.head(POINT);
    blob.numbers(flat);
    return blob.bytes.array();
  }

  private static byte[] line(double[] flat, Bounds bounds) {
    int size = HEADER + BOUNDS + HEAD + Integer.BYTES + flat.length * Double.BYTES;
    GeometryBlob blob = new GeometryBlob(size);
    blob.header(bounds);
    blob.head(LINE);
    blob.path(flat);
    return blob.bytes.array();
  }

  private static byte[] areas(List<Shape.Part> parts, Bounds bounds) {
    int size = HEADER + BOUNDS + HEAD + Integer.BYTES;
    for (Shape.Part part : parts) {
      size += HEAD + Integer.BYTES;
      for (double[] ring : part.rings()) {
        size += Integer.BYTES + ring.length * Double.BYTES;
      }
    }
    GeometryBlob blob = new GeometryBlob(size);
    blob.header(bounds);
    blob.head(MULTI_POLYGON);
    blob.bytes.putInt(parts.size());
    for (Shape.Part part : parts) {
      blob.head(POLYGON);
      blob.bytes.putInt(part.rings().size());
      part.rings().forEach(blob::path);
    }
    return blob.bytes.array();
  }

  private void header(byte flags) {
    bytes.put((byte) 'G').put((byte) 'P').put((byte) 0).put(flags).putInt(GeoPackage.WGS84);
  }

  private void header(Bounds bounds) {
    header(WITH_BOUNDS);
    bytes
        .putDouble(bounds.west())
        .putDouble(bounds.east())
        .putDouble(bounds.south())
        .putDouble(bounds.north());
  }

  private void head(int type) {
    bytes.put((byte) BYTE_ORDER).putInt(type);
  }

  private void path(double[] flat) {
    bytes.putInt(flat.length / 2);
    numbers(flat);
  }

  private void numbers(double[] flat) {
    for (double number : flat) {
      bytes.putDouble(number);
    }
  }
}
