package org.indusco.exchange.shape;

import tools.jackson.databind.JsonNode;

/// Reads positions and checks that they are places on the earth.
final class PositionReader {

  /// Longitude, latitude, height and measure.
  private static final int MOST_FIGURES = 4;

  private static final String SWAPPED =
      "Maybe latitude stands before longitude; GeoJSON wants longitude first.";
  private static final String PROJECTED =
      "Maybe the file is in metres of a map projection; save it in WGS 84 (EPSG:4326).";

  double[] point(JsonNode node, Spot spot) throws GeoJsonException {
    double[] flat = new double[2];
    put(node, spot, flat, 0);
    return flat;
  }

  /// A run of positions as a flat array.
  double[] path(JsonNode node, Spot spot) throws GeoJsonException {
    if (!node.isArray()) {
      throw spot.fault("a list of points is needed here, not " + Told.of(node) + ".");
    }
    double[] flat = new double[2 * node.size()];
    for (int i = 0; i < node.size(); i++) {
      JsonNode position = node.get(i);
      if (!put(position, flat, i)) {
        put(position, spot.at(i), flat, i);
      }
    }
    return flat;
  }

  /// A closed run of at least 4 positions.
  double[] ring(JsonNode node, Spot spot) throws GeoJsonException {
    double[] ring = path(node, spot);
    int last = ring.length - 2;
    if (ring.length < 8) {
      throw spot.fault("a ring needs 4 points or more; this has " + ring.length / 2 + ".");
    }
    if (ring[0] != ring[last] || ring[1] != ring[last + 1]) {
      throw spot.fault(
          "the ring ends at %s,%s but begins at %s,%s."
              .formatted(ring[last], ring[last + 1], ring[0], ring[1]),
          "Maybe its first point is to be repeated at the end.");
    }
    return ring;
  }

  /// Takes a sound position without building the text of its spot; false when it is not sound.
  private boolean put(JsonNode position, double[] flat, int index) {
    if (!position.isArray() || !sized(position)) {
      return false;
    }
    for (int i = 0; i < position.size(); i++) {
      if (!position.get(i).isNumber()) {
        return false;
      }
    }
    double lon = position.get(0).doubleValue();
    double lat = position.get(1).doubleValue();
    if (!(Math.abs(lon) <= 180 && Math.abs(lat) <= 90)) {
      return false;
    }
    // Never a negative zero.
    flat[2 * index] = lon + 0.0;
    flat[2 * index + 1] = lat + 0.0;
    return true;
  }

  private void put(JsonNode position, Spot spot, double[] flat, int index) throws GeoJsonException {
    if (!put(position, flat, index)) {
      throw faultOf(position, spot);
    }
  }

  private GeoJsonException faultOf(JsonNode position, Spot spot) {
    if (!position.isArray() || !sized(position)) {
      return spot.fault(
          "a point must be a list of longitude and latitude, not "
              + (position.isArray() ? "a list of " + position.size() : Told.of(position))
              + ".");
    }
    for (int i = 0; i < position.size(); i++) {
      if (!position.get(i).isNumber()) {
        return spot.at(i)
            .fault(
                Told.of(position.get(i)) + " is no number.",
                position.get(i).isString() ? "Maybe the quotes are too many." : "");
      }
    }
    return offTheEarth(position.get(0).doubleValue(), position.get(1).doubleValue(), spot);
  }

  private static boolean sized(JsonNode position) {
    return position.size() >= 2 && position.size() <= MOST_FIGURES;
  }

  private static GeoJsonException offTheEarth(double lon, double lat, Spot spot) {
    boolean swapped = Math.abs(lon) <= 90 && Math.abs(lat) <= 180;
    boolean far = Double.isFinite(lon + lat) && Math.abs(lon) + Math.abs(lat) > 360;
    String maybe = swapped ? SWAPPED : far ? PROJECTED : "";
    return Math.abs(lat) <= 90
        ? spot.at(0).fault("longitude " + lon + " is not within -180 and 180.", maybe)
        : spot.at(1).fault("latitude " + lat + " is not within -90 and 90.", maybe);
  }
}
