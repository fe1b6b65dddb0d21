package org.indusco.atlas.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.indusco.atlas.figure.Figures;
import org.indusco.atlas.figure.Spot;
import org.indusco.atlas.ink.Ink;
import org.indusco.model.network.Place;
import org.indusco.model.network.Zone;

/// What is another from month to month on the map of a plan's moves: zones, arrows, and where the
/// cooperatives stand.
///
/// The drawing holds the parts of all months, hidden, beside those of the whole, which are seen. A
/// page can show a month instead: each part says in `data-months` from which month on it is seen
/// and before which other, counted from 0, or `all`; and a circle in `data-radii` how large it is
/// in each month. Without months there is only the whole.
final class Steps {

  private static final double LARGEST = 14; // radius in pixels

  /// By how many pixels the edges of zones are simpler than on the whole map: they are drawn once
  /// for every change, which makes up much of a page.
  private static final double SIMPLER = 1.2;

  private static final String HUE = "#2F6690";

  private final Canvas canvas;
  private final List<Step> months;
  private final List<Run> runs = new ArrayList<>();

  /// A month.
  ///
  /// @param content with the moves that begin in it
  /// @param standing how many cooperatives stand at each place
  record Step(Content content, Figures standing) {}

  /// The zones of months in which they are the same.
  ///
  /// @param first month of them
  private record Run(int first, DangerLayer zones) {}

  Steps(Canvas canvas, Content content) {
    this.canvas = canvas;
    months = content.months();
    Set<Zone> before = Set.of();
    for (int month = 0; month < months.size(); month++) {
      Survey survey = months.get(month).content().survey();
      Set<Zone> held = held(survey);
      if (month == 0 || !held.equals(before)) {
        runs.add(new Run(month, new DangerLayer(canvas, survey, SIMPLER * canvas.unit())));
      }
      before = held;
    }
  }

  private static Set<Zone> held(Survey survey) {
    return survey.network().rows(Zone.class).stream()
        .filter(zone -> zone.holdsOn(survey.day()))
        .collect(Collectors.toSet());
  }

  /// The zones of the whole and of all months.
  List<DangerLayer> dangers(DangerLayer whole) {
    List<DangerLayer> all = new ArrayList<>(List.of(whole));
    runs.forEach(run -> all.add(run.zones()));
    return all;
  }

  void drawDangers(DangerLayer whole) {
    drawWhole(whole::draw);
    for (int i = 0; i < runs.size(); i++) {
      int until = i + 1 < runs.size() ? runs.get(i + 1).first() : months.size();
      canvas.svg().months(runs.get(i).first(), until);
      runs.get(i).zones().draw();
      canvas.svg().close();
    }
  }

  void drawTheme(Layer whole) {
    drawStanding();
    drawWhole(whole::draw);
    for (int month = 0; month < months.size(); month++) {
      Content content = months.get(month).content();
      if (!content.figures().empty()) {
        canvas.svg().months(month, month + 1);
        new MoveLayer(canvas, content).draw();
        canvas.svg().close();
      }
    }
  }

  private void drawWhole(Runnable drawing) {
    if (months.isEmpty()) {
      drawing.run();
    } else {
      canvas.svg().allMonths();
      drawing.run();
      canvas.svg().close();
    }
  }

  /// At each place where cooperatives ever stand a circle, whose area is in proportion to their
  /// number.
  private void drawStanding() {
    double most = months.stream().mapToDouble(step -> step.standing().most()).max().orElse(0);
    Map<Place, double[]> radii = new LinkedHashMap<>();
    for (int month = 0; month < months.size(); month++) {
      for (Spot spot : months.get(month).standing().spots()) {
        double largest = canvas.unit() * LARGEST * canvas.shrunk(0.4);
        radii.computeIfAbsent(spot.place(), none -> new double[months.size()])[month] =
            largest * Math.sqrt(spot.value() / most);
      }
    }
    Ink ink = Ink.fill(HUE).faint(0.28).edge(HUE, 0.8 * canvas.unit()).faintEdge(0.7);
    radii.entrySet().stream()
        .filter(each -> canvas.shows(canvas.spot(each.getKey())))
        .sorted((one, other) -> one.getKey().id().compareTo(other.getKey().id()))
        .forEach(each -> canvas.svg().circle(canvas.spot(each.getKey()), each.getValue(), ink));
  }
}
