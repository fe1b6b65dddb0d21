package org.indusco.server.page;

import java.util.ArrayList;
import java.util.List;
import org.indusco.exchange.html.Element;
import org.indusco.exchange.html.Node;

/// A field for one cell of a table, called as the table's column is. Immutable.
///
/// @param name under which it is sent
/// @param label the column's heading
/// @param hint what may stand in it
/// @param value what stands in it at first
/// @param options the only values that it can have; empty for any
/// @param wrong what is wrong with it, as sentences; none as a rule
public record CellField(
    String name,
    String label,
    String hint,
    String value,
    List<String> options,
    List<String> wrong) {

  public CellField {
    options = List.copyOf(options);
    wrong = List.copyOf(wrong);
  }

  Element element(String id) {
    List<Node> pieces = new ArrayList<>();
    pieces.add(Element.of("label", Element.of("span", label).verbatim()).with("for", id));
    pieces.add(Element.of("small", hint).with("id", id + "-hint"));
    if (!wrong.isEmpty()) {
      pieces.add(
          Element.of("p", String.join(" ", wrong))
              .with("class", "wrong")
              .with("id", id + "-wrong")
              .with("role", "alert"));
    }
    Element input = options.isEmpty() || isOther() ? text() : choice();
    input =
        input
            .with("id", id)
            .with("name", name)
            .with("aria-describedby", id + "-hint" + (wrong.isEmpty() ? "" : " " + id + "-wrong"));
    pieces.add(wrong.isEmpty() ? input : input.with("aria-invalid", "true"));
    return Element.of("div", pieces).with("class", "field");
  }

  /// Nothing that was typed is lost, even when it is none of the options.
  private boolean isOther() {
    return !value.isEmpty() && !options.contains(value);
  }

  private Element text() {
    return Element.of("input")
        .with("type", "text")
        .with("autocomplete", "off")
        .with("value", value);
  }

  private Element choice() {
    List<Element> all = new ArrayList<>();
    all.add(option(""));
    options.forEach(each -> all.add(option(each)));
    return Element.of("select", all);
  }

  private Element option(String text) {
    Element option = Element.of("option", text).with("value", text).verbatim();
    return text.equals(value) ? option.with("selected", "") : option;
  }
}
