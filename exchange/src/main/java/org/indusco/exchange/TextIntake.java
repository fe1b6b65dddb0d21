package org.indusco.exchange;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.indusco.exchange.csv.SheetException;
import org.indusco.exchange.fault.Fault;
import org.indusco.exchange.fault.FaultList;
import org.indusco.exchange.shape.GeoJsonException;
import org.indusco.model.network.Network;
import org.indusco.model.schema.Schema;
import org.indusco.model.text.TextNetwork;
import org.indusco.model.text.TextTable;

/// Takes in the tables and layers of one network as texts: whatever their cells hold, known or not,
/// right or wrong, comes out as it went in.
final class TextIntake {

  private final Source source;
  private final FileNames names;
  private final Map<String, TextTable> tables = new LinkedHashMap<>();
  private final Map<String, String> layers = new LinkedHashMap<>();
  private final List<String> left = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();

  private TextIntake(Source source) {
    this.source = source;
    names = source.names();
  }

  /// Reads all that lies in a source, the known tables first.
  static TextReading read(Source source) {
    TextIntake intake = new TextIntake(source);
    intake.faults.addAll(source.faults());
    if (intake.faults.isEmpty()) {
      intake.read();
    }
    return intake.reading();
  }

  private TextReading reading() {
    return new TextReading(
        TextNetwork.of(tables, layers),
        FaultList.of(faults).all().stream().map(source::told).toList(),
        source.notes().stream().map(source::told).toList(),
        left);
  }

  private void read() {
    List<String> known = Network.schemas().stream().map(Schema::name).toList();
    for (String table : known) {
      names.find(table + ".csv").ifPresent(name -> table(table + ".csv", name));
    }
    for (String name : names.all()) {
      String lower = name.toLowerCase(Locale.ROOT);
      if (lower.equals(".csv") || lower.equals(".geojson")) {
        left.add(name);
      } else if (lower.endsWith(".geojson")) {
        layer(name);
      } else if (!lower.endsWith(".csv")) {
        left.add(name);
      } else if (known.contains(stem(lower))) {
        names.findTwin(name).ifPresent(faults::add);
      } else {
        table(stem(name) + ".csv", name);
      }
    }
    left.remove("datapackage.json");
  }

  static String stem(String name) {
    return name.substring(0, name.lastIndexOf('.'));
  }

  private void table(String file, String name) {
    if (isNoFile(name)) {
      return;
    }
    try {
      Source.Table table = source.table(file, name);
      faults.addAll(table.faults());
      if (table.faults().isEmpty()) {
        TextTable texts = SheetTexts.of(file, table.sheet(), faults::add);
        keep(tables, stem(file), texts, name);
      }
    } catch (SheetException e) {
      faults.add(e.fault());
    } catch (IOException e) {
      faults.add(fault(Fault.Kind.UNREADABLE, file, Unreadable.reason(e), ""));
    }
  }

  private void layer(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    boolean known = NetworkFolder.LAYERS.contains(stem(lower));
    String layer = known ? stem(lower) : stem(name);
    if (isNoFile(name)) {
      return;
    }
    try {
      byte[] bytes = source.layer(name);
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      keep(layers, layer, text, name);
    } catch (GeoJsonException e) {
      faults.add(fault(Fault.Kind.UNREADABLE, name, e.reason().replaceAll("\\.$", ""), e.maybe()));
    } catch (CharacterCodingException e) {
      faults.add(
          fault(
              Fault.Kind.BAD_SHAPES,
              name,
              "the text is not UTF-8",
              "Maybe save the file as UTF-8."));
    }
  }

  /// Two files whose names differ in the case of what is taken off them would be one.
  private <T> void keep(Map<String, T> all, String name, T content, String file) {
    if (all.putIfAbsent(name, content) != null) {
      faults.add(
          names
              .findTwin(file)
              .orElseGet(
                  () ->
                      fault(Fault.Kind.MISSPELT_TABLE, file, "the table stands there twice", "")));
    }
  }

  private boolean isNoFile(String name) {
    Optional<String> refusal = source.findRefusal(name);
    refusal.ifPresent(reason -> left.add(name));
    return refusal.isPresent();
  }

  private static Fault fault(Fault.Kind kind, String file, String reason, String maybe) {
    return new Fault(kind, file, 0, "", "", reason, maybe);
  }
}
