package org.indusco.bench.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.indusco.cli.command.RefusedException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// A file of measurements: what, on which machine, when.
///
/// @param kind what was asked
/// @param date of the end of measuring
/// @param machine on which all were made
/// @param limits of peers
/// @param measurements of networks, in the order in which they were made
/// @param speeds of loops
/// @param timings of the register
/// @param readings of pages in a browser
public record Measurements(
    Kind kind,
    LocalDate date,
    Machine machine,
    Limits limits,
    List<Measurement> measurements,
    List<Speed> speeds,
    List<Timing> timings,
    List<Reading> readings) {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  /// What measurements are to show.
  public enum Kind {
    /// Networks planned by this planner and by peers.
    PLANNER,
    /// Networks that grow.
    GROWTH,
    /// Loops timed.
    SPEED,
    /// Changed networks planned from nothing and from a former plan.
    REPLAN,
    /// The register and its server asked.
    REGISTER,
    /// Pages opened in a browser.
    BROWSER
  }

  /// Files that were made before there were timings or readings have none.
  public Measurements(
      Kind kind,
      LocalDate date,
      Machine machine,
      Limits limits,
      List<Measurement> measurements,
      List<Speed> speeds,
      @Nullable List<Timing> timings,
      @Nullable List<Reading> readings) {
    this.kind = kind;
    this.date = date;
    this.machine = machine;
    this.limits = limits;
    this.measurements = List.copyOf(measurements);
    this.speeds = List.copyOf(speeds);
    this.timings = timings == null ? List.of() : List.copyOf(timings);
    this.readings = readings == null ? List.of() : List.copyOf(readings);
  }

  /// Speeds measured here and now.
  public static Measurements ofSpeeds(List<Speed> speeds) {
    return new Measurements(
        Kind.SPEED,
        today(),
        Machine.here(),
        Limits.usual(),
        List.of(),
        speeds,
        List.of(),
        List.of());
  }

  /// Timings of the register made here and now.
  public static Measurements ofTimings(List<Timing> timings) {
    return new Measurements(
        Kind.REGISTER,
        today(),
        Machine.here(),
        Limits.usual(),
        List.of(),
        List.of(),
        timings,
        List.of());
  }

  /// Readings of pages made here and now.
  public static Measurements ofReadings(List<Reading> readings) {
    return new Measurements(
        Kind.BROWSER,
        today(),
        Machine.here(),
        Limits.usual(),
        List.of(),
        List.of(),
        List.of(),
        readings);
  }

  /// Measurements of networks made here and now.
  public static Measurements now(Kind kind, Limits limits, List<Measurement> measured) {
    return new Measurements(
        kind, today(), Machine.here(), limits, measured, List.of(), List.of(), List.of());
  }

  private static LocalDate today() {
    return LocalDate.now(ZoneOffset.UTC);
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
