package org.indusco.atlas.ink;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/// An SVG document in the making. Numbers are written with at most two decimals.
public final class Svg {

  private final StringBuilder text = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  /// Opens a group whose forms share an ink.
  public Svg group(Ink ink) {
    return open("g", ink.attributes());
  }

  /// Opens a group whose text shares a lettering.
  public Svg group(Lettering lettering) {
    return open("g", lettering.attributes());
  }

  /// Opens the definitions.
  public Svg definitions() {
    return open("defs", "");
  }

  /// Opens the definition of a square tile that fills areas.
  ///
  /// @param id by which it is referred to
  /// @param side of the tile in pixels
  /// @param turn by how many degrees the tiling is turned
  public Svg pattern(String id, double side, int turn) {
    return open(
        "pattern",
        attribute("id", id)
            + attribute("width", number(side))
            + attribute("height", number(side))
            + attribute("patternUnits", "userSpaceOnUse")
            + attribute("patternTransform", "rotate(" + turn + ")"));
  }

  /// Opens a group of which only what lies in a box is seen.
  ///
  /// @param id by which the box is known in the document
  public Svg clipped(String id, Envelope box) {
    open("clipPath", attribute("id", id)).rectangle(box, 0, new Ink("")).close();
    return open("g", attribute("clip-path", "url(#" + id + ")"));
  }

  /// Opens a group that is seen unless a page shows a single month.
  public Svg allMonths() {
    return open("g", attribute("data-months", "all"));
  }

  /// Opens a group that is hidden unless a page shows one of some months.
  ///
  /// @param first month, counted from 0
  /// @param until the month after the last
  public Svg months(int first, int until) {
    return open("g", attribute("data-months", first + " " + until) + attribute("display", "none"));
  }

  /// Closes what was opened last.
  public Svg close() {
    text.append("</").append(open.pop()).append(">\n");
    return this;
  }

  /// Covers the whole document.
  public Svg cover(Ink ink) {
    return leaf(
        "rect", attribute("width", "100%") + attribute("height", "100%") + ink.attributes());
  }

  /// A rectangle with corners rounded by a radius in pixels.
  public Svg rectangle(Envelope box, double radius, Ink ink) {
    return leaf(
        "rect",
        attribute("x", number(box.getMinX()))
            + attribute("y", number(box.getMinY()))
            + attribute("width", number(box.getWidth()))
            + attribute("height", number(box.getHeight()))
            + (radius > 0 ? attribute("rx", number(radius)) : "")
            + ink.attributes());
  }

  /// A circle.
  public Svg circle(Coordinate middle, double radius, Ink ink) {
    return leaf(
        "circle",
        attribute("cx", number(middle.x))
            + attribute("cy", number(middle.y))
            + attribute("r", number(radius))
            + ink.attributes());
  }

  /// A circle that is hidden at first, and has a radius for each month in which a page may show it.
  public Svg circle(Coordinate middle, double[] radii, Ink ink) {
    StringBuilder list = new StringBuilder();
    for (double radius : radii) {
      list.append(list.isEmpty() ? "" : " ").append(number(radius));
    }
    return leaf(
        "circle",
        attribute("cx", number(middle.x))
            + attribute("cy", number(middle.y))
            + attribute("r", "0")
            + attribute("data-radii", list.toString())
            + ink.attributes());
  }

  /// A straight line.
  public Svg line(Coordinate from, Coordinate to, Ink ink) {
    return path("M" + point(from) + "L" + point(to), ink);
  }

  /// A path given by its data.
  public Svg path(String data, Ink ink) {
    return leaf("path", ink.attributes() + attribute("d", data));
  }

  /// A path along a geometry in pixels; nothing when it is empty.
  public Svg path(Geometry geometry, Ink ink) {
    String data = Paths.of(geometry);
    return data.isEmpty() ? this : path(data, ink);
  }

  /// A line of text with its baseline at a spot.
  public Svg words(String words, Coordinate at, Lettering lettering) {
    return element(
        "text",
        attribute("x", number(at.x)) + attribute("y", number(at.y)) + lettering.attributes(),
        words);
  }

  /// What the document is called and what it shows, for who cannot see it.
  public Svg about(String title, String description) {
    return element("title", "", title).element("desc", "", description);
  }

  /// The document so far.
  ///
  /// @throws IllegalStateException when an element is still open
  public String text() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("still open: " + open);
    }
    return text.toString();
  }

  /// The document so far as the inside of a root element of a size in pixels.
  public String document(double width, double height) {
    return document(width, height, size(width, height, ""));
  }

  /// The same, drawn at another size.
  ///
  /// @param size as [#size] gives it
  public String document(double width, double height, String size) {
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\""
        + attribute("viewBox", "0 0 " + number(width) + " " + number(height))
        + size
        + ">\n"
        + text()
        + "</svg>\n";
  }

  /// The attributes of the size at which a document is drawn.
  ///
  /// @param unit `mm`, or empty for pixels
  public static String size(double width, double height, String unit) {
    return attribute("width", number(width) + unit) + attribute("height", number(height) + unit);
  }

  private Svg open(String name, String attributes) {
    text.append('<').append(name).append(attributes).append(">\n");
    open.push(name);
    return this;
  }

  private Svg leaf(String name, String attributes) {
    text.append('<').append(name).append(attributes).append("/>\n");
    return this;
  }

  private Svg element(String name, String attributes, String content) {
    text.append('<').append(name).append(attributes).append('>').append(escape(content));
    text.append("</").append(name).append(">\n");
    return this;
  }

  private static String attribute(String name, String value) {
    return " " + name + "=\"" + escape(value) + "\"";
  }

  /// A point as the data of a path has it.
  public static String point(Coordinate at) {
    return number(at.x) + " " + number(at.y);
  }

  /// A number with at most two decimals and no zeros behind them.
  public static String number(double number) {
    String full = String.format(Locale.ROOT, "%.2f", number);
    String bare = full.replaceAll("\\.?0+$", "");
    return bare.equals("-0") ? "0" : bare;
  }

  static String escape(String words) {
    StringBuilder safe = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      switch (c) {
        case '&' -> safe.append("&amp;");
        case '<' -> safe.append("&lt;");
        case '>' -> safe.append("&gt;");
        case '"' -> safe.append("&quot;");
        // Control characters and halves of pairs cannot stand in XML, not even escaped.
        default -> safe.append(c < ' ' || c >= 0xFFFE || lone(words, i) ? ' ' : c);
      }
    }
    return safe.toString();
  }

  private static boolean lone(String words, int at) {
    char c = words.charAt(at);
    if (Character.isHighSurrogate(c)) {
      return at + 1 == words.length() || !Character.isLowSurrogate(words.charAt(at + 1));
    }
    return Character.isLowSurrogate(c)
        && (at == 0 || !Character.isHighSurrogate(words.charAt(at - 1)));
  }
}
