package org.indusco.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.indusco.exchange.check.Draft;
import org.indusco.exchange.fault.Fault;
import org.indusco.exchange.fault.FaultCount;
import org.indusco.exchange.fault.Near;
import org.indusco.exchange.shape.GeoJson;
import org.indusco.exchange.shape.GeoJsonException;
import org.indusco.exchange.table.Listing;
import org.indusco.model.network.Network;
import org.indusco.model.schema.Schema;
import org.indusco.model.shape.Shape;

/// Takes in the tables and layers of one network, each by itself.
final class Intake {

  private final Source source;
  private final Memory memory;
  private final FaultCount faults = new FaultCount();
  private final List<String> notes = new ArrayList<>();
  private final InputHash hash = new InputHash();
  private final Map<Class<? extends Record>, Listing<?>> listings = new LinkedHashMap<>();
  private Network network = Network.empty();
  private final FileNames names;

  /// @param memory what is remembered of networks that were read before
  Intake(Source source, Memory memory) {
    this.source = source;
    this.memory = memory;
    names = source.names();
  }

  Draft read() {
    source.faults().forEach(faults);
    notes.addAll(source.notes());
    if (source.faults().isEmpty()) {
      for (Schema<?> schema : Network.schemas()) {
        table(schema);
      }
      if (!names.has("orders.csv") && !names.has("demand.csv")) {
        String asked = names.stray("orders").isEmpty() ? "demand" : "orders";
        asked = names.stray(asked).isEmpty() ? "orders" : asked;
        faults.accept(missing(asked, "orders or demand must be there: nothing is asked for"));
      }
      NetworkFolder.LAYERS.forEach(this::layer);
      misspelt();
    }
    return new Draft(network, listings);
  }

  List<Fault> faults() {
    return faults.all();
  }

  List<String> notes() {
    return List.copyOf(notes);
  }

  /// The hash of all that was read; to be asked for only when the memory has it made.
  String hash() {
    return hash.hex();
  }

  private <R extends Record> void table(Schema<R> schema) {
    String file = schema.name() + ".csv";
    String name = names.find(file).orElse("");
    if (name.isEmpty()) {
      absent(schema);
      return;
    }
    network = network.with(schema.type(), List.of());
    if (refusedAsNoFile(file, name)) {
      return;
    }
    Taken taken =
        memory.table(
            name,
            () ->
                memory.remembers()
                    ? Taken.of(schema, source, file, name, bytes -> {}, true)
                    : Taken.of(schema, source, file, name, bytes -> hash(file, bytes), false));
    taken.faults().forEach(faults);
    notes.addAll(taken.notes());
    if (memory.hashes()) {
      taken.bytes().or(() -> readBytes(taken, name)).ifPresent(bytes -> hash.add(file, bytes));
    }
    taken.listing().ifPresent(listing -> add(schema, listing));
  }

  private Optional<byte[]> readBytes(Taken taken, String name) {
    return taken.listing().isPresent() ? memory.bytes(name) : Optional.empty();
  }

  private void hash(String file, byte[] bytes) {
    if (memory.hashes()) {
      hash.add(file, bytes);
    }
  }

  @SuppressWarnings("unchecked") // a table is taken in by its own definition
  private <R extends Record> void add(Schema<R> schema, Listing<?> listing) {
    listings.put(schema.type(), listing);
    network = network.with(schema.type(), ((Listing<R>) listing).rows());
  }

  private void absent(Schema<?> schema) {
    if (schema.table().required()) {
      String meaning = lower(schema.table().meaning());
      faults.accept(missing(schema.name(), "the table is needed: " + meaning));
    } else {
      names
          .stray(schema.name())
          .ifPresent(stray -> notes.add(stray.name() + ": the file is not read. " + stray.maybe()));
    }
  }

  private void layer(String layer) {
    String file = layer + ".geojson";
    String name = names.find(file).orElse("");
    if (name.isEmpty() || refusedAsNoFile(file, name)) {
      return;
    }
    try {
      byte[] bytes = source.layer(name);
      hash(file, bytes);
      // Nothing but this frame may hold the bytes: they can go before all is read from them.
      List<Shape> known = memory.findLayer(name);
      network =
          network.withShapes(
              layer,
              known == null ? memory.keepLayer(name, GeoJson.read(Path.of(file), bytes)) : known);
    } catch (GeoJsonException e) {
      String reason = e.where().isEmpty() ? e.reason() : e.where() + ": " + e.reason();
      faults.accept(
          new Fault(
              Fault.Kind.BAD_SHAPES, file, 0, "", "", reason.replaceAll("\\.$", ""), e.maybe()));
    }
  }

  /// Files with a name that is nearly that of a missing one are faults, other unknown tables and
  /// layers are told of.
  private void misspelt() {
    List<String> known =
        Stream.concat(
                Network.schemas().stream().map(schema -> schema.name() + ".csv"),
                NetworkFolder.LAYERS.stream().map(layer -> layer + ".geojson"))
            .toList();
    for (String name : names.all()) {
      if (known.contains(name.toLowerCase(Locale.ROOT))
          || !name.matches("(?i).*\\.(csv|geojson|tsv)")) {
        names.findTwin(name).ifPresent(faults);
        continue;
      }
      Optional<String> meant = meant(name, known);
      if (meant.isPresent()) {
        faults.removeIf(
            fault -> fault.kind() == Fault.Kind.MISSING_TABLE && fault.file().equals(meant.get()));
        String maybe = "Maybe " + meant.get() + ".";
        faults.accept(
            new Fault(Fault.Kind.MISSPELT_TABLE, name, 0, "", "", "there is no such table", maybe));
      } else {
        notes.add(name + ": the file is not known and not used.");
      }
    }
  }

  private Optional<String> meant(String name, List<String> known) {
    int dot = name.lastIndexOf('.');
    boolean shapes = name.toLowerCase(Locale.ROOT).endsWith(".geojson");
    String ending = shapes ? ".geojson" : ".csv";
    List<String> absent =
        known.stream()
            .filter(file -> file.endsWith(ending) && !names.has(file))
            .map(file -> file.substring(0, file.length() - ending.length()))
            .toList();
    return Near.find(name.substring(0, dot), absent).map(found -> found + ending);
  }

  private Fault missing(String table, String reason) {
    String clean = reason.replaceAll("\\.$", "");
    Optional<FileNames.Stray> stray = names.stray(table);
    return new Fault(
        Fault.Kind.MISSING_TABLE,
        table + ".csv",
        0,
        "",
        "",
        clean + stray.map(there -> "; " + there.name() + " is there").orElse(""),
        stray.map(FileNames.Stray::maybe).orElse(""));
  }

  private boolean refusedAsNoFile(String file, String name) {
    Optional<String> refused = source.findRefusal(name);
    refused.ifPresent(
        reason -> faults.accept(new Fault(Fault.Kind.UNREADABLE, file, 0, "", "", reason, "")));
    return refused.isPresent();
  }

  private static String lower(String sentence) {
    return sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
  }
}
