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

  Element element(Page page, String id) {
    List<Node> all = new ArrayList<>();
    options.forEach(
        (value, called) -> {
          Element option = Element.of("option", called).with("value", value);
          all.add(value.equals(chosen) ? option.with("selected", "") : option);
        });
    return Element.of(
            "div",
            Element.of("label", page.say("field." + name)).with("for", id),
            Element.of("select", all).with("id", id).with("name", name))
        .with("class", "field");
  }
}
