package org.indusco.exchange.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.indusco.atlas.ink.Type;
import org.indusco.exchange.picture.Typefaces.Run;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// Paints an SVG document of the atlas: the elements and attributes that `Svg` writes, and no
/// others. Text is painted as text where the surface can keep it.
final class Painter {

  private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

  private final Graphics2D surface;
  private final Typefaces typefaces;
  private final Map<String, Element> defined = new HashMap<>();

  Painter(Graphics2D surface, Typefaces typefaces) {
    this.surface = surface;
    this.typefaces = typefaces;
  }

  /// Paints all of a document in the pixels of its view box.
  void paint(Document document) {
    Element root = document.getDocumentElement();
    var all = root.getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      if (all.item(i) instanceof Element element && element.hasAttribute("id")) {
        defined.put(element.getAttribute("id"), element);
      }
    }
    Attributes outer = Attributes.of(root);
    children(root, outer);
  }

  private void children(Element parent, Attributes outer) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        element(element, outer.inside(element));
      }
    }
  }

  private void element(Element element, Attributes own) {
    switch (element.getTagName()) {
      case "g" -> group(element, own);
      case "rect" -> shape(rectangle(own), own);
      case "circle" -> shape(circle(own), own);
      case "path" -> shape(PathData.of(own.text("d")), own);
      case "text" -> text(element.getTextContent(), own);
      case "defs", "clipPath", "title", "desc" -> {} // painted where they are referred to, or not
      default -> throw new IllegalArgumentException("no painter of " + element.getTagName());
    }
  }

  private void group(Element element, Attributes own) {
    Shape before = surface.getClip();
    if (element.hasAttribute("clip-path")) {
      Element clip = reference(element.getAttribute("clip-path"));
      Element box = (Element) clip.getElementsByTagName("rect").item(0);
      surface.clip(rectangle(Attributes.of(box)));
    }
    children(element, own);
    surface.setClip(before);
  }

  private Element reference(String url) {
    Element found = defined.get(url.replaceAll("url\\(#(.*)\\)", "$1"));
    if (found == null) {
      throw new IllegalArgumentException("nothing is defined for " + url);
    }
    return found;
  }

  private Shape rectangle(Attributes own) {
    double width = own.length("width", surface.getClipBounds());
    double height = own.length("height", surface.getClipBounds());
    double x = own.number("x", 0);
    double y = own.number("y", 0);
    double radius = own.number("rx", 0);
    return radius > 0
        ? new RoundRectangle2D.Double(x, y, width, height, 2 * radius, 2 * radius)
        : new Rectangle2D.Double(x, y, width, height);
  }

  private static Shape circle(Attributes own) {
    double radius = own.number("r", 0);
    return new Ellipse2D.Double(
        own.number("cx", 0) - radius, own.number("cy", 0) - radius, 2 * radius, 2 * radius);
  }

  private void shape(Shape shape, Attributes own) {
    String fill = own.text("fill");
    if (fill.startsWith("url")) {
      pattern(shape, reference(fill), own.number("fill-opacity", 1));
    } else if (!fill.equals("none")) {
      surface.setColor(color(fill.isEmpty() ? "#000000" : fill, own.number("fill-opacity", 1)));
      surface.fill(shape);
    }
    String stroke = own.text("stroke");
    if (!stroke.isEmpty() && !stroke.equals("none")) {
      surface.setColor(color(stroke, own.number("stroke-opacity", 1)));
      surface.setStroke(stroke(own));
      surface.draw(shape);
    }
  }

  private static Color color(String hue, double opacity) {
    int rgb = Integer.parseInt(hue.substring(1), 16);
    return new Color(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255, (int) Math.round(255 * opacity));
  }

  private static BasicStroke stroke(Attributes own) {
    float width = (float) own.number("stroke-width", 1);
    int join =
        own.text("stroke-linejoin").equals("round")
            ? BasicStroke.JOIN_ROUND
            : BasicStroke.JOIN_MITER;
    String dashes = own.text("stroke-dasharray");
    if (dashes.isEmpty()) {
      return new BasicStroke(width, BasicStroke.CAP_BUTT, join, 4);
    }
    String[] words = dashes.split(" ", -1);
    float[] lengths = new float[words.length];
    for (int i = 0; i < lengths.length; i++) {
      lengths[i] = Float.parseFloat(words[i]);
    }
    return new BasicStroke(width, BasicStroke.CAP_BUTT, join, 4, lengths, 0);
  }

  /// Fills a shape with tiles as lines and dots, so that they stay sharp at any size.
  private void pattern(Shape area, Element pattern, double opacity) {
    Shape before = surface.getClip();
    AffineTransform upright = surface.getTransform();
    surface.clip(area);
    Attributes own = Attributes.of(pattern);
    double side = own.number("width", 1);
    String turn = own.text("patternTransform").replaceAll("rotate\\((.*)\\)", "$1");
    AffineTransform turned =
        AffineTransform.getRotateInstance(Math.toRadians(Double.parseDouble(turn)));
    Rectangle2D bounds = back(turned, area.getBounds2D());
    surface.transform(turned);
    for (Node node = pattern.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        tiles(element, Attributes.of(element), bounds, side, opacity);
      }
    }
    surface.setTransform(upright);
    surface.setClip(before);
  }

  private static Rectangle2D back(AffineTransform turned, Rectangle2D box) {
    AffineTransform back =
        AffineTransform.getRotateInstance(-Math.atan2(turned.getShearY(), turned.getScaleX()));
    return back.createTransformedShape(box).getBounds2D();
  }

  /// A line down the side of a tile becomes a line through all tiles below one another; a circle
  /// comes again in each.
  private void tiles(
      Element element, Attributes own, Rectangle2D bounds, double side, double opacity) {
    Path2D all = new Path2D.Double(Path2D.WIND_NON_ZERO);
    double left = side * Math.floor(bounds.getMinX() / side);
    double top = side * Math.floor(bounds.getMinY() / side);
    boolean line = element.getTagName().equals("path");
    for (double x = left; x <= bounds.getMaxX(); x += side) {
      if (line) {
        // A tile shows of a line on its edge the half inside it.
        double half = own.number("stroke-width", 1) / 4;
        all.moveTo(x + half, top);
        all.lineTo(x + half, bounds.getMaxY());
      }
      for (double y = top; !line && y <= bounds.getMaxY(); y += side) {
        double radius = own.number("r", 1);
        all.append(
            new Ellipse2D.Double(
                x + own.number("cx", 0) - radius,
                y + own.number("cy", 0) - radius,
                2 * radius,
                2 * radius),
            false);
      }
    }
    if (line) {
      BasicStroke full = stroke(own);
      surface.setColor(color(own.text("stroke"), opacity));
      surface.setStroke(
          new BasicStroke(
              full.getLineWidth() / 2,
              BasicStroke.CAP_BUTT,
              BasicStroke.JOIN_MITER,
              4,
              full.getDashArray(),
              0));
      surface.draw(all);
    } else {
      surface.setColor(color(own.text("fill"), opacity));
      surface.fill(all);
    }
  }

  private void text(String words, Attributes own) {
    double size = own.number("font-size", 12);
    boolean bold = own.number("font-weight", 400) >= 600;
    boolean serif = own.text("font-family").contains("Serif");
    double spacing = own.number("letter-spacing", 0);
    List<Run> runs = typefaces.runs(words, new Typefaces.Style(serif, bold));
    double wide = runs.stream().mapToDouble(run -> width(run, size, spacing)).sum();
    // The atlas left room for text of a known width; a wider font is set narrower.
    double letters = spacing * words.codePointCount(0, words.length());
    double room = (bold ? Type.boldWidth(words, size) : Type.width(words, size)) + letters;
    double narrow = wide > room ? room / wide : 1;
    double x =
        own.number("x", 0)
            - switch (own.text("text-anchor")) {
              case "middle" -> narrow * wide / 2;
              case "end" -> narrow * wide;
              default -> 0;
            };
    AffineTransform upright = surface.getTransform();
    surface.translate(x, own.number("y", 0));
    surface.scale(narrow, 1);
    double at = 0;
    for (Run run : runs) {
      write(run, at, size, spacing, own);
      at += width(run, size, spacing);
    }
    surface.setTransform(upright);
  }

  private static double width(Run run, double size, double spacing) {
    return font(run, size).getStringBounds(run.text(), CONTEXT).getWidth()
        + spacing * run.text().codePointCount(0, run.text().length());
  }

  private static Font font(Run run, double size) {
    return run.face().font().deriveFont((float) size);
  }

  private void write(Run run, double at, double size, double spacing, Attributes own) {
    Font font = font(run, size);
    double x = at;
    for (String piece : spacing > 0 ? run.text().split("(?!^)", -1) : new String[] {run.text()}) {
      if (!own.text("stroke").isEmpty()) {
        Shape outline = font.createGlyphVector(CONTEXT, piece).getOutline((float) x, 0);
        surface.setColor(color(own.text("stroke"), own.number("stroke-opacity", 1)));
        surface.setStroke(stroke(own));
        surface.draw(outline);
      }
      String fill = own.text("fill");
      surface.setColor(color(fill.isEmpty() ? "#000000" : fill, own.number("fill-opacity", 1)));
      surface.setFont(font);
      surface.drawString(piece, (float) x, 0);
      x += font.getStringBounds(piece, CONTEXT).getWidth() + spacing;
    }
  }
}
