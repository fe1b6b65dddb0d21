package org.indusco.server.page;

import java.util.ArrayList;
import java.util.List;
import org.indusco.exchange.html.Element;
import org.indusco.exchange.html.Node;

/// A field of a form with its label and, where it needs one, a hint. Immutable.
///
/// @param name under which it is sent; its label is the message `field.NAME`
/// @param value what stands in it at first
/// @param attributes of the input: names and values by turns
/// @param hint key of a message; empty when there is none
public record Field(String name, String value, List<String> attributes, String hint) {

  /// Keeps the attributes as they are.
  public Field {
    attributes = List.copyOf(attributes);
  }

  /// A line of text that must be filled in.
  ///
  /// @param completion what a browser may fill in, in the words of HTML's `autocomplete`
  public static Field text(String name, String value, String completion) {
    return new Field(
        name, value, List.of("type", "text", "autocomplete", completion, "required", ""), "");
  }

  /// A line of text that may be left empty.
  public static Field optional(String name, String value, String completion) {
    return new Field(name, value, List.of("type", "text", "autocomplete", completion), "");
  }

  /// A password.
  public static Field password(String name, String completion) {
    return new Field(
        name, "", List.of("type", "password", "autocomplete", completion, "required", ""), "");
  }

  /// The same field with a hint below its label.
  public Field hint(String key) {
    return new Field(name, value, attributes, key);
  }

  /// The same field with one attribute more.
  public Field with(String attribute, String of) {
    List<String> all = new ArrayList<>(attributes);
    all.add(attribute);
    all.add(of);
    return new Field(name, value, all, hint);
  }

  /// @param id under which label and hints find it
  /// @param wrong what is wrong with it; empty when nothing is
  Element element(Page page, String id, String wrong) {
    List<Node> pieces = new ArrayList<>();
    pieces.add(Element.of("label", page.say("field." + name)).with("for", id));
    List<String> describing = new ArrayList<>();
    if (!hint.isEmpty()) {
      pieces.add(Element.of("small", page.say(hint)).with("id", id + "-hint"));
      describing.add(id + "-hint");
    }
    if (!wrong.isEmpty()) {
      pieces.add(
          Element.of("p", wrong)
              .with("class", "wrong")
              .with("id", id + "-wrong")
              .with("role", "alert"));
      describing.add(id + "-wrong");
    }
    pieces.add(input(id, describing, !wrong.isEmpty()));
    return Element.of("div", pieces).with("class", "field");
  }

  private Element input(String id, List<String> describing, boolean invalid) {
    Element input = Element.of("input").with("id", id).with("name", name).with("value", value);
    for (int i = 0; i < attributes.size(); i += 2) {
      input = input.with(attributes.get(i), attributes.get(i + 1));
    }
    if (!describing.isEmpty()) {
      input = input.with("aria-describedby", String.join(" ", describing));
    }
    return invalid ? input.with("aria-invalid", "true").with("autofocus", "") : input;
  }
}
