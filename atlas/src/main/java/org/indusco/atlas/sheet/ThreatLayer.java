package org.indusco.atlas.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.indusco.atlas.ink.Hues;
import org.indusco.atlas.ink.Ink;
import org.indusco.atlas.ink.Svg;
import org.indusco.model.network.Place;
import org.indusco.model.network.Threat;
import org.indusco.model.schema.Basis;
import org.locationtech.jts.geom.Coordinate;

/// Threats to places as triangles, the larger the worse; hollow and dashed where the risk is
/// estimated, and crossed where nothing can stand.
final class ThreatLayer implements Layer {

  private final Canvas canvas;
  private final Content content;
  private final List<Sign> signs = new ArrayList<>();

  /// How bad a threat is, by its chance of loss in a month.
  private enum Grade {
    LOW(0, 5),
    MIDDLE(0.02, 6.5),
    HIGH(0.05, 8),
    HIGHEST(0.1, 9.5),
    CLOSED(2, 9.5);

    private final double from;
    private final double half;

    Grade(double from, double half) {
      this.from = from;
      this.half = half;
    }

    static Grade of(Threat threat) {
      return threat.closed()
          ? CLOSED
          : EnumSet.range(LOW, HIGHEST).stream()
              .filter(grade -> threat.risk() >= grade.from)
              .max(Comparator.naturalOrder())
              .orElse(LOW);
    }
  }

  private record Sign(Place place, Grade grade, boolean estimated) {}

  ThreatLayer(Canvas canvas, Content content) {
    this.canvas = canvas;
    this.content = content;
    List<Threat> threats = new ArrayList<>();
    for (Threat threat : content.survey().network().rows(Threat.class)) {
      if (content.period().meets(threat)) {
        threats.add(threat);
      }
    }
    threats.sort(Comparator.comparing(Grade::of).reversed().thenComparing(Threat::place));
    Set<String> seen = new HashSet<>();
    for (Threat threat : threats) {
      Place place = content.survey().place(threat.place());
      if (seen.add(threat.place()) && canvas.shows(canvas.spot(place))) {
        boolean estimated = threat.evidence().basis() == Basis.ESTIMATED;
        signs.add(new Sign(place, Grade.of(threat), estimated));
      }
    }
  }

  @Override
  public Map<String, Double> halves() {
    Map<String, Double> halves = new HashMap<>();
    signs.forEach(sign -> halves.put(sign.place().id(), 1.1 * half(sign.grade())));
    return halves;
  }

  private double half(Grade grade) {
    return canvas.unit() * grade.half;
  }

  @Override
  public void draw() {
    signs.reversed().forEach(sign -> draw(canvas.spot(sign.place()), sign));
  }

  private void draw(Coordinate at, Sign sign) {
    double unit = canvas.unit();
    double half = half(sign.grade());
    Coordinate top = new Coordinate(at.x, at.y - 1.05 * half);
    Coordinate left = new Coordinate(at.x - half, at.y + 0.75 * half);
    Coordinate right = new Coordinate(at.x + half, at.y + 0.75 * half);
    String path = "M" + Svg.point(top) + "L" + Svg.point(left) + "L" + Svg.point(right) + "Z";
    Ink solid = Ink.fill(Hues.OXBLOOD).edge(Hues.PAPER, unit);
    Ink doubtful =
        Ink.fill(Hues.PAPER).faint(0.9).edge(Hues.OXBLOOD, 1.7 * unit).dashes(3 * unit, 1.5 * unit);
    canvas.svg().path(path, sign.estimated() ? doubtful : solid);
    if (sign.grade() == Grade.CLOSED) {
      Ink cross = Ink.stroke(Hues.INK, 1.8 * unit);
      double arm = 0.9 * half;
      canvas
          .svg()
          .line(
              new Coordinate(at.x - arm, at.y - arm), new Coordinate(at.x + arm, at.y + arm), cross)
          .line(
              new Coordinate(at.x - arm, at.y + arm),
              new Coordinate(at.x + arm, at.y - arm),
              cross);
    }
  }

  @Override
  public void explain(Column column) {
    explain(column, List.of(this));
  }

  @Override
  public void explain(Column column, List<Layer> all) {
    List<Sign> shown = new ArrayList<>();
    for (Layer layer : all) {
      if (layer instanceof ThreatLayer threats) {
        shown.addAll(threats.signs);
      }
    }
    column.heading(content.words().say("danger.heading"));
    if (shown.isEmpty()) {
      column.note(content.words().say("danger.none"));
      return;
    }
    for (Grade grade : List.of(Grade.values()).reversed()) {
      List<Sign> graded = shown.stream().filter(sign -> sign.grade() == grade).toList();
      if (!graded.isEmpty()) {
        Sign sample = graded.getFirst();
        String count = content.single() ? String.valueOf(graded.size()) : "";
        column.row(at -> draw(at, sample), words(grade), count);
      }
    }
    column.note(content.words().say("danger.risk"));
  }

  private String words(Grade grade) {
    return content.words().say("danger.grade." + grade.name().toLowerCase(Locale.ROOT));
  }

  @Override
  public List<String> remarks() {
    return signs.stream().anyMatch(Sign::estimated)
        ? List.of(content.words().say("danger.estimated"))
        : List.of();
  }
}
