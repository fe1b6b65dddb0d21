package org.indusco.atlas.sheet;

import java.util.List;
import org.indusco.atlas.ink.Hues;
import org.indusco.atlas.ink.Ink;
import org.indusco.model.network.Fact;

/// The map inside one frame: the ground, regions, dangers, what the theme adds, signs and names.
///
/// First everything finds its room, then everything is drawn from the ground up.
final class Picture {

  private final Canvas canvas;
  private final Detail detail;
  private final BaseLayer base;
  private final DangerLayer dangers;
  private final Steps steps;
  private final RegionLayer regions;
  private final Graticule graticule;
  private final Layer theme;
  private final BodyLayer bodies;
  private final GroundNames ground;

  /// How much of the map there is room for.
  enum Detail {
    /// Everything.
    FULL,
    /// No names of areas: a part of another map, drawn larger.
    INSET,
    /// No names but those of headquarters: one of many small maps.
    SMALL
  }

  Picture(Canvas canvas, Content content, Detail detail) {
    this.canvas = canvas;
    this.detail = detail;
    Survey survey = content.survey();
    base = new BaseLayer(canvas, survey.network());
    dangers = new DangerLayer(canvas, survey, 0);
    steps = new Steps(canvas, content);
    regions = new RegionLayer(canvas, content);
    graticule = new Graticule(canvas, content.words());
    theme = theme(canvas, content, detail);
    if (content.theme() == Theme.MOVES) {
      dangers.lookAhead(content.period().until().atDay(1));
    }
    if (content.theme() != Theme.REGIONS && content.theme() != Theme.INDUSTRIES) {
      regions.pale();
    }
    bodies = new BodyLayer(canvas, content, theme);
    ground = new GroundNames(canvas, content);
  }

  private static Layer theme(Canvas canvas, Content content, Detail detail) {
    return switch (content.theme()) {
      case REGIONS -> new Layer() {};
      case INDUSTRIES -> new IndustryLayer(canvas, content, detail == Detail.FULL);
      case MEMBERS -> new Circles(canvas, content, members(content));
      case PRODUCTION -> new Circles(canvas, content, production(content));
      case DANGER -> new ThreatLayer(canvas, content);
      case FLOWS -> new FlowLayer(canvas, content);
      case MOVES -> new MoveLayer(canvas, content);
      case PRICES -> new PriceLayer(canvas, content);
    };
  }

  private static Circles.Wordings members(Content content) {
    List<String> told =
        content.survey().told().stream().map(fact -> Circles.told(content, fact, "")).toList();
    return new Circles.Wordings(
        content.words().say("members.heading"),
        content.words().say("members.none"),
        told.isEmpty() || content.planned() || content.cut()
            ? List.of()
            : List.of(content.words().say("told.whole", String.join("; ", told))));
  }

  private static Circles.Wordings production(Content content) {
    return content.planned() ? planned(content) : toldOf(content);
  }

  private static Circles.Wordings planned(Content content) {
    String heading =
        content.figures().subject().isEmpty()
            ? content.words().say("production.heading")
            : content.words().say("production.good", content.subject());
    return new Circles.Wordings(
        heading,
        content.words().say("production.none"),
        List.of(content.words().say("production.depots")));
  }

  private static Circles.Wordings toldOf(Content content) {
    List<Fact> whole = content.survey().wholeProduction();
    String told =
        String.join(
            "; ", whole.stream().map(fact -> Circles.told(content, fact, fact.unit())).toList());
    boolean monthly = whole.stream().allMatch(fact -> fact.measure().startsWith("monthly"));
    String key = monthly ? "told.monthly" : "told.whole";
    return new Circles.Wordings(
        content.words().say("production.told"),
        content.words().say("production.unknown"),
        told.isEmpty() ? List.of() : List.of(content.words().say(key, told)));
  }

  /// Finds room for everything that is written.
  void findRoom() {
    bodies.placeNames(Signs.Rank.HEADQUARTERS);
    theme.place(regions);
    if (detail == Detail.FULL && theme.namesRegions()) {
      regions.placeNames(dangers.occupied());
    }
    if (detail != Detail.SMALL) {
      bodies.placeNames(Signs.Rank.DEPOT);
      bodies.placeNames(Signs.Rank.TOWN);
    }
    if (detail == Detail.FULL) {
      ground.place();
    }
  }

  void draw() {
    base.drawGround();
    regions.drawFills();
    if (detail == Detail.FULL) {
      graticule.draw();
    }
    base.drawLines(dangers.day());
    steps.drawDangers(dangers);
    regions.drawBorders();
    ground.draw();
    regions.drawNames();
    steps.drawTheme(theme);
    bodies.drawSigns();
    theme.drawAbove();
    bodies.drawNames();
  }

  void drawEdge() {
    canvas.svg().rectangle(canvas.frame().paper(), 0, Ink.stroke(Hues.INK, canvas.unit()));
  }

  Canvas canvas() {
    return canvas;
  }

  BaseLayer base() {
    return base;
  }

  /// Its zones, and those of the months that a page can show.
  List<DangerLayer> dangers() {
    return steps.dangers(dangers);
  }

  RegionLayer regions() {
    return regions;
  }

  BodyLayer bodies() {
    return bodies;
  }

  Graticule graticule() {
    return graticule;
  }

  Layer theme() {
    return theme;
  }
}
