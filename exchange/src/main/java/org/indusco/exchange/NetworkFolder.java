package org.indusco.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.indusco.exchange.check.Checks;
import org.indusco.exchange.check.Draft;
import org.indusco.exchange.disk.Parcel;
import org.indusco.exchange.fault.FaultCount;
import org.indusco.exchange.fault.FaultList;
import org.indusco.exchange.format.DataPackage;
import org.indusco.exchange.shape.GeoJson;
import org.indusco.exchange.table.TableWriter;
import org.indusco.model.network.Network;
import org.indusco.model.schema.Schema;
import org.indusco.model.shape.Shape;

/// A network as a folder: a CSV file for each table, a GeoJSON file for each layer of shapes.
public final class NetworkFolder {

  /// The layers of shapes that a network may have.
  public static final List<String> LAYERS =
      List.of(
          "regions",
          "zones",
          "land",
          "lakes",
          "rivers",
          "provinces",
          "neighbours",
          "railways",
          "roads");

  private NetworkFolder() {}

  /// Reads a folder and checks everything in it. Whatever is wrong, a folder that is not there
  /// included, comes back as faults.
  public static Reading read(Path folder) {
    Intake intake = new Intake(folder);
    Draft draft = intake.read();
    FaultCount faults = new FaultCount();
    intake.faults().forEach(faults);
    List<String> notes = new ArrayList<>(intake.notes());
    Checks.run(draft, intake.faults(), faults, notes::add);
    List<String> defaults = new ArrayList<>();
    for (Schema<?> schema : Network.schemas()) {
      if (!draft.network().has(schema.type()) && !schema.table().absent().isEmpty()) {
        defaults.add("No table " + schema.name() + ": " + schema.table().absent() + ".");
      }
    }
    draft.listings().forEach(listing -> defaults.addAll(listing.defaults()));
    return new Reading(
        draft.network(), FaultList.of(faults.all()).all(), defaults, intake.hash(), notes);
  }

  /// Writes a network into a folder, so that reading it gives the same network again. Tables and
  /// layers that the network lacks are taken away; other files of the folder stay.
  ///
  /// @throws IOException when the folder cannot be written
  public static void write(Network network, Path folder) throws IOException {
    try (Parcel parcel = Parcel.to(folder)) {
      List<String> missing = new ArrayList<>();
      for (Schema<?> schema : Network.schemas()) {
        if (network.has(schema.type())) {
          parcel.add(schema.name() + ".csv", text(network, schema));
        } else {
          missing.add(schema.name() + ".csv");
        }
      }
      for (String layer : LAYERS) {
        List<Shape> shapes = network.shapes(layer);
        if (shapes.isEmpty()) {
          missing.add(layer + ".geojson");
        } else {
          parcel.add(layer + ".geojson", file -> GeoJson.write(shapes, file));
        }
      }
      parcel.add(DataPackage.FILE, DataPackage.ofNetwork(network));
      parcel.deliver(asTheyLie(missing, folder));
    }
  }

  /// The names of files as the folder writes them, since reading finds them whatever their case.
  private static List<String> asTheyLie(List<String> files, Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return files;
    }
    try (Stream<Path> there = Files.list(folder)) {
      return there
          .map(file -> file.getFileName().toString())
          .filter(name -> files.contains(name.toLowerCase(Locale.ROOT)))
          .toList();
    }
  }

  /// One table of a network as the text of its file.
  public static <R extends Record> String text(Network network, Class<R> table) {
    return text(network, Schema.of(table));
  }

  private static <R extends Record> String text(Network network, Schema<R> schema) {
    return TableWriter.text(schema, network.rows(schema.type()));
  }
}
