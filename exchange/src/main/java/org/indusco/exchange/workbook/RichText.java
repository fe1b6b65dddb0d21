package org.indusco.exchange.workbook;

import java.io.IOException;
import javax.xml.stream.XMLStreamConstants;

/// The text of an element that may be cut into pieces of different fonts.
final class RichText {

  private RichText() {}

  /// Reads to the end of the element that begins here. Readings aids of Asian scripts (`rPh`) are
  /// no part of the text.
  ///
  /// @param most characters; what comes after them is left out, so that more than that tell of it
  static String read(Xml xml, int most) throws IOException {
    String end = xml.name();
    StringBuilder text = new StringBuilder();
    int depth = 1;
    int aids = 0;
    boolean inText = !end.equals("si") && !end.equals("is");
    while (depth > 0) {
      int event = xml.next();
      switch (event) {
        case XMLStreamConstants.START_ELEMENT -> {
          depth++;
          aids += xml.name().equals("rPh") ? 1 : 0;
          inText = xml.name().equals("t");
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          aids -= xml.name().equals("rPh") ? 1 : 0;
          inText = false;
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          if (inText && aids == 0 && text.length() <= most) {
            text.append(xml.text());
          }
        }
        case XMLStreamConstants.END_DOCUMENT -> depth = 0;
        default -> {}
      }
    }
    return text.toString();
  }
}
