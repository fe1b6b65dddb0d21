package org.indusco.exchange.html;

import java.util.ArrayList;
import java.util.List;

/// An element of a page with its attributes and what it holds. Immutable.
///
/// @param name of the element
/// @param attributes names and values by turns
/// @param children what it holds, in order
public record Element(String name, List<String> attributes, List<Node> children) implements Node {

  public Element {
    attributes = List.copyOf(attributes);
    children = List.copyOf(children);
  }

  /// An element that holds some pieces.
  public static Element of(String name, List<? extends Node> children) {
    return new Element(name, List.of(), List.copyOf(children));
  }

  /// An element that holds some pieces.
  public static Element of(String name, Node... children) {
    return new Element(name, List.of(), List.of(children));
  }

  /// An element that holds words.
  public static Element of(String name, String words) {
    return of(name, new Text(words));
  }

  /// This element, of words that are the same in every language, such as an id.
  public Element verbatim() {
    return with("translate", "no");
  }

  /// This element with one attribute more.
  public Element with(String attribute, String value) {
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

  /// Whether HTML knows the element as one that never holds anything.
  private boolean closesItself() {
    return switch (name) {
      case "meta", "link", "img", "br", "hr", "col", "input", "rect", "path", "line" -> true;
      default -> false;
    };
  }
}
