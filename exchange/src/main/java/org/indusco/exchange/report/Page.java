package org.indusco.exchange.report;

import java.util.ArrayList;
import java.util.List;
import org.indusco.exchange.html.Element;
import org.indusco.exchange.html.Node;
import org.indusco.model.wording.Wording;

/// The page around the sections: style, table of contents, order; in the language of its wording.
final class Page {

  private Page() {}

  static String of(Wording words, String title, Element header, List<Section> sections) {
    Element head =
        Element.of(
            "head",
            Element.of("meta").with("charset", "utf-8"),
            Element.of("meta")
                .with("name", "viewport")
                .with("content", "width=device-width, initial-scale=1"),
            Element.of("title", title),
            Element.of("style", new Node.Markup(Inline.STYLE)),
            Element.of("script", new Node.Markup(Inline.SCRIPT)));
    List<Node> main = new ArrayList<>();
    sections.forEach(section -> main.add(section.element()));
    Element body =
        Element.of(
                "body",
                Bar.hatching(),
                header,
                contents(words, sections),
                Element.of("main", main),
                Element.of("footer", Element.of("p", words.say("page.made"))))
            .with("data-copy", words.say("page.copy"))
            .with("data-copied", words.say("page.copied"));
    StringBuilder out = new StringBuilder("<!DOCTYPE html>\n");
    Element.of("html", head, body).with("lang", words.say("page.lang")).write(out);
    return out.append('\n').toString();
  }

  private static Element contents(Wording words, List<Section> sections) {
    return Element.of(
            "nav",
            Element.of("h2", words.say("page.contents")).with("id", "contents"),
            Element.of("ol", sections.stream().map(Section::line).toList()))
        .with("aria-labelledby", "contents");
  }
}
