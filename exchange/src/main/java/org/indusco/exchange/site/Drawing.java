package org.indusco.exchange.site;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A map as it was drawn.
///
/// @param svg a document
/// @param title of it
/// @param width in pixels
/// @param height in pixels
record Drawing(String svg, String title, double width, double height) {

  private static final Pattern SIZE = Pattern.compile("viewBox=\"0 0 ([\\d.]+) ([\\d.]+)\"");

  /// A document as the atlas draws it.
  static Drawing of(String svg) {
    int begin = svg.indexOf("<title>") + "<title>".length();
    String title = svg.substring(begin, svg.indexOf("</title>"));
    Matcher size = SIZE.matcher(svg);
    if (!size.find()) {
      throw new IllegalStateException("a map without a size");
    }
    double width = Double.parseDouble(size.group(1));
    return new Drawing(svg, plain(title), width, Double.parseDouble(size.group(2)));
  }

  private static String plain(String escaped) {
    return escaped
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&");
  }
}
