package org.indusco.atlas.label;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/// Finds room for the names of areas: as large and as wide as they fit, off the signs where that
/// can be.
public final class AreaNamer {

  private static final double MARGIN = 3;
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
  public Optional<AreaName> place(Room room, String latin, String chinese) {
    List<Block> blocks =
        blocks(latin, chinese).stream()
            .map(lines -> new Block(lines, open(room, lines)))
            .filter(block -> block.middles().length > 0)
            .toList();
    Optional<AreaName> best = Optional.empty();
    for (long marks = 0; best.isEmpty() && marks <= setting.mostMarks(); marks += 2) {
      best = largest(room, blocks, marks);
    }
    best.ifPresent(name -> board.take(name.box()));
    return best;
  }

  /// A way to break a name into lines.
  ///
  /// @param middles of the room, by number, where it fits in the smallest type; elsewhere it fits
  ///     in none
  private record Block(List<String> lines, int[] middles) {}

  private int[] open(Room room, List<String> lines) {
    double size = Collections.min(setting.sizes());
    double spacing = Collections.min(setting.spacings());
    AreaName smallest = new AreaName(lines, new Coordinate(), size, spacing);
    int[] all = IntStream.range(0, room.middles().size()).toArray();
    return fitting(room, smallest, all, setting.mostMarks());
  }

  private Optional<AreaName> largest(Room room, List<Block> blocks, long marks) {
    for (double size : setting.sizes()) {
      for (double spacing : setting.spacings()) {
        for (Block block : blocks) {
          AreaName pattern = new AreaName(block.lines(), new Coordinate(), size, spacing);
          Optional<AreaName> found = central(room, block.middles(), pattern, marks);
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
  private Optional<AreaName> central(Room room, int[] middles, AreaName pattern, long marks) {
    if (!room.takes(pattern.box())) {
      return Optional.empty();
    }
    return Arrays.stream(fitting(room, pattern, middles, marks))
        .mapToObj(middle -> pattern.at(room.middles().get(middle)))
        .min(Comparator.comparingDouble(name -> crowding(room, name)));
  }

  private double crowding(Room room, AreaName name) {
    Envelope around = name.box();
    around.expandBy(NEIGHBOURHOOD, 0.4 * NEIGHBOURHOOD);
    return name.middle().distance(room.heart()) + PER_MARK * board.marked(around);
  }

  /// Those of some middles at which a name lies within the room and clear of what is taken.
  private int[] fitting(Room room, AreaName pattern, int[] middles, long marks) {
    Envelope box = pattern.box();
    double width = box.getWidth();
    double height = box.getHeight();
    Room.Fit fit = room.fit(width + 2 * MARGIN, height);
    return Arrays.stream(middles)
        .filter(fit::at)
        .filter(middle -> free(room.middles().get(middle), width, height, marks))
        .toArray();
  }

  private boolean free(Coordinate middle, double width, double height, long marks) {
    Envelope box = new Envelope(middle);
    box.expandBy(width / 2, height / 2);
    Envelope around = new Envelope(box);
    around.expandBy(MARGIN, 0);
    return board.clear(box) && board.marked(around) <= marks;
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
