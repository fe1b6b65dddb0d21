package org.indusco.atlas.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.indusco.atlas.ink.Hues;
import org.indusco.atlas.label.Name;
import org.indusco.atlas.label.NamePlacer;
import org.indusco.atlas.label.PlacedName;
import org.indusco.model.network.Depot;
import org.indusco.model.network.Place;
import org.locationtech.jts.geom.Coordinate;

/// Headquarters, depots and towns with their names.
final class BodyLayer {

  /// What stands at a place, the most important last.
  enum Rank {
    TOWN(2.3),
    DEPOT(3.4),
    HEADQUARTERS(6);

    private final double half;

    Rank(double half) {
      this.half = half;
    }
  }

  /// A sign on the map.
  record Sign(Place place, Rank rank, Coordinate spot, double half) {}

  private final Canvas canvas;
  private final Map<String, Double> squares;
  private final NamePlacer placer;
  private final List<Sign> signs = new ArrayList<>();
  private final List<PlacedName> names = new ArrayList<>();

  /// The signs of all places in the frame, marked on the board.
  ///
  /// @param squares by place half the side of the square that stands for its depots, if any
  BodyLayer(Canvas canvas, Survey survey, Map<String, Double> squares) {
    this.canvas = canvas;
    this.squares = Map.copyOf(squares);
    placer = new NamePlacer(canvas.board(), canvas.unit());
    Set<String> headquarters = survey.headquarters();
    Set<String> depots = new HashSet<>();
    survey.depots().stream().map(Depot::place).forEach(depots::add);
    for (Place place : survey.places()) {
      Rank rank =
          headquarters.contains(place.id())
              ? Rank.HEADQUARTERS
              : depots.contains(place.id()) ? Rank.DEPOT : Rank.TOWN;
      add(place, rank, half(place.id(), rank));
    }
    signs.sort(Comparator.comparing((Sign sign) -> sign.rank()));
  }

  private double half(String place, Rank rank) {
    double square = squares.getOrDefault(place, 0.0);
    double around = rank == Rank.HEADQUARTERS ? 1.3 * square + 1.5 * canvas.unit() : square;
    return Math.max(rank.half * canvas.unit(), around);
  }

  private void add(Place place, Rank rank, double half) {
    Coordinate spot = canvas.spot(place);
    if (canvas.shows(spot)) {
      signs.add(new Sign(place, rank, spot, half));
      canvas.mark(spot, half);
    }
  }

  List<Sign> signs() {
    return List.copyOf(signs);
  }

  boolean has(Rank rank) {
    return signs.stream()
        .anyMatch(
            sign ->
                sign.rank() == rank
                    && (rank != Rank.DEPOT || !squares.containsKey(sign.place().id())));
  }

  /// Finds room for the names of one rank, by id.
  void placeNames(Rank rank) {
    List<Name> wanted =
        signs.stream()
            .filter(sign -> sign.rank() == rank)
            .sorted(Comparator.comparing((Sign sign) -> sign.place().id()))
            .map(this::name)
            .toList();
    names.addAll(placer.place(wanted));
  }

  private Name name(Sign sign) {
    Place place = sign.place();
    return new Name(sign.spot(), sign.half(), place.name(), place.nameZh(), style(sign.rank()));
  }

  private Name.Style style(Rank rank) {
    double unit = canvas.unit();
    return switch (rank) {
      case HEADQUARTERS -> new Name.Style(14.5 * unit, true, Hues.INK);
      case DEPOT -> new Name.Style(11.5 * unit, false, Hues.INK);
      case TOWN -> new Name.Style(10.5 * unit, false, Hues.SECOND);
    };
  }

  void drawSigns() {
    for (Sign sign : signs) {
      if (sign.rank() == Rank.HEADQUARTERS && !squares.isEmpty()) {
        ring(sign.spot(), sign.half());
      } else if (!squares.containsKey(sign.place().id())) {
        draw(sign.rank(), sign.spot());
      }
    }
  }

  private void ring(Coordinate at, double radius) {
    canvas
        .svg()
        .leaf(
            "circle",
            "cx",
            at.x,
            "cy",
            at.y,
            "r",
            radius,
            "fill",
            "none",
            "stroke",
            Hues.INK,
            "stroke-width",
            2 * canvas.unit());
  }

  /// Draws a sign as a sample in the legend.
  void sample(Rank rank, Coordinate at) {
    if (rank == Rank.HEADQUARTERS && !squares.isEmpty()) {
      ring(at, rank.half * canvas.unit());
    } else {
      draw(rank, at);
    }
  }

  private void draw(Rank rank, Coordinate at) {
    double unit = canvas.unit();
    double half = rank.half * unit;
    switch (rank) {
      case TOWN ->
          canvas
              .svg()
              .leaf(
                  "circle",
                  "cx",
                  at.x,
                  "cy",
                  at.y,
                  "r",
                  half,
                  "fill",
                  Hues.SECOND,
                  "stroke",
                  Hues.PAPER,
                  "stroke-width",
                  0.8 * unit);
      case DEPOT ->
          canvas
              .svg()
              .leaf(
                  "rect",
                  "x",
                  at.x - half,
                  "y",
                  at.y - half,
                  "width",
                  2 * half,
                  "height",
                  2 * half,
                  "fill",
                  Hues.INK,
                  "stroke",
                  Hues.PAPER,
                  "stroke-width",
                  unit);
      case HEADQUARTERS -> {
        canvas
            .svg()
            .leaf(
                "circle",
                "cx",
                at.x,
                "cy",
                at.y,
                "r",
                half,
                "fill",
                Hues.PAPER,
                "stroke",
                Hues.INK,
                "stroke-width",
                1.8 * unit);
        canvas.svg().leaf("circle", "cx", at.x, "cy", at.y, "r", 0.45 * half, "fill", Hues.INK);
      }
    }
  }

  /// Draws the names with halos in the colour of paper.
  void drawNames() {
    double unit = canvas.unit();
    canvas.svg().open("g", "stroke", Hues.SECOND, "stroke-width", 0.9 * unit);
    for (PlacedName name : names) {
      Coordinate end = name.leader();
      if (end != null) {
        Coordinate spot = name.name().spot();
        canvas.svg().leaf("line", "x1", spot.x, "y1", spot.y, "x2", end.x, "y2", end.y);
      }
    }
    canvas.svg().close();
    canvas
        .svg()
        .open(
            "g",
            "paint-order",
            "stroke",
            "stroke",
            Hues.PAPER,
            "stroke-opacity",
            0.85,
            "stroke-width",
            3 * unit,
            "stroke-linejoin",
            "round");
    for (PlacedName name : names) {
      Name.Style style = name.name().style();
      canvas.text(
          name.wording(),
          new Coordinate(name.x(), name.baseline()),
          style.size(),
          "text-anchor",
          name.side().anchor(),
          "font-weight",
          style.bold() ? 700 : 400,
          "fill",
          style.ink());
    }
    canvas.svg().close();
  }

  List<PlacedName> names() {
    return List.copyOf(names);
  }
}
