package org.indusco.exchange.layer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.indusco.exchange.disk.Parcel;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConnection;

/// Layers as one GeoPackage (OGC 12-128r17, version 1.3): a table of features for each, in WGS 84,
/// with days in columns of the type DATE. The same layers and time give the same bytes.
public final class GeoPackage {

  /// The system of coordinates, in degrees of longitude and latitude (EPSG).
  static final int WGS84 = 4326;

  private static final int APPLICATION_ID = 0x47504B47;
  private static final int VERSION = 10300;
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private static final List<String> FRAME =
      List.of(
          "PRAGMA application_id = " + APPLICATION_ID,
          "PRAGMA user_version = " + VERSION,
          """
          CREATE TABLE gpkg_spatial_ref_sys (
            srs_name TEXT NOT NULL,
            srs_id INTEGER PRIMARY KEY,
            organization TEXT NOT NULL,
            organization_coordsys_id INTEGER NOT NULL,
            definition TEXT NOT NULL,
            description TEXT)\
          """,
          """
          INSERT INTO gpkg_spatial_ref_sys VALUES
            ('Undefined Cartesian SRS', -1, 'NONE', -1, 'undefined',
              'undefined Cartesian coordinate reference system'),
            ('Undefined geographic SRS', 0, 'NONE', 0, 'undefined',
              'undefined geographic coordinate reference system'),
            ('WGS 84 geodetic', 4326, 'EPSG', 4326,
              'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563,\
          AUTHORITY["EPSG","7030"]],AUTHORITY["EPSG","6326"]],PRIMEM["Greenwich",0,\
          AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,\
          AUTHORITY["EPSG","9122"]],AUTHORITY["EPSG","4326"]]',
              'longitude and latitude in decimal degrees on the WGS 84 spheroid')\
          """,
          """
          CREATE TABLE gpkg_contents (
            table_name TEXT NOT NULL PRIMARY KEY,
            data_type TEXT NOT NULL,
            identifier TEXT UNIQUE,
            description TEXT DEFAULT '',
            last_change DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')),
            min_x DOUBLE,
            min_y DOUBLE,
            max_x DOUBLE,
            max_y DOUBLE,
            srs_id INTEGER,
            CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id)
              REFERENCES gpkg_spatial_ref_sys(srs_id))\
          """,
          """
          CREATE TABLE gpkg_geometry_columns (
            table_name TEXT NOT NULL,
            column_name TEXT NOT NULL,
            geometry_type_name TEXT NOT NULL,
            srs_id INTEGER NOT NULL,
            z TINYINT NOT NULL,
            m TINYINT NOT NULL,
            CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name),
            CONSTRAINT uk_gc_table_name UNIQUE (table_name),
            CONSTRAINT fk_gc_tn FOREIGN KEY (table_name) REFERENCES gpkg_contents(table_name),
            CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id)
              REFERENCES gpkg_spatial_ref_sys (srs_id))\
          """);

  private GeoPackage() {}

  /// Writes a file, in place of one that is there.
  ///
  /// @param changed when the layers were last changed, as the file will say
  /// @throws IOException when it cannot be written
  public static void write(List<Layer> layers, Instant changed, Path file) throws IOException {
    byte[] bytes = bytes(layers, changed);
    Parcel.put(file, draft -> Files.write(draft, bytes));
  }

  /// The bytes of the file. They are made in memory, so that no journal is left beside it.
  static byte[] bytes(List<Layer> layers, Instant changed) throws IOException {
    try (Connection database = Sqlite.inMemory()) {
      try (Statement statement = database.createStatement()) {
        for (String sql : FRAME) {
          statement.execute(sql);
        }
      }
      database.setAutoCommit(false);
      for (Layer layer : layers) {
        add(layer, changed, database);
      }
      database.commit();
      return database.unwrap(SQLiteConnection.class).serialize("main");
    } catch (SQLException e) {
      throw new IOException("SQLite refuses: " + e.getMessage(), e);
    }
  }

  private static void add(Layer layer, Instant changed, Connection database) throws SQLException {
    boolean placed = layer.geometry() != Layer.Geometry.NONE;
    try (Statement statement = database.createStatement()) {
      statement.execute(table(layer));
    }
    contents(layer, changed, database);
    if (placed) {
      run(
          database,
          "INSERT INTO gpkg_geometry_columns VALUES (?, 'geom', ?, ?, 0, 0)",
          layer.name(),
          type(layer.geometry()),
          WGS84);
    }
    rows(layer, placed, database);
  }

  private static void contents(Layer layer, Instant changed, Connection database)
      throws SQLException {
    Bounds bounds = Bounds.of(layer);
    boolean nowhere = bounds.empty();
    run(
        database,
        "INSERT INTO gpkg_contents VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        layer.name(),
        layer.geometry() == Layer.Geometry.NONE ? "attributes" : "features",
        layer.name(),
        layer.meaning(),
        TIME.format(changed),
        nowhere ? null : bounds.west(),
        nowhere ? null : bounds.south(),
        nowhere ? null : bounds.east(),
        nowhere ? null : bounds.north(),
        layer.geometry() == Layer.Geometry.NONE ? null : WGS84);
  }

  private static String table(Layer layer) {
    String geometry =
        layer.geometry() == Layer.Geometry.NONE ? "" : ", geom " + type(layer.geometry());
    return "CREATE TABLE "
        + quoted(layer.name())
        + " (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL"
        + geometry
        + layer.columns().stream()
            .map(column -> ", " + quoted(column.name()) + " " + type(column.type()))
            .collect(Collectors.joining())
        + ")";
  }

  private static void rows(Layer layer, boolean placed, Connection database) throws SQLException {
    int columns = layer.columns().size() + (placed ? 1 : 0);
    String sql =
        "INSERT INTO " + quoted(layer.name()) + " VALUES (NULL" + ", ?".repeat(columns) + ")";
    try (PreparedStatement insert = database.prepareStatement(sql)) {
      for (Layer.Row row : layer.rows()) {
        int next = 1;
        if (placed) {
          insert.setObject(
              next++,
              row.parts().isEmpty() ? null : GeometryBlob.of(layer.geometry(), row.parts()));
        }
        for (Object value : row.values()) {
          insert.setObject(next++, cell(value));
        }
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  private static @Nullable Object cell(@Nullable Object value) {
    return value == null || value instanceof Number || value instanceof Boolean
        ? value
        : value.toString();
  }

  private static void run(Connection database, String sql, @Nullable Object... values)
      throws SQLException {
    try (PreparedStatement statement = database.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.executeUpdate();
    }
  }

  private static String type(Layer.Geometry geometry) {
    return switch (geometry) {
      case POINT -> "POINT";
      case LINE -> "LINESTRING";
      case AREA -> "MULTIPOLYGON";
      case NONE -> throw new IllegalArgumentException("a layer without geometry");
    };
  }

  private static String type(LayerColumn.Type type) {
    return switch (type) {
      case TEXT -> "TEXT";
      case NUMBER -> "DOUBLE";
      case WHOLE -> "INTEGER";
      case YES_NO -> "BOOLEAN";
      case DATE -> "DATE";
    };
  }

  private static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }
}
