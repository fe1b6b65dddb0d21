package org.indusco.exchange.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// The page around the sections: style, table of contents, order.
final class Page {

  private Page() {}

  static String of(String title, Element header, List<Section> sections) {
    Element head =
        Element.of(
            "head",
            Element.of("meta").with("charset", "utf-8"),
            Element.of("meta")
                .with("name", "viewport")
                .with("content", "width=device-width, initial-scale=1"),
            Element.of("title", title),
            Element.of("style", new Node.Markup(resource("report.css"))),
            Element.of("script", new Node.Markup(resource("report.js"))));
    List<Node> main = new ArrayList<>();
    sections.forEach(section -> main.add(section.element()));
    Element body =
        Element.of(
                "body",
                Bar.hatching(),
                header,
                contents(sections),
                Element.of("main", main),
                Element.of("footer", Element.of("p", "Made by Indusco.")))
            .with("data-copy", "Copy as CSV")
            .with("data-copied", "Copied");
    StringBuilder out = new StringBuilder("<!DOCTYPE html>\n");
    Element.of("html", head, body).with("lang", "en").write(out);
    return out.append('\n').toString();
  }

  private static Element contents(List<Section> sections) {
    return Element.of(
            "nav",
            Element.of("h2", "Contents").with("id", "contents"),
            Element.of("ol", sections.stream().map(Section::line).toList()))
        .with("aria-labelledby", "contents");
  }

  private static String resource(String name) {
    try (InputStream in = Page.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is not beside its class");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
