package org.indusco.atlas.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.indusco.atlas.label.PlacedName.Side;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.LineSegment;

/// Places names greedily: each takes the first position that is free, in the order given.
///
/// A name stands right of its sign, else left, above, below or aslant; else up to
/// some 60 pixels off with a leader line that crosses neither names nor signs. Moving names that
/// were placed before to make room (Christensen, Marks and Shieber 1995 compare such ways) was not
/// needed at the densities of a network: nearly all depots get their names.
public final class NamePlacer {

  private static final double[] REACHES = {8, 13, 19, 26, 36, 48, 62};
  private static final double NEAR = 13;
  private static final double CROWD = 70;
  private static final int DIRECTIONS = 16;
  private static final double GAP = 2.5;

  private final Board board;
  private final double unit;
  private final List<LineSegment> leaders = new ArrayList<>();

  /// Places names on a board.
  ///
  /// @param unit by how much the sheet's type is larger than usual
  public NamePlacer(Board board, double unit) {
    this.board = board;
    this.unit = unit;
  }

  /// Places what fits and takes its room; what does not fit is left out.
  public List<PlacedName> place(List<Name> names) {
    List<PlacedName> placed = new ArrayList<>();
    for (Name name : names) {
      find(name)
          .ifPresent(
              found -> {
                board.take(found.box());
                placed.add(found);
              });
    }
    return placed;
  }

  private Optional<PlacedName> find(Name name) {
    Optional<PlacedName> found =
        name.wordings().stream()
            .flatMap(wording -> candidates(name, wording))
            .filter(this::fits)
            .findFirst();
    found
        .filter(placed -> placed.leader() != null)
        .ifPresent(placed -> leaders.add(leader(placed)));
    return found;
  }

  /// All positions, the best first: a short leader is better than a name that could be taken for
  /// another sign's, and that better than a long leader.
  private Stream<PlacedName> candidates(Name name, String wording) {
    double near = name.clear() + unit * NEAR + 1e-6;
    return Stream.of(
            beside(name, wording).filter(this::belongs),
            off(name, wording)
                .filter(placed -> leader(placed).getLength() <= near)
                .filter(this::belongs),
            beside(name, wording),
            off(name, wording))
        .flatMap(positions -> positions);
  }

  /// Whether no other sign stands so near to a name that it could be taken for its own.
  private boolean belongs(PlacedName placed) {
    Envelope around = new Envelope(placed.box());
    around.expandBy(GAP + unit);
    return board.marked(around) <= (placed.leader() == null ? 1 : 0);
  }

  private static Stream<PlacedName> beside(Name name, String wording) {
    double d = name.clear() + GAP;
    double slant = 0.7 * d;
    double half = 0.5 * name.style().size();
    return Stream.of(
        at(name, wording, d, 0, Side.EAST),
        at(name, wording, -d, 0, Side.WEST),
        at(name, wording, slant, -slant - 0.6 * half, Side.EAST),
        at(name, wording, slant, slant + 0.6 * half, Side.EAST),
        at(name, wording, 0, -d - half, Side.MIDDLE),
        at(name, wording, 0, d + half, Side.MIDDLE),
        at(name, wording, -slant, -slant - 0.6 * half, Side.WEST),
        at(name, wording, -slant, slant + 0.6 * half, Side.WEST));
  }

  /// Positions with a leader: near ones first, of equally near ones those that lead out of the
  /// crowd.
  private Stream<PlacedName> off(Name name, String wording) {
    Coordinate spot = name.spot();
    Coordinate crowd = board.crowd(spot, CROWD * unit);
    double out = Math.atan2(spot.y - crowd.y, spot.x - crowd.x);
    List<PlacedName> options = new ArrayList<>();
    for (double reach : REACHES) {
      for (int i = 0; i < DIRECTIONS; i++) {
        int turn = i % 2 == 0 ? i / 2 : -(i + 1) / 2;
        double angle = out + 2 * Math.PI * turn / DIRECTIONS;
        double dx = (name.clear() + unit * reach) * Math.cos(angle);
        double dy = (name.clear() + unit * reach) * Math.sin(angle);
        PlacedName beside = at(name, wording, dx, dy, dx >= -1e-9 ? Side.EAST : Side.WEST);
        Coordinate end = new Coordinate(spot.x + dx, spot.y + dy);
        options.add(new PlacedName(name, wording, beside.box(), beside.side(), end));
      }
    }
    return options.stream();
  }

  private static PlacedName at(Name name, String wording, double dx, double dy, Side side) {
    double width = name.width(wording) + 2;
    double height = 1.18 * name.style().size();
    double x = name.spot().x + dx;
    double left =
        switch (side) {
          case EAST -> x;
          case WEST -> x - width;
          case MIDDLE -> x - width / 2;
        };
    double top = name.spot().y + dy - height / 2;
    return new PlacedName(
        name, wording, new Envelope(left, left + width, top, top + height), side, null);
  }

  private boolean fits(PlacedName placed) {
    if (!board.free(placed.box()) || leaders.stream().anyMatch(line -> cuts(line, placed.box()))) {
      return false;
    }
    if (placed.leader() == null) {
      return true;
    }
    LineSegment line = leader(placed);
    return board.taken().stream().noneMatch(box -> cuts(line, box)) && !overSigns(placed, line);
  }

  private boolean overSigns(PlacedName placed, LineSegment line) {
    double clear = placed.name().clear();
    Envelope away = new Envelope(placed.name().spot());
    away.expandBy(clear + 1);
    // The leader begins at the edge of its own sign, so a sample inside another mark is a crossing.
    for (double share = 0.15; share <= 1; share += 0.1) {
      Coordinate at = line.pointAlong(share);
      if (!away.contains(at) && board.marked(new Envelope(at)) > 0) {
        return true;
      }
    }
    return leaders.stream().anyMatch(other -> other.intersection(line) != null);
  }

  private static LineSegment leader(PlacedName placed) {
    Coordinate end = placed.leader();
    return new LineSegment(placed.name().spot(), end == null ? placed.name().spot() : end);
  }

  private static boolean cuts(LineSegment line, Envelope box) {
    if (!new Envelope(line.p0, line.p1).intersects(box)) {
      return false;
    }
    for (double share = 0; share <= 1; share += 0.05) {
      if (box.contains(line.pointAlong(share))) {
        return true;
      }
    }
    return false;
  }
}
