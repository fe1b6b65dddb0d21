package org.indusco.exchange.site;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Drawings made smaller with hardly a change that can be seen.
///
/// Corners of paths that lie within 0.9 pixels of the line past them are left out (by the
/// rule of Douglas and Peucker), and the others are told by how far each lies from the one before.
/// It knows paths of straight lines to tenths of a pixel, as the atlas draws ground and borders;
/// other paths stay as they are. What was made of long paths is remembered, since most maps of a
/// site share their ground. Safe for several threads.
final class SlimSvg {

  /// How far a corner that is left out may lie from what is drawn, in tenths of a pixel.
  static final double NEAR = 9;

  /// The same for small things, as a part of their extent: rings stay round, and short pieces of a
  /// border keep their bends.
  private static final double PARTS_OF_RING = 75;

  private static final double PARTS_OF_LINE = 12;

  private static final Pattern DATA = Pattern.compile(" d=\"([MLZ0-9 .-]+)\"");
  private static final Pattern CORNER =
      Pattern.compile("([ML])(-?\\d+(?:\\.\\d)?) (-?\\d+(?:\\.\\d)?)(Z?)");
  private static final Pattern FINE =
      Pattern.compile("( (?:x|y|cx|cy|r|width|height)=\")(-?\\d+\\.\\d\\d)\"");
  private static final int SHORT = 40;
  private static final int LONG = 1000;

  private final Map<String, String> known = new ConcurrentHashMap<>();

  /// A document that looks the same.
  String of(String svg) {
    Matcher paths = DATA.matcher(svg);
    StringBuilder slim = new StringBuilder(svg.length());
    while (paths.find()) {
      String data = paths.group(1);
      paths.appendReplacement(slim, " d=\"" + slim(data) + "\"");
    }
    paths.appendTail(slim);
    return FINE.matcher(slim).replaceAll(SlimSvg::tenth);
  }

  /// A number of an attribute to a tenth of a pixel.
  private static String tenth(MatchResult fine) {
    long tenths = Math.round(10 * Double.parseDouble(fine.group(2)));
    String number = tenths % 10 == 0 ? String.valueOf(tenths / 10) : String.valueOf(tenths / 10.0);
    return fine.group(1) + number + "\"";
  }

  private String slim(String data) {
    if (data.length() < SHORT) {
      return data;
    }
    return data.length() < LONG ? told(data) : known.computeIfAbsent(data, SlimSvg::told);
  }

  /// A part of a path.
  ///
  /// @param corners in tenths of a pixel, x and y
  /// @param closed whether its end is joined to its beginning
  private record Part(List<long[]> corners, boolean closed) {}

  /// The data in fewer characters; as it was when it holds anything but corners to tenths.
  private static String told(String data) {
    Matcher corners = CORNER.matcher(data);
    StringBuilder told = new StringBuilder(data.length() / 2);
    List<long[]> part = new ArrayList<>();
    int end = 0;
    while (corners.find() && corners.start() == end) {
      if (corners.group(1).equals("M")) {
        write(new Part(part, false), told);
        part = new ArrayList<>();
      }
      part.add(new long[] {tenths(corners.group(2)), tenths(corners.group(3))});
      end = corners.end();
      if (!corners.group(4).isEmpty()) {
        write(new Part(part, true), told);
        part = new ArrayList<>();
      }
    }
    write(new Part(part, false), told);
    return end == data.length() ? told.toString() : data;
  }

  private static long tenths(String number) {
    return Math.round(10 * Double.parseDouble(number));
  }

  private static void write(Part part, StringBuilder told) {
    List<long[]> corners = simplified(part);
    if (corners.isEmpty()) {
      return;
    }
    long[] last = corners.getFirst();
    // A path goes on from where it closed, so that a new part begins with a place on the sheet.
    told.append('M');
    number(last[0], told);
    number(last[1], told);
    for (int i = 1; i < corners.size(); i++) {
      long[] next = corners.get(i);
      told.append(i == 1 ? "l" : "");
      number(next[0] - last[0], told);
      number(next[1] - last[1], told);
      last = next;
    }
    told.append(part.closed() ? "z" : "");
  }

  /// Appends a number in as few characters as can be: `.5` for half, and nothing between numbers
  /// where a sign or a second point parts them.
  private static void number(long tenths, StringBuilder told) {
    long size = Math.abs(tenths);
    String whole = size < 10 && size > 0 ? "" : String.valueOf(size / 10);
    String number = (tenths < 0 ? "-" : "") + whole + (size % 10 == 0 ? "" : "." + size % 10);
    char before = told.charAt(told.length() - 1);
    boolean point = told.length() > 1 && told.charAt(told.length() - 2) == '.';
    boolean parted =
        Character.isLetter(before) || number.charAt(0) == '-' || (number.charAt(0) == '.' && point);
    told.append(parted ? "" : " ").append(number);
  }

  /// The corners that are needed; of a closed part also that farthest from its ends, so that it
  /// stays an area.
  private static List<long[]> simplified(Part part) {
    List<long[]> corners = part.corners();
    if (corners.size() < 4) {
      return corners;
    }
    BitSet kept = new BitSet();
    int last = corners.size() - 1;
    kept.set(0);
    kept.set(last);
    double parts = part.closed() ? PARTS_OF_RING : PARTS_OF_LINE;
    double near = Math.min(NEAR, extent(corners) / parts);
    if (part.closed()) {
      int far = farthest(corners, 0, last, 0);
      kept.set(far);
      keep(corners, 0, far, near, kept);
      keep(corners, far, last, near, kept);
    } else {
      keep(corners, 0, last, near, kept);
    }
    return kept.stream().mapToObj(corners::get).toList();
  }

  /// How long and how wide corners lie, whichever is more, in tenths of a pixel.
  private static double extent(List<long[]> corners) {
    double extent = 0;
    for (int axis = 0; axis < 2; axis++) {
      int along = axis;
      LongSummaryStatistics spread =
          corners.stream().mapToLong(corner -> corner[along]).summaryStatistics();
      extent = Math.max(extent, (double) (spread.getMax() - spread.getMin()));
    }
    return extent;
  }

  private static void keep(List<long[]> corners, int from, int to, double near, BitSet kept) {
    int far = farthest(corners, from, to, near);
    if (far > from) {
      kept.set(far);
      keep(corners, from, far, near, kept);
      keep(corners, far, to, near, kept);
    }
  }

  /// The corner between two others that lies farthest from the line between them, when it is
  /// farther than some distance; else the first of the two.
  private static int farthest(List<long[]> corners, int from, int to, double beyond) {
    int far = from;
    double most = beyond;
    for (int i = from + 1; i < to; i++) {
      double distance = distance(corners.get(i), corners.get(from), corners.get(to));
      if (distance > most) {
        most = distance;
        far = i;
      }
    }
    return far;
  }

  /// How far a corner lies from the line between two others, in tenths of a pixel.
  static double distance(long[] corner, long[] from, long[] to) {
    double dx = to[0] - from[0];
    double dy = to[1] - from[1];
    double length = dx * dx + dy * dy;
    double along =
        length == 0
            ? 0
            : Math.clamp(
                ((corner[0] - from[0]) * dx + (corner[1] - from[1]) * dy) / length, 0.0, 1.0);
    return Math.hypot(corner[0] - from[0] - along * dx, corner[1] - from[1] - along * dy);
  }
}
