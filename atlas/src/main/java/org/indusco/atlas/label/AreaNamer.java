package org.indusco.atlas.label;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;

/// Finds room for the names of areas: as large and as wide as they fit, off the signs where that
/// can be.
public final class AreaNamer {

  private static final GeometryFactory FACTORY = new GeometryFactory();
  private static final int STEPS = 36;
  private static final double NEIGHBOURHOOD = 60;
  private static final double PER_MARK = 30; // pixels that a name goes to be clear of a sign

  private final Board board;
  private final Setting setting;

  /// Names areas on a board.
  public AreaNamer(Board board, Setting setting) {
    this.board = board;
    this.setting = setting;
  }

  /// How names may be set, the best first.
  ///
  /// @param sizes of the type in pixels
  /// @param spacings between letters in pixels
  /// @param mostMarks how many signs a name may cover when it does not fit otherwise
  public record Setting(List<Double> sizes, List<Double> spacings, int mostMarks) {

    public Setting {
      sizes = List.copyOf(sizes);
      spacings = List.copyOf(spacings);
    }

    /// The same for type that is larger by a factor.
    public Setting times(double unit) {
      return new Setting(
          sizes.stream().map(size -> unit * size).toList(),
          spacings.stream().map(spacing -> unit * spacing).toList(),
          mostMarks);
    }
  }

  /// Finds a place for a name inside an area and takes it: the largest type that covers no sign,
  /// else that which covers the fewest.
  public Optional<AreaName> place(Geometry area, String latin, String chinese) {
    if (area.isEmpty()) {
      return Optional.empty();
    }
    PreparedGeometry ground = PreparedGeometryFactory.prepare(area);
    List<Coordinate> middles = middles(ground);
    Optional<AreaName> best = Optional.empty();
    for (long marks = 0; best.isEmpty() && marks <= setting.mostMarks(); marks += 2) {
      best = largest(ground, middles, blocks(latin, chinese), marks);
    }
    best.ifPresent(name -> board.take(name.box()));
    return best;
  }

  private Optional<AreaName> largest(
      PreparedGeometry ground, List<Coordinate> middles, List<List<String>> blocks, long marks) {
    for (double size : setting.sizes()) {
      for (double spacing : setting.spacings()) {
        for (List<String> lines : blocks) {
          Optional<AreaName> found =
              central(ground, middles, new AreaName(lines, new Coordinate(), size, spacing), marks);
          if (found.isPresent()) {
            return found;
          }
        }
      }
    }
    return Optional.empty();
  }

  /// The position nearest to the middle of the area, but rather off the signs whose names need
  /// room.
  private Optional<AreaName> central(
      PreparedGeometry ground, List<Coordinate> middles, AreaName pattern, long marks) {
    Envelope room = ground.getGeometry().getEnvelopeInternal();
    Envelope box = pattern.box();
    if (box.getWidth() > room.getWidth() || box.getHeight() > room.getHeight()) {
      return Optional.empty();
    }
    return middles.stream()
        .map(pattern::at)
        .filter(name -> fits(ground, name.box(), marks))
        .min(Comparator.comparingDouble(name -> crowding(ground, name)));
  }

  private double crowding(PreparedGeometry ground, AreaName name) {
    Envelope around = name.box();
    around.expandBy(NEIGHBOURHOOD, 0.4 * NEIGHBOURHOOD);
    Coordinate heart = ground.getGeometry().getCentroid().getCoordinate();
    return name.middle().distance(heart) + PER_MARK * board.marked(around);
  }

  /// Points all over an area.
  private static List<Coordinate> middles(PreparedGeometry ground) {
    Envelope extent = ground.getGeometry().getEnvelopeInternal();
    List<Coordinate> middles = new ArrayList<>();
    for (int i = 1; i < STEPS; i++) {
      for (int j = 1; j < STEPS; j++) {
        Coordinate middle =
            new Coordinate(
                extent.getMinX() + extent.getWidth() * i / STEPS,
                extent.getMinY() + extent.getHeight() * j / STEPS);
        if (ground.covers(FACTORY.createPoint(middle))) {
          middles.add(middle);
        }
      }
    }
    return middles;
  }

  private boolean fits(PreparedGeometry ground, Envelope box, long marks) {
    Envelope around = new Envelope(box);
    around.expandBy(3, 0);
    return board.clear(box)
        && board.marked(around) <= marks
        && ground.covers(FACTORY.toGeometry(around));
  }

  private static List<List<String>> blocks(String latin, String chinese) {
    String upper = latin.toUpperCase(Locale.ROOT);
    List<List<String>> blocks = new ArrayList<>();
    blocks.add(block(List.of(upper), chinese));
    int cut = middleBreak(upper);
    if (cut > 0) {
      blocks.add(
          block(List.of(upper.substring(0, cut).strip(), upper.substring(cut).strip()), chinese));
    }
    return blocks;
  }

  private static List<String> block(List<String> lines, String chinese) {
    List<String> all = new ArrayList<>(lines);
    if (!chinese.isEmpty()) {
      all.add(chinese);
    }
    return all;
  }

  /// Where a line may be broken next to its middle: at a space, or behind a hyphen; 0 for nowhere.
  private static int middleBreak(String line) {
    int best = 0;
    for (int i = 1; i < line.length(); i++) {
      char before = line.charAt(i - 1);
      boolean may = before == '-' || before == ' ';
      if (may && Math.abs(2 * i - line.length()) < Math.abs(2 * best - line.length())) {
        best = i;
      }
    }
    return best;
  }
}
