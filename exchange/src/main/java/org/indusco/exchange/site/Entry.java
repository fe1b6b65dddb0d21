package org.indusco.exchange.site;

import java.util.List;
import java.util.Locale;
import org.indusco.exchange.html.Element;
import org.indusco.exchange.html.Node;

/// A cell of a table: what is shown, and what its CSV file holds.
///
/// @param text in the file
/// @param shown on the page
record Entry(String text, List<Node> shown) {

  Entry {
    shown = List.copyOf(shown);
  }

  /// The same words in both.
  static Entry of(String words) {
    return new Entry(words, List.of(new Node.Text(words)));
  }

  static Entry of(String text, Node... shown) {
    return new Entry(text, List.of(shown));
  }

  static Entry of(String text, String shown) {
    return of(text, new Node.Text(shown));
  }

  static Entry of(String text, List<? extends Node> shown) {
    return new Entry(text, List.copyOf(shown));
  }

  /// A number.
  static Entry number(long number) {
    return number(number, false);
  }

  /// A number, with a small tilde before it when it rests on estimates.
  static Entry number(long number, boolean estimated) {
    String shown = String.format(Locale.ROOT, "%,d", number);
    return of(String.valueOf(number), estimated ? estimated(shown) : new Node.Text(shown));
  }

  /// A figure that rests on estimates, as it is shown.
  static Node estimated(String figure) {
    return Element.of("span", "~" + figure).with("class", "estimated");
  }

  /// The same with fainter words below.
  Entry below(List<? extends Node> words) {
    if (words.isEmpty()) {
      return this;
    }
    return new Entry(text, List.of(Element.of("span", shown), Element.of("small", words)));
  }
}
