package org.indusco.atlas.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.indusco.atlas.census.Group;
import org.indusco.model.network.Depot;
import org.locationtech.jts.geom.Coordinate;

/// At each depot a square whose area is in proportion to what it serves, in the colour and with
/// the letter of its largest industry.
final class Squares {

  private static final double LARGEST = 26;

  private final Canvas canvas;
  private final Survey survey;
  private final int most;
  private final List<Square> squares = new ArrayList<>();

  /// @param mostOfAll how many cooperatives a square of the largest size stands for
  Squares(Canvas canvas, Survey survey, int mostOfAll) {
    this.canvas = canvas;
    this.survey = survey;
    most = mostOfAll;
    for (Depot depot : survey.depots()) {
      Coordinate spot = canvas.spot(survey.place(depot.place()));
      if (served(depot) > 0 && canvas.shows(spot)) {
        Group first = survey.census().ofDepot(depot.id()).getFirst().getKey();
        squares.add(new Square(depot.place(), spot, side(served(depot)), first));
      }
    }
    squares.sort(Comparator.comparingDouble((Square square) -> -square.side()));
  }

  private record Square(String place, Coordinate spot, double side, Group group) {}

  private int served(Depot depot) {
    return survey.census().totalAt(depot.id()).number();
  }

  private double side(int number) {
    return canvas.unit() * LARGEST * canvas.shrunk(0.4) * Math.sqrt((double) number / most);
  }

  /// By place half the side of the largest square there.
  Map<String, Double> halves() {
    return squares.stream()
        .collect(Collectors.toMap(Square::place, square -> square.side() / 2, Math::max));
  }

  /// How many cooperatives the largest square stands for.
  int most() {
    return most;
  }

  boolean shows(Group group) {
    return squares.stream().anyMatch(square -> square.group().equals(group));
  }

  void draw() {
    Chips chips = new Chips(canvas);
    squares.forEach(square -> chips.draw(square.spot(), square.side(), square.group()));
  }
}
