package org.indusco.app.change;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.indusco.model.network.Network;
import org.indusco.model.network.Place;

/// Where a zone lies.
public sealed interface ZoneArea {

  /// Its edge as a closed ring, lon, lat, lon, lat in degrees.
  double[] ring(Network completed);

  /// The area in the words that [ChangeReader] takes.
  String words();

  /// A figure without an exponent.
  private static String plain(double figure) {
    return BigDecimal.valueOf(figure).stripTrailingZeros().toPlainString();
  }

  /// A circle round a place.
  ///
  /// @param place its middle
  /// @param km its radius, above 0 and at most [#MOST_KM]
  record Around(String place, double km) implements ZoneArea {

    /// The largest radius, in km.
    public static final double MOST_KM = 1000;

    private static final double EARTH_KM = 6371.0088;
    private static final int CORNERS = 64;

    public Around {
      if (!(km > 0 && km <= MOST_KM)) {
        throw new IllegalArgumentException("a radius is above 0 and at most 1000 km, not " + km);
      }
    }

    /// A polygon whose edge is nowhere more than an eighth of a per cent of the radius inside.
    @Override
    public double[] ring(Network completed) {
      Place middle =
          completed.rows(Place.class).stream()
              .filter(row -> row.id().equals(place))
              .findFirst()
              .orElseThrow();
      double lat = Math.toRadians(middle.lat());
      double away = km / EARTH_KM;
      double[] ring = new double[2 * CORNERS + 2];
      for (int i = 0; i <= CORNERS; i++) {
        double towards = 2 * Math.PI * (i % CORNERS) / CORNERS;
        double sine =
            Math.sin(lat) * Math.cos(away) + Math.cos(lat) * Math.sin(away) * Math.cos(towards);
        double east =
            Math.atan2(
                Math.sin(towards) * Math.sin(away) * Math.cos(lat),
                Math.cos(away) - Math.sin(lat) * sine);
        ring[2 * i] = middle.lon() + Math.toDegrees(east);
        ring[2 * i + 1] = Math.toDegrees(Math.asin(sine));
      }
      return ring;
    }

    @Override
    public String words() {
      return place + "+" + plain(km) + "km";
    }
  }

  /// A corner of a polygon.
  ///
  /// @param lon longitude in degrees, from -180 to 180
  /// @param lat latitude in degrees, from -90 to 90
  record Corner(double lon, double lat) {
    public Corner {
      if (!(Math.abs(lon) <= 180 && Math.abs(lat) <= 90)) {
        throw new IllegalArgumentException(
            "there is no longitude %s and latitude %s".formatted(plain(lon), plain(lat)));
      }
    }

    private String words() {
      return plain(lon) + "," + plain(lat);
    }

    /// Above 0 when a third corner lies left of the way from this to another.
    private double left(Corner to, Corner third) {
      return (to.lon - lon) * (third.lat - lat) - (to.lat - lat) * (third.lon - lon);
    }
  }

  /// A polygon whose edge does not meet itself.
  ///
  /// @param corners from 3 to [#MOST], the first not named again
  record Within(List<Corner> corners) implements ZoneArea {

    /// So many corners at most.
    public static final int MOST = 200;

    public Within {
      corners = List.copyOf(corners);
      if (corners.size() < 3 || corners.size() > MOST) {
        throw new IllegalArgumentException(
            "an area has from 3 to %d corners, not %d".formatted(MOST, corners.size()));
      }
      requireSimple(corners);
    }

    private static void requireSimple(List<Corner> corners) {
      int size = corners.size();
      for (int i = 0; i < size; i++) {
        Corner a = corners.get(i);
        Corner b = corners.get((i + 1) % size);
        boolean straight = size == 3 && a.left(b, corners.get((i + 2) % size)) == 0;
        if (straight || a.equals(b)) {
          throw new IllegalArgumentException("the corners at " + a.words() + " span no area");
        }
        for (int j = i + 2; j < size; j++) {
          boolean neighbours = i == 0 && j == size - 1;
          if (!neighbours && meet(a, b, corners.get(j), corners.get((j + 1) % size))) {
            throw new IllegalArgumentException(
                "the edge from %s crosses that from %s"
                    .formatted(a.words(), corners.get(j).words()));
          }
        }
      }
    }

    /// Whether two edges have a point in common.
    private static boolean meet(Corner a, Corner b, Corner c, Corner d) {
      boolean apart =
          Math.max(a.lon, b.lon) < Math.min(c.lon, d.lon)
              || Math.max(c.lon, d.lon) < Math.min(a.lon, b.lon)
              || Math.max(a.lat, b.lat) < Math.min(c.lat, d.lat)
              || Math.max(c.lat, d.lat) < Math.min(a.lat, b.lat);
      return !apart && a.left(b, c) * a.left(b, d) <= 0 && c.left(d, a) * c.left(d, b) <= 0;
    }

    /// Reads corners such as `107.1,34.3/108,34.5/107.6,33.9`.
    ///
    /// @throws IllegalArgumentException when they are none; the message says why
    static Within read(String words) {
      return new Within(Arrays.stream(words.split("/")).map(Within::corner).toList());
    }

    private static Corner corner(String words) {
      String[] figures = words.split(",", -1);
      try {
        if (figures.length == 2) {
          return new Corner(
              new BigDecimal(figures[0].strip()).doubleValue(),
              new BigDecimal(figures[1].strip()).doubleValue());
        }
      } catch (NumberFormatException e) {
        throw new IllegalArgumentException(noCorner(words), e);
      }
      throw new IllegalArgumentException(noCorner(words));
    }

    private static String noCorner(String words) {
      return "'" + words + "' is no corner such as 107.14,34.36, longitude and latitude";
    }

    @Override
    public double[] ring(Network completed) {
      double[] ring = new double[2 * corners.size() + 2];
      for (int i = 0; i <= corners.size(); i++) {
        Corner corner = corners.get(i % corners.size());
        ring[2 * i] = corner.lon;
        ring[2 * i + 1] = corner.lat;
      }
      return ring;
    }

    @Override
    public String words() {
      return corners.stream().map(Corner::words).collect(Collectors.joining("/"));
    }
  }
}
