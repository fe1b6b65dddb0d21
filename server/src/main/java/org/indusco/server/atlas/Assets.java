package org.indusco.server.atlas;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

/// The scripts and style sheets of the atlas, all under one mark that changes when one of them
/// does, so that browsers may keep them for ever.
final class Assets {

  /// Where they lie, with the mark and the name of one behind it.
  static final String PATH = "/assets/";

  /// The library by which maps are drawn, as its archive has it.
  static final String MAPS = "ol.js";

  /// The script that puts the atlas together, which imports the others.
  static final String MAIN = "main.js";

  /// The style sheet.
  static final String SHEET = "atlas.css";

  private static final List<String> SCRIPTS =
      List.of(
          MAIN,
          "axis.js",
          "bars.js",
          "card.js",
          "clusters.js",
          "conic.js",
          "danger.js",
          "days.js",
          "dom.js",
          "folio.js",
          "inks.js",
          "legend.js",
          "map.js",
          "search.js",
          "sheet.js",
          "tools.js",
          "view.js",
          "words.js");
  private static final String OPEN_LAYERS = "/META-INF/resources/webjars/ol/10.7.0/dist/ol.js";

  private final Map<String, Asset> all = new TreeMap<>();
  private final String mark;

  /// A file as it is sent.
  ///
  /// @param type of its content
  /// @param bytes the content
  record Asset(MediaType type, byte[] bytes) {}

  Assets() {
    MediaType script = MediaType.valueOf("text/javascript;charset=UTF-8");
    for (String name : SCRIPTS) {
      all.put(name, new Asset(script, read("web/" + name)));
    }
    all.put(SHEET, new Asset(MediaType.valueOf("text/css;charset=UTF-8"), read("web/" + SHEET)));
    all.put(MAPS, new Asset(script, read(OPEN_LAYERS)));
    CRC32 sum = new CRC32();
    all.values().forEach(asset -> sum.update(asset.bytes()));
    mark = Long.toHexString(sum.getValue());
  }

  private static byte[] read(String resource) {
    try (InputStream in = Assets.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the program has no file " + resource);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("the program's own files cannot be read", e);
    }
  }

  /// Where a file lies.
  String address(String name) {
    return PATH + mark + "/" + name;
  }

  /// The scripts that the main one imports, which a browser may fetch before it knows.
  List<String> imported() {
    return SCRIPTS.stream().filter(name -> !name.equals(MAIN)).toList();
  }

  /// A file; null when there is none, or the mark is that of another version.
  @Nullable Asset find(String asked, String name) {
    return asked.equals(mark) ? all.get(name) : null;
  }
}
