package org.indusco.bench.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.indusco.cli.command.RefusedException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// A file of measurements: what, on which machine, when.
///
/// @param kind what was asked
/// @param date of the end of measuring
/// @param machine on which all were made
/// @param limits of peers
/// @param measurements in the order in which they were made
public record Measurements(
    Kind kind, LocalDate date, Machine machine, Limits limits, List<Measurement> measurements) {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  /// What measurements are to show.
  public enum Kind {
    /// Networks planned by this planner and by peers.
    PLANNER,
    /// Networks that grow.
    GROWTH
  }

  public Measurements {
    measurements = List.copyOf(measurements);
  }

  /// Measurements made here and now.
  public static Measurements now(Kind kind, Limits limits, List<Measurement> measured) {
    return new Measurements(kind, LocalDate.now(ZoneOffset.UTC), Machine.here(), limits, measured);
  }

  /// Writes the file, and the folders to it.
  ///
  /// @throws IOException when it cannot be written
  public void write(Path file) throws IOException {
    Path parent = file.getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    Files.writeString(file, JSON.writeValueAsString(this) + "\n");
  }

  /// Reads a file that [#write] made.
  ///
  /// @throws RefusedException when it is none of those
  /// @throws IOException when it cannot be read
  public static Measurements read(Path file) throws IOException {
    try {
      return JSON.readValue(Files.readString(file), Measurements.class);
    } catch (JacksonException e) {
      throw new RefusedException(
          file
              + " is no file of measurements: "
              + e.getOriginalMessage()
              + "\n  Maybe make one by: indusco bench planner --json "
              + file);
    }
  }

  /// One measurement as text, for another process.
  static String text(Measurement measurement) {
    return JSON.writeValueAsString(measurement);
  }

  /// The measurement that a text tells.
  static Measurement measurement(String text) {
    return JSON.readValue(text, Measurement.class);
  }
}
