package org.indusco.atlas;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.indusco.model.network.Affiliation;
import org.indusco.model.network.Cooperative;
import org.indusco.model.network.Depot;
import org.indusco.model.network.Fact;
import org.indusco.model.network.Industry;
import org.indusco.model.network.Network;
import org.indusco.model.network.Place;
import org.indusco.model.network.Region;
import org.indusco.model.network.Route;
import org.indusco.model.network.Settings;
import org.indusco.model.network.Threat;
import org.indusco.model.network.Zone;
import org.indusco.model.schema.Basis;
import org.indusco.model.schema.EdtfDate;
import org.indusco.model.schema.Evidence;
import org.indusco.model.shape.Shape;
import org.jspecify.annotations.Nullable;

/// A network drawn as text, a row to a line: the table, the columns that matter, then the others
/// as name=value. Dates are `from..to`, open where empty; `box=west,south,east,north` is a shape.
///
/// ```
/// place a 34 107
/// depot d a 1940-01..
/// zone z occupied 1940-07-10..1940-08-01 known=1940-07-05 box=106,33,108,35 places=a;b
/// threat a 1940-07-01.. risk=0.2 closed=yes
/// route a b cart 100 1940-01-01..1941-01-01 oneway=yes
/// region NW a ..1940-08-01 box=100,30,110,40
/// affiliation d NW ..
/// industry weaving textiles
/// cooperative c weaving a .. basis=estimated
/// fact 1940-07 ALL societies 610 industry=textiles basis=sourced
/// ```
public final class Scene {

  private final Map<Class<? extends Record>, List<Record>> rows = new HashMap<>();
  private final Map<String, List<Shape>> shapes = new HashMap<>();

  private Scene() {}

  public static Network of(String text) {
    Scene scene = new Scene();
    text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(scene::read);
    return scene.build();
  }

  private void read(String line) {
    String[] words = line.split("\\s+");
    Map<String, String> more = new HashMap<>();
    List<String> plain = new ArrayList<>();
    for (String word : words) {
      int equals = word.indexOf('=');
      if (equals > 0) {
        more.put(word.substring(0, equals), word.substring(equals + 1));
      } else {
        plain.add(word);
      }
    }
    new Line(plain, more).add();
  }

  private void add(Record row) {
    rows.computeIfAbsent(row.getClass(), none -> new ArrayList<>()).add(row);
  }

  private Network build() {
    Settings settings =
        new Settings(
            "scene",
            "A scene",
            "",
            YearMonth.of(1940, 7),
            12,
            "money",
            600,
            8,
            300,
            0.05,
            0.5,
            Evidence.NONE);
    Network network = Network.empty().with(Settings.class, List.of(settings));
    for (Class<? extends Record> table : Network.TABLES) {
      if (rows.containsKey(table)) {
        network = with(network, table);
      }
    }
    for (var layer : shapes.entrySet()) {
      network = network.withShapes(layer.getKey(), layer.getValue());
    }
    return network;
  }

  private <R extends Record> Network with(Network network, Class<R> table) {
    return network.with(table, rows.get(table).stream().map(table::cast).toList());
  }

  private final class Line {

    private final List<String> words;
    private final Map<String, String> more;

    Line(List<String> words, Map<String, String> more) {
      this.words = words;
      this.more = more;
    }

    void add() {
      switch (words.getFirst()) {
        case "place" -> place();
        case "depot" ->
            Scene.this.add(
                new Depot(
                    words.get(1), words.get(1), "", words.get(2), from(3), to(3), 500, evidence()));
        case "zone" -> zone();
        case "threat" ->
            Scene.this.add(
                new Threat(
                    words.get(1),
                    from(2),
                    to(2),
                    date(more.get("known")),
                    Double.parseDouble(more.getOrDefault("risk", "0")),
                    more.containsKey("closed"),
                    "",
                    evidence()));
        case "route" -> route();
        case "region" -> region();
        case "affiliation" ->
            Scene.this.add(new Affiliation(words.get(1), words.get(2), from(3), to(3), evidence()));
        case "industry" ->
            Scene.this.add(
                new Industry(words.get(1), words.get(1), "", words.get(2), 0, 0, 1, evidence()));
        case "fact" ->
            Scene.this.add(
                new Fact(
                    new EdtfDate(words.get(1)),
                    words.get(2),
                    more.getOrDefault("industry", ""),
                    words.get(3),
                    Double.valueOf(words.get(4)),
                    "",
                    evidence()));
        case "cooperative" ->
            Scene.this.add(
                new Cooperative(
                    words.get(1),
                    words.get(1),
                    "",
                    words.get(2),
                    words.get(3),
                    10,
                    0,
                    null,
                    null,
                    null,
                    from(4),
                    to(4),
                    evidence()));
        default -> throw new IllegalArgumentException("no such line: " + words);
      }
    }

    private void place() {
      String id = words.get(1);
      Scene.this.add(
          new Place(
              id,
              more.getOrDefault("name", id),
              more.getOrDefault("zh", ""),
              "",
              "",
              Double.parseDouble(words.get(2)),
              Double.parseDouble(words.get(3)),
              "",
              null,
              evidence()));
    }

    private void zone() {
      Scene.this.add(
          new Zone(
              words.get(1),
              words.get(1),
              "",
              Zone.Kind.valueOf(words.get(2).toUpperCase(Locale.ROOT)),
              from(3),
              to(3),
              date(more.get("known")),
              more.containsKey("risk") ? Double.valueOf(more.get("risk")) : null,
              more.containsKey("places") ? List.of(more.get("places").split(";")) : List.of(),
              evidence()));
      box("zones", Map.of());
    }

    private void route() {
      Scene.this.add(
          new Route(
              words.get(1),
              words.get(2),
              Route.Mode.valueOf(words.get(3).toUpperCase(Locale.ROOT)),
              Double.parseDouble(words.get(4)),
              null,
              more.containsKey("cost") ? Double.valueOf(more.get("cost")) : null,
              200,
              from(5),
              to(5),
              !more.containsKey("oneway"),
              evidence()));
    }

    private void region() {
      Scene.this.add(
          new Region(
              words.get(1),
              from(3),
              to(3),
              more.getOrDefault("name", words.get(1)),
              more.getOrDefault("zh", ""),
              words.get(2),
              "",
              evidence()));
      String[] dates = words.get(3).split("\\.\\.", -1);
      box("regions", Map.of("from", dates[0], "to", dates[1]));
    }

    private void box(String layer, Map<String, String> properties) {
      if (more.containsKey("box")) {
        shapes
            .computeIfAbsent(layer, none -> new ArrayList<>())
            .add(Scene.box(words.get(1), more.get("box"), properties));
      }
    }

    private @Nullable LocalDate from(int word) {
      return words.size() <= word ? null : date(words.get(word).split("\\.\\.", -1)[0]);
    }

    private @Nullable LocalDate to(int word) {
      return words.size() <= word ? null : date(words.get(word).split("\\.\\.", -1)[1]);
    }

    private @Nullable LocalDate date(@Nullable String text) {
      return text == null || text.isEmpty() ? null : LocalDate.parse(text);
    }

    private Evidence evidence() {
      return more.containsKey("basis")
          ? new Evidence("", Basis.valueOf(more.get("basis").toUpperCase(Locale.ROOT)), null, "")
          : Evidence.NONE;
    }
  }

  /// A rectangle, `west,south,east,north`.
  public static Shape box(String id, String box, Map<String, String> properties) {
    double[] b = Arrays.stream(box.split(",")).mapToDouble(Double::parseDouble).toArray();
    double[] ring = {b[0], b[1], b[2], b[1], b[2], b[3], b[0], b[3], b[0], b[1]};
    return new Shape(id, Shape.Kind.AREA, List.of(new Shape.Part(List.of(ring))), properties);
  }
}
