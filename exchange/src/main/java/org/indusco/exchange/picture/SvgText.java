package org.indusco.exchange.picture;

import java.io.IOException;
import java.io.StringReader;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/// An SVG document that was read.
///
/// @param document as elements
/// @param width of its view box in pixels
/// @param height of its view box in pixels
/// @param inches width at which it is drawn; a pixel is a 96th of an inch
record SvgText(Document document, double width, double height, double inches) {

  private static final double PIXELS_PER_INCH = 96;
  private static final double MILLIMETRES_PER_INCH = 25.4;

  /// @throws IllegalArgumentException when it is no SVG document of the atlas
  static SvgText read(String svg) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(new DefaultHandler());
      Document document = builder.parse(new InputSource(new StringReader(svg)));
      Element root = document.getDocumentElement();
      String[] box = root.getAttribute("viewBox").split(" ", -1);
      String size = root.getAttribute("width");
      double inches =
          size.endsWith("mm")
              ? Double.parseDouble(size.replace("mm", "")) / MILLIMETRES_PER_INCH
              : Double.parseDouble(size) / PIXELS_PER_INCH;
      return new SvgText(document, Double.parseDouble(box[2]), Double.parseDouble(box[3]), inches);
    } catch (SAXException | IOException | ParserConfigurationException e) {
      throw new IllegalArgumentException("no SVG document", e);
    }
  }
}
