package org.indusco.server.asset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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

  /// The script of the atlas.
  public static final String ATLAS = "atlas.js";

  /// The style sheet of tables.
  public static final String TABLE_STYLE = "table.css";

  /// The script that lets a table be written in, which imports the others.
  public static final String TABLE = "table.js";

  /// The library by which maps are drawn, as its archive has it.
  public static final String MAPS = "ol.js";

  /// The style sheet of maps of plans, beside that of the atlas.
  public static final String PLAN_STYLE = "plan.css";

  /// The script of the map of a plan.
  public static final String PLAN = "plan.js";

  /// The script of the maps of two plans.
  public static final String TWO_PLANS = "two-plans.js";

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
          "main.js",
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

  /// Scripts that are sent whole, each with the one that puts it together.
  private static final Map<String, String> WHOLE =
      Map.of(ATLAS, "main", PLAN, "plan-main", TWO_PLANS, "compare");

  private static final List<String> OF_TABLES =
      List.of("table-draft.js", "table-grid.js", "table-paste.js", "table-save.js", "table-bar.js");
  private static final List<String> OF_PLANS =
      List.of(
          "circle.js",
          "compare.js",
          "draw.js",
          "plan-card.js",
          "plan-folio.js",
          "plan-main.js",
          "what-if.js");
  private static final String OPEN_LAYERS = "/META-INF/resources/webjars/ol/10.7.0/dist/ol.js";
  private static final Map<String, MediaType> TYPES =
      Map.of(
          "js", MediaType.valueOf("text/javascript;charset=UTF-8"),
          "css", MediaType.valueOf("text/css;charset=UTF-8"),
          "svg", MediaType.valueOf("image/svg+xml"));

  private static final Assets ALL = new Assets();

  private final Map<String, Asset> files = new TreeMap<>();
  private final CRC32 sum = new CRC32();
  private final String mark;

  /// A file as it is sent.
  ///
  /// @param type of its content
  record Asset(MediaType type, Pressed content) {}

  private Assets() {
    OF_THE_ATLAS.forEach(name -> add(name, "atlas/" + name));
    add(ATLAS_STYLE, "atlas/" + ATLAS_STYLE);
    OF_TABLES.forEach(name -> add(name, "table/" + name));
    add(TABLE, "table/" + TABLE);
    add(TABLE_STYLE, "table/" + TABLE_STYLE);
    OF_PLANS.forEach(name -> add(name, "plan/" + name));
    add(PLAN_STYLE, "plan/" + PLAN_STYLE);
    new TreeMap<>(WHOLE).forEach((name, main) -> put(name, utf8(Joined.of(main, Assets::script))));
    add(MAPS, OPEN_LAYERS);
    add(LIVE, LIVE);
    add(FIND, FIND);
    add(GOALS_STYLE, GOALS_STYLE);
    add(STYLE, STYLE);
    add(ICON, ICON);
    mark = Long.toHexString(sum.getValue());
  }

  private void add(String name, String resource) {
    put(name, read(resource));
  }

  private void put(String name, byte[] content) {
    String ending = name.substring(name.lastIndexOf('.') + 1);
    MediaType type = TYPES.getOrDefault(ending, MediaType.APPLICATION_OCTET_STREAM);
    sum.update(content);
    files.put(name, new Asset(type, Pressed.of(content)));
  }

  /// A script of maps by its name, without its ending.
  private static String script(String name) {
    String file = name + ".js";
    String folder = OF_PLANS.contains(file) ? "plan/" : "atlas/";
    return new String(read(folder + file), StandardCharsets.UTF_8);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
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
  public static String address(String name) {
    return PATH + ALL.mark + "/" + name;
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
