package org.indusco.server.asset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.springframework.http.MediaType;

/// The scripts, style sheets and signs of all pages, under one mark that changes when one of them
/// does. Immutable.
public final class Assets {

  /// The style sheet of all pages.
  public static final String STYLE = "style.css";

  /// The sign of the program.
  public static final String ICON = "icon.svg";

  /// The style sheet of the atlas.
  public static final String ATLAS_STYLE = "atlas.css";

  /// The script that puts the atlas together, which imports the others.
  public static final String ATLAS = "main.js";

  /// The style sheet of tables.
  public static final String TABLE_STYLE = "table.css";

  /// The script that lets a table be written in, which imports the others.
  public static final String TABLE = "table.js";

  /// The library by which maps are drawn, as its archive has it.
  public static final String MAPS = "ol.js";

  /// The style sheet of maps of plans, beside that of the atlas.
  public static final String PLAN_STYLE = "plan.css";

  /// The script that puts the map of a plan together.
  public static final String PLAN = "plan-main.js";

  /// The script that puts the maps of two plans together.
  public static final String TWO_PLANS = "compare.js";

  /// The script that tells anew what changes while a page is read.
  public static final String LIVE = "live.js";

  /// The script of the box that finds everything.
  public static final String FIND = "find.js";

  /// The style of charts and figures of the goals.
  public static final String GOALS_STYLE = "goals.css";

  static final String PATH = "/assets/";

  private static final List<String> OF_THE_ATLAS =
      List.of(
          "axis.js",
          "bars.js",
          "card.js",
          "clusters.js",
          "conic.js",
          "danger.js",
          "days.js",
          "dom.js",
          "earth.js",
          "folio.js",
          "inks.js",
          "keys.js",
          "legend.js",
          "map.js",
          "moves-card.js",
          "moves.js",
          "names.js",
          "naming.js",
          "search.js",
          "sheet.js",
          "signs.js",
          "stage.js",
          "tools.js",
          "view.js",
          "waiting-card.js",
          "waiting.js",
          "words.js");
  private static final List<String> OF_TABLES =
      List.of("table-draft.js", "table-grid.js", "table-paste.js", "table-save.js", "table-bar.js");
  private static final List<String> OF_PLANS =
      List.of("circle.js", "draw.js", "plan-card.js", "plan-folio.js", "what-if.js");
  private static final String OPEN_LAYERS = "/META-INF/resources/webjars/ol/10.7.0/dist/ol.js";
  private static final Map<String, MediaType> TYPES =
      Map.of(
          "js", MediaType.valueOf("text/javascript;charset=UTF-8"),
          "css", MediaType.valueOf("text/css;charset=UTF-8"),
          "svg", MediaType.valueOf("image/svg+xml"));

  private static final Assets ALL = new Assets();

  private final Map<String, Asset> files = new TreeMap<>();
  private final String mark;

  /// A file as it is sent.
  ///
  /// @param type of its content
  /// @param bytes the content
  record Asset(MediaType type, byte[] bytes) {}

  private Assets() {
    OF_THE_ATLAS.forEach(name -> add(name, "atlas/" + name));
    add(ATLAS, "atlas/" + ATLAS);
    add(ATLAS_STYLE, "atlas/" + ATLAS_STYLE);
    OF_TABLES.forEach(name -> add(name, "table/" + name));
    add(TABLE, "table/" + TABLE);
    add(TABLE_STYLE, "table/" + TABLE_STYLE);
    OF_PLANS.forEach(name -> add(name, "plan/" + name));
    List.of(PLAN, TWO_PLANS, PLAN_STYLE).forEach(name -> add(name, "plan/" + name));
    add(MAPS, OPEN_LAYERS);
    add(LIVE, LIVE);
    add(FIND, FIND);
    add(GOALS_STYLE, GOALS_STYLE);
    add(STYLE, STYLE);
    add(ICON, ICON);
    CRC32 sum = new CRC32();
    files.values().forEach(asset -> sum.update(asset.bytes()));
    mark = Long.toHexString(sum.getValue());
  }

  private void add(String name, String resource) {
    try (InputStream in = Assets.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the program has no file " + resource);
      }
      String ending = name.substring(name.lastIndexOf('.') + 1);
      MediaType type = TYPES.getOrDefault(ending, MediaType.APPLICATION_OCTET_STREAM);
      files.put(name, new Asset(type, in.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException("the program's own files cannot be read", e);
    }
  }

  /// Where a file lies.
  public static String address(String name) {
    return PATH + ALL.mark + "/" + name;
  }

  /// The scripts that the atlas imports, which a browser may fetch before it knows.
  public static List<String> imports() {
    return OF_THE_ATLAS;
  }

  /// The scripts that the map of a plan imports.
  public static List<String> importsOfPlans() {
    return Stream.concat(OF_THE_ATLAS.stream(), OF_PLANS.stream()).toList();
  }

  /// What changes when one of the files does.
  public static String mark() {
    return ALL.mark;
  }

  /// A file; empty when there is none, or the mark is that of another version.
  static Optional<Asset> find(String mark, String name) {
    return mark.equals(ALL.mark) ? Optional.ofNullable(ALL.files.get(name)) : Optional.empty();
  }
}
