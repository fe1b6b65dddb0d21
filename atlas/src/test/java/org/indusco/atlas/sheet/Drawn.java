package org.indusco.atlas.sheet;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.indusco.atlas.ink.Type;
import org.locationtech.jts.geom.Envelope;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/// A drawing that is read again.
final class Drawn {

  private Drawn() {}

  static Document parse(String svg) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(svg)));
  }

  static List<Element> elements(Document map, String name) {
    List<Element> elements = new ArrayList<>();
    var nodes = map.getElementsByTagName(name);
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  static List<String> texts(Document map) {
    return elements(map, "text").stream().map(Element::getTextContent).toList();
  }

  /// An attribute of all elements of a filling.
  static List<Double> numbers(Document map, String name, String fill, String attribute) {
    return elements(map, name).stream()
        .filter(element -> element.getAttribute("fill").equals(fill))
        .map(element -> Double.valueOf(element.getAttribute(attribute)))
        .toList();
  }

  /// An attribute of all elements of a filling that is let through so far.
  static List<Double> numbers(
      Document map, String name, String fill, String attribute, String opacity) {
    return elements(map, name).stream()
        .filter(element -> element.getAttribute("fill").equals(fill))
        .filter(element -> element.getAttribute("fill-opacity").equals(opacity))
        .map(element -> Double.valueOf(element.getAttribute(attribute)))
        .toList();
  }

  /// The widths of all lines of a hue.
  static List<Double> strokes(Document map, String hue) {
    return elements(map, "path").stream()
        .filter(element -> element.getAttribute("stroke").equals(hue))
        .map(element -> Double.valueOf(element.getAttribute("stroke-width")))
        .toList();
  }

  static Envelope sheet(Document map) {
    String[] box = map.getDocumentElement().getAttribute("viewBox").split(" ");
    return new Envelope(0, Double.parseDouble(box[2]), 0, Double.parseDouble(box[3]));
  }

  /// What each text takes, outside of groups that cut it off.
  static List<Envelope> boxes(Document map) {
    List<Envelope> boxes = new ArrayList<>();
    for (Element text : elements(map, "text")) {
      if (!clipped(text)) {
        boxes.add(box(text));
      }
    }
    return boxes;
  }

  private static boolean clipped(Element text) {
    for (var node = text.getParentNode();
        node instanceof Element group;
        node = node.getParentNode()) {
      if (group.hasAttribute("clip-path")) {
        return true;
      }
    }
    return false;
  }

  private static Envelope box(Element text) {
    double size = Double.parseDouble(text.getAttribute("font-size"));
    String words = text.getTextContent();
    double width = Type.width(words, size);
    double x = Double.parseDouble(text.getAttribute("x"));
    double y = Double.parseDouble(text.getAttribute("y"));
    double left =
        switch (text.getAttribute("text-anchor")) {
          case "middle" -> x - width / 2;
          case "end" -> x - width;
          default -> x;
        };
    return new Envelope(left, left + width, y - 0.8 * size, y + 0.25 * size);
  }
}
