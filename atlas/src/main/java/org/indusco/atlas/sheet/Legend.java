package org.indusco.atlas.sheet;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.indusco.atlas.ink.Hues;
import org.indusco.atlas.ink.Ink;
import org.indusco.atlas.sheet.Signs.Rank;
import org.indusco.model.network.Region;
import org.indusco.model.network.Zone;
import org.indusco.model.wording.Wording;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/// Explains what is on the maps of a sheet, and nothing else.
final class Legend {

  private static final GeometryFactory FACTORY = new GeometryFactory();

  private final Canvas canvas;
  private final Content content;
  private final Survey survey;
  private final Wording words;

  Legend(Canvas canvas, Content content) {
    this.canvas = canvas;
    this.content = content;
    survey = content.survey();
    words = content.words();
  }

  /// Each region that is seen with its headquarters and the number of its depots.
  void regions(Column column, RegionLayer layer) {
    List<Region> seen =
        survey.regions().stream()
            .filter(region -> !content.cut() || layer.shows(region.id()))
            .toList();
    if (seen.isEmpty()) {
      return;
    }
    column.heading(words.say("regions.heading"));
    for (Region region : seen) {
      String name = (content.name(region) + " " + content.second(region)).strip();
      String seat = content.name(survey.place(region.headquarters()));
      column.row(at -> layer.chip(at, region.id()), name, "");
      column.under(words.say("region.seat", seat, survey.depotsOf(region.id())));
    }
  }

  /// The regions of several maps, each once, by name only.
  void regions(Column column, Collection<Picture> pictures) {
    Set<String> seen = new HashSet<>();
    column.heading(words.say("regions.heading"));
    for (Picture picture : pictures) {
      for (Region region : picture.regions().own()) {
        if (seen.add(region.id())) {
          String name = (content.name(region) + " " + content.second(region)).strip();
          column.row(at -> picture.regions().chip(at, region.id()), name, "");
        }
      }
    }
  }

  /// The signs of one map, or of several.
  void bodies(Column column, List<BodyLayer> layers) {
    column.heading(words.say("signs.heading"));
    for (Rank rank : List.of(Rank.values()).reversed()) {
      String sign = words.say("sign." + rank.name().toLowerCase(Locale.ROOT));
      layers.stream()
          .filter(bodies -> bodies.shows(rank))
          .findFirst()
          .ifPresent(bodies -> column.row(at -> bodies.sample(rank, at), sign, ""));
    }
  }

  /// The zones of one map, or of several.
  void dangers(Column column, Collection<DangerLayer> layers) {
    Hatching hatching = new Hatching(canvas);
    Map<Zone.Kind, Boolean> kinds = new EnumMap<>(Zone.Kind.class);
    for (DangerLayer layer : layers) {
      layer.kinds().forEach(kind -> kinds.merge(kind, layer.ringsOnly(kind), Boolean::logicalAnd));
    }
    kinds.forEach(
        (kind, rings) -> {
          String key = (rings ? "town." : "zone.") + kind.name().toLowerCase(Locale.ROOT);
          column.row(at -> hatching.draw(kind, rings ? ring(at) : box(at)), words.say(key), "");
        });
    if (layers.stream().anyMatch(DangerLayer::looksAhead)) {
      String until = words.month(content.period().until());
      column.row(at -> hatching.drawLater(box(at)), words.say("zone.later", until), "");
    }
  }

  /// Defines the hatchings of all maps, once.
  void define(Collection<DangerLayer> layers) {
    Hatching hatching = new Hatching(canvas);
    Set<Zone.Kind> kinds = EnumSet.noneOf(Zone.Kind.class);
    layers.forEach(layer -> kinds.addAll(layer.kinds()));
    canvas.svg().definitions();
    kinds.forEach(hatching::define);
    if (layers.stream().anyMatch(DangerLayer::looksAhead)) {
      hatching.defineLater();
    }
    canvas.svg().close();
  }

  private Geometry ring(Coordinate at) {
    return FACTORY.createPoint(at).buffer(7 * canvas.unit());
  }

  private Geometry box(Coordinate at) {
    return FACTORY.toGeometry(canvas.box(at, 9, 6));
  }

  void lines(Column column, BaseLayer base) {
    double unit = canvas.unit();
    if (base.hasRails(survey.day())) {
      Ink sleepers = Ink.stroke(Hues.PAPER, unit).dashes(4, 4);
      column.row(
          at -> {
            line(at, Ink.stroke(BaseLayer.RAIL, 2 * unit));
            line(at, sleepers);
          },
          words.say("line.railway"),
          "");
    }
    if (!survey.network().shapes("provinces").isEmpty()) {
      column.row(at -> line(at, BaseLayer.PROVINCE), words.say("line.province"), "");
    }
    if (!survey.network().shapes("rivers").isEmpty()) {
      Ink river = Ink.stroke(Hues.RIVER, 1.2 * unit);
      column.row(at -> line(at, river), words.say("line.river"), "");
    }
  }

  private void line(Coordinate at, Ink ink) {
    double half = 9 * canvas.unit();
    canvas.svg().line(new Coordinate(at.x - half, at.y), new Coordinate(at.x + half, at.y), ink);
  }
}
