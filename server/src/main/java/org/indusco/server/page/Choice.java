package org.indusco.server.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.indusco.exchange.html.Element;
import org.indusco.exchange.html.Node;
import org.indusco.model.wording.Language;
import org.indusco.model.wording.Wording;
import org.indusco.server.visitor.Languages;

/// A choice of one among a few. Immutable.
///
/// @param name under which it is sent; its label is the message `field.NAME`
/// @param options what is sent, and how it is called
/// @param chosen what is chosen at first
public record Choice(String name, Map<String, String> options, String chosen) {

  /// A choice of a language, each called in itself.
  public static Choice language(Language chosen) {
    Map<String, String> options = new LinkedHashMap<>();
    for (Language each : Language.values()) {
      options.put(Languages.mark(each), Wording.of(Choice.class, each).say("language"));
    }
    return new Choice("language", options, Languages.mark(chosen));
  }

  /// @param id under which label and message find it
  /// @param wrong what is wrong with what is chosen; empty when nothing is
  Element element(Page page, String id, String wrong) {
    List<Node> all = new ArrayList<>();
    options.forEach(
        (value, called) -> {
          Element option = Element.of("option", called).with("value", value);
          all.add(value.equals(chosen) ? option.with("selected", "") : option);
        });
    Element select = Element.of("select", all).with("id", id).with("name", name);
    List<Node> pieces = new ArrayList<>();
    pieces.add(Element.of("label", page.say("field." + name)).with("for", id));
    if (!wrong.isEmpty()) {
      pieces.add(
          Element.of("p", wrong)
              .with("class", "wrong")
              .with("id", id + "-wrong")
              .with("role", "alert"));
      select =
          select
              .with("aria-describedby", id + "-wrong")
              .with("aria-invalid", "true")
              .with("autofocus", "");
    }
    pieces.add(select);
    return Element.of("div", pieces).with("class", "field");
  }
}
