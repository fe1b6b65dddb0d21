package org.indusco.exchange.report;

import java.util.ArrayList;
import java.util.List;

/// An element of a page with its attributes and what it holds. Immutable.
///
/// @param attributes names and values by turns
record Element(String name, List<String> attributes, List<Node> children) implements Node {

  Element {
    attributes = List.copyOf(attributes);
    children = List.copyOf(children);
  }

  static Element of(String name, List<? extends Node> children) {
    return new Element(name, List.of(), List.copyOf(children));
  }

  static Element of(String name, Node... children) {
    return new Element(name, List.of(), List.of(children));
  }

  static Element of(String name, String words) {
    return of(name, new Text(words));
  }

  /// The same element, of words that are the same in every language, such as an id.
  Element verbatim() {
    return with("translate", "no");
  }

  /// This element with one attribute more.
  Element with(String attribute, String value) {
    List<String> all = new ArrayList<>(attributes);
    all.add(attribute);
    all.add(value);
    return new Element(name, all, children);
  }

  @Override
  public void write(StringBuilder out) {
    out.append('<').append(name);
    for (int i = 0; i < attributes.size(); i += 2) {
      out.append(' ').append(attributes.get(i)).append("=\"");
      Node.escape(attributes.get(i + 1), out);
      out.append('"');
    }
    if (children.isEmpty() && closesItself()) {
      out.append("/>");
    } else {
      out.append('>');
      children.forEach(child -> child.write(out));
      out.append("</").append(name).append('>');
    }
  }

  private boolean closesItself() {
    return switch (name) {
      case "meta", "br", "col", "rect", "path", "line" -> true;
      default -> false;
    };
  }
}
