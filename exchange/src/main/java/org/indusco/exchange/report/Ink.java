package org.indusco.exchange.report;

import java.util.List;
import java.util.Locale;
import org.indusco.exchange.html.Element;

/// Lines and letters of charts.
final class Ink {

  private Ink() {}

  static Element line(String style, double x1, double y1, double x2, double y2) {
    return Element.of("line")
        .with("class", style)
        .with("x1", px(x1))
        .with("y1", px(y1))
        .with("x2", px(x2))
        .with("y2", px(y2));
  }

  static Element rect(String style, double x, double y, double width, double height) {
    return Element.of("rect")
        .with("class", style)
        .with("x", px(x))
        .with("y", px(y))
        .with("width", px(width))
        .with("height", px(height));
  }

  static Element dot(String style, double x, double y, double radius) {
    return Element.of("circle")
        .with("class", style)
        .with("cx", px(x))
        .with("cy", px(y))
        .with("r", px(radius));
  }

  /// @param anchor start, middle or end
  static Element words(String style, String anchor, double x, double y, String words) {
    return Element.of("text", words)
        .with("class", style)
        .with("text-anchor", anchor)
        .with("x", px(x))
        .with("y", px(y));
  }

  /// Words that run upwards around a point.
  static Element upwards(String style, double x, double y, String words) {
    return words(style, "middle", x, y, words)
        .with("transform", "rotate(-90 " + px(x) + " " + px(y) + ")");
  }

  /// An outline through spots.
  static Element path(String style, String data) {
    return Element.of("path").with("class", style).with("d", data);
  }

  /// The data of an outline through spots, open or closed.
  static String through(List<Spot> spots, boolean closed) {
    StringBuilder data = new StringBuilder();
    for (Spot spot : spots) {
      data.append(data.isEmpty() ? "M" : " L")
          .append(px(spot.x()))
          .append(',')
          .append(px(spot.y()));
    }
    return data.append(closed && !spots.isEmpty() ? " Z" : "").toString();
  }

  /// A place on a chart, in pixels.
  record Spot(double x, double y) {}

  /// A chart of a size with what it shows in words.
  static Element chart(int width, int height, String title, List<Element> content) {
    return chart(width, height, title, content, "img");
  }

  /// A chart in which things can be chosen, each of which is told by itself.
  static Element choices(int width, int height, String title, List<Element> content) {
    return chart(width, height, title, content, "group");
  }

  private static Element chart(
      int width, int height, String title, List<Element> content, String role) {
    return Element.of("svg", content)
        .with("class", "chart")
        .with("viewBox", "0 0 " + width + " " + height)
        .with("role", role)
        .with("aria-label", title);
  }

  /// Hatching for areas that cannot be; to be drawn before what refers to it.
  static Element hatching(String id) {
    Element pattern =
        Element.of("pattern", path("hatch-line", "M-2,2 L2,-2 M0,8 L8,0 M6,10 L10,6"))
            .with("id", id)
            .with("width", "8")
            .with("height", "8")
            .with("patternUnits", "userSpaceOnUse");
    return Element.of("defs", pattern);
  }

  private static String px(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
