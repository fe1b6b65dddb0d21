package org.indusco.atlas.projection;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.indusco.model.network.Place;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.proj4j.CRSFactory;
import org.locationtech.proj4j.ProjCoordinate;
import org.locationtech.proj4j.ProjectionException;
import org.locationtech.proj4j.proj.Projection;

/// An Albers equal-area conic projection; safe for one thread at a time.
public final class Conic {

  private static final Envelope CHINA = new Envelope(73, 136, 17, 54);

  private final double south;
  private final double north;
  private final String parameters;
  private final Projection projection;

  private Conic(double south, double north, double meridian) {
    this.south = south;
    this.north = north;
    parameters =
        String.format(
            Locale.ROOT,
            "+proj=aea +lat_1=%.6f +lat_2=%.6f +lat_0=%.6f +lon_0=%.6f +ellps=WGS84 +units=m",
            south,
            north,
            (south + north) / 2,
            meridian);
    projection = new CRSFactory().createFromParameters("map", parameters).getProjection();
  }

  /// The projection for an extent in degrees, whose eastern end may lie beyond 180.
  ///
  /// China is drawn as its atlases draw it, with standard parallels 25 and 47 and the meridian of
  /// 105 upright; elsewhere the parallels lie a sixth of the extent inside its edges.
  public static Conic of(Envelope degrees) {
    if (CHINA.covers(degrees)) {
      return new Conic(25, 47, 105);
    }
    double inset = degrees.getHeight() / 6;
    double south = Math.clamp(degrees.getMinY() + inset, -80, 80);
    double north = Math.clamp(degrees.getMaxY() - inset, -80, 80);
    // Parallels at equal distance from the equator make a cylinder, which a conic cannot be.
    double off = Math.abs(south + north) < 1 ? 1 : 0;
    return new Conic(south + off, north + off, degrees.centre().x);
  }

  /// The projection for an extent that holds all places, of which there is at least one.
  public static Conic over(List<Place> places) {
    return around(places.stream().map(place -> new Coordinate(place.lon(), place.lat())).toList());
  }

  /// The projection for an extent that holds all spots.
  ///
  /// @param spots at least one point in degrees
  public static Conic around(List<Coordinate> spots) {
    return of(extent(spots));
  }

  /// The smallest extent in degrees that holds all spots, across the antimeridian if that is less.
  private static Envelope extent(List<Coordinate> spots) {
    double[] lons = spots.stream().mapToDouble(spot -> spot.x).sorted().toArray();
    double west = lons[0];
    double east = lons[lons.length - 1];
    double gap = 360 - (east - west);
    for (int i = 1; i < lons.length; i++) {
      if (lons[i] - lons[i - 1] > gap) {
        gap = lons[i] - lons[i - 1];
        west = lons[i];
        east = lons[i - 1] + 360;
      }
    }
    Envelope extent = new Envelope();
    for (Coordinate spot : spots) {
      extent.expandToInclude(west, spot.y);
      extent.expandToInclude(east, spot.y);
    }
    return extent;
  }

  /// Metres east and north of the middle of the projection.
  Coordinate project(double lon, double lat) {
    ProjCoordinate metres = new ProjCoordinate();
    projection.project(new ProjCoordinate(lon, lat), metres);
    return new Coordinate(metres.x, metres.y);
  }

  /// Degrees of a point given in metres, or none: a sheet that holds half the earth has corners
  /// where no place lies.
  Optional<Coordinate> findDegrees(double x, double y) {
    ProjCoordinate degrees = new ProjCoordinate();
    try {
      projection.inverseProject(new ProjCoordinate(x, y), degrees);
    } catch (ProjectionException e) {
      return Optional.empty();
    }
    return Optional.of(new Coordinate(degrees.x, degrees.y));
  }

  /// The southern standard parallel, in degrees.
  public double south() {
    return south;
  }

  /// The northern standard parallel, in degrees; the middle of both has no northing.
  public double north() {
    return north;
  }

  /// The meridian that stands upright, in degrees; it has no easting.
  public double meridian() {
    return projection.getProjectionLongitudeDegrees();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Conic conic && parameters.equals(conic.parameters);
  }

  @Override
  public int hashCode() {
    return parameters.hashCode();
  }
}
