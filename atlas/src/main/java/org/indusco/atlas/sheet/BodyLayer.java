package org.indusco.atlas.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.indusco.atlas.ink.Hues;
import org.indusco.atlas.ink.Ink;
import org.indusco.atlas.ink.Lettering;
import org.indusco.atlas.label.Name;
import org.indusco.atlas.label.NamePlacer;
import org.indusco.atlas.label.PlacedName;
import org.indusco.atlas.sheet.Signs.Rank;
import org.indusco.model.network.Depot;
import org.indusco.model.network.Place;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/// Headquarters, depots and towns with their names.
final class BodyLayer {

  private final Canvas canvas;
  private final Signs signs;
  private final Content content;
  private final Layer theme;
  private final Map<String, Double> squares;
  private final NamePlacer placer;
  private final List<Body> bodies = new ArrayList<>();
  private final List<PlacedName> names = new ArrayList<>();

  /// The signs of all places in the frame, marked on the board.
  ///
  /// @param theme whose symbols stand at some places instead of their signs
  BodyLayer(Canvas canvas, Content content, Layer theme) {
    this.canvas = canvas;
    this.content = content;
    this.theme = theme;
    squares = Map.copyOf(theme.halves());
    Survey survey = content.survey();
    signs = new Signs(canvas);
    placer = new NamePlacer(canvas.board(), canvas.unit());
    Set<String> headquarters = survey.headquarters();
    Set<String> depots = new HashSet<>();
    survey.depots().stream().map(Depot::place).forEach(depots::add);
    for (Place place : survey.places()) {
      Rank ofDepots = depots.contains(place.id()) ? Rank.DEPOT : Rank.TOWN;
      add(place, headquarters.contains(place.id()) ? Rank.HEADQUARTERS : ofDepots);
    }
    bodies.sort(Comparator.comparing(Body::rank));
  }

  /// A place with its sign.
  record Body(Place place, Rank rank, Coordinate spot, double half) {}

  private void add(Place place, Rank rank) {
    Coordinate spot = canvas.spot(place);
    if (canvas.shows(spot)) {
      double half = half(place.id(), rank);
      bodies.add(new Body(place, rank, spot, half));
      canvas.mark(spot, half);
    }
  }

  private double half(String place, Rank rank) {
    double square = squares.getOrDefault(place, 0.0);
    double around =
        rank == Rank.HEADQUARTERS ? theme.reach() * square + 1.5 * canvas.unit() : square;
    return Math.max(rank.half() * canvas.unit(), around);
  }

  /// Whether the map shows the sign of a rank, and not a square in its stead.
  boolean shows(Rank rank) {
    return bodies.stream()
        .filter(body -> body.rank() == rank)
        .anyMatch(body -> rank == Rank.HEADQUARTERS || !squares.containsKey(body.place().id()));
  }

  /// Finds room for the names of one rank, by id.
  void placeNames(Rank rank) {
    List<Name> wanted =
        bodies.stream()
            .filter(body -> body.rank() == rank)
            .sorted(Comparator.comparing((Body body) -> body.place().id()))
            .map(this::name)
            .toList();
    names.addAll(placer.place(wanted));
  }

  private Name name(Body body) {
    Place place = body.place();
    return new Name(
        body.spot(), body.half(), content.name(place), content.second(place), style(body.rank()));
  }

  private Name.Style style(Rank rank) {
    double unit = canvas.unit();
    return switch (rank) {
      case HEADQUARTERS -> new Name.Style(14.5 * unit, true, Hues.INK);
      case DEPOT -> new Name.Style(11.5 * unit, false, Hues.INK);
      case TOWN -> new Name.Style(10.5 * unit, false, Hues.SECOND);
    };
  }

  /// The bodies other than towns whose names found no room beside them.
  List<Body> crowded() {
    Set<Coordinate> named = new HashSet<>();
    for (PlacedName name : names) {
      if (name.leader() == null && name.wording().contains(name.name().chinese())) {
        named.add(name.name().spot());
      }
    }
    return bodies.stream()
        .filter(body -> body.rank() != Rank.TOWN && !named.contains(body.spot()))
        .toList();
  }

  /// Takes away the names of depots and towns in a window that are led to by lines; an inset shows
  /// them better.
  void dropLeaders(Envelope window) {
    double largest = style(Rank.DEPOT).size();
    names.removeIf(
        name ->
            name.leader() != null
                && name.name().style().size() <= largest
                && window.contains(name.name().spot()));
  }

  List<PlacedName> names() {
    return List.copyOf(names);
  }

  void drawSigns() {
    for (Body body : bodies) {
      if (body.rank() == Rank.HEADQUARTERS && squares.containsKey(body.place().id())) {
        signs.ring(body.spot(), body.half());
      } else if (!squares.containsKey(body.place().id())) {
        signs.draw(body.rank(), body.spot());
      }
    }
  }

  /// Whether at every headquarters a symbol stands, so that a ring is all that is left of its sign.
  private boolean ringsOnly() {
    return bodies.stream()
        .filter(body -> body.rank() == Rank.HEADQUARTERS)
        .allMatch(body -> squares.containsKey(body.place().id()));
  }

  /// Draws a sign as a sample in the legend.
  void sample(Rank rank, Coordinate at) {
    if (rank == Rank.HEADQUARTERS && ringsOnly()) {
      signs.ring(at, rank.half() * canvas.unit());
    } else {
      signs.draw(rank, at);
    }
  }

  /// Draws the names with halos in the colour of paper.
  void drawNames() {
    double unit = canvas.unit();
    for (PlacedName name : names) {
      Coordinate end = name.leader();
      if (end != null) {
        canvas.svg().line(name.name().spot(), end, Ink.stroke(Hues.SECOND, 0.9 * unit));
      }
    }
    canvas.svg().group(Ink.halo(3 * unit, 0.85));
    names.forEach(this::draw);
    canvas.svg().close();
  }

  private void draw(PlacedName name) {
    Name.Style style = name.name().style();
    Lettering lettering =
        Lettering.of(style.size())
            .anchor(name.side().anchor())
            .weight(style.bold() ? 700 : 400)
            .ink(style.ink());
    canvas.svg().words(name.wording(), new Coordinate(name.x(), name.baseline()), lettering);
  }
}
