package org.indusco.exchange.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.indusco.exchange.html.Element;
import org.indusco.exchange.html.Node;
import org.indusco.model.network.Settings;
import org.indusco.model.wording.Language;
import org.indusco.model.wording.Wording;

/// What stands around every page: its head, the ways to the other pages, the foot.
final class Layout {

  /// The parts of the site that the head of each page leads to.
  private static final List<String> PARTS =
      List.of("index", "maps", "places", "timeline", "census", "sources");

  private final Page page;
  private final Edition edition;
  private final Settings settings;

  private Layout(Page page) {
    this.page = page;
    edition = page.edition();
    settings = page.contents().network().settings();
  }

  /// The text of a page's file.
  ///
  /// @param title as a line of plain words
  /// @param heading the same, with both names where it is a name
  static String of(Page page, String title, List<? extends Node> heading) {
    return new Layout(page).text(title, heading);
  }

  private String text(String title, List<? extends Node> heading) {
    List<Node> main = new ArrayList<>();
    main.add(Element.of("h1", heading));
    main.addAll(page.body());
    Element body =
        Element.of(
            "body",
            Element.of("a", page.say("skip")).with("class", "skip").with("href", "#main"),
            header(),
            Element.of("main", main).with("id", "main"),
            footer());
    StringBuilder out = new StringBuilder("<!DOCTYPE html>\n");
    Element.of("html", head(title), body).with("lang", Edition.mark(edition.language())).write(out);
    return out.append('\n').toString();
  }

  private Element head(String title) {
    String network = page.one(settings.name(), settings.nameZh());
    List<Node> pieces = new ArrayList<>();
    pieces.add(Element.of("meta").with("charset", "utf-8"));
    pieces.add(
        Element.of("meta")
            .with("name", "viewport")
            .with("content", "width=device-width, initial-scale=1"));
    pieces.add(Element.of("title", title.equals(network) ? title : title + " – " + network));
    pieces.add(Element.of("link").with("rel", "stylesheet").with("href", page.up(AtlasSite.STYLE)));
    for (Language other : edition.others()) {
      pieces.add(
          Element.of("link")
              .with("rel", "alternate")
              .with("hreflang", Edition.mark(other))
              .with("href", same(other)));
    }
    return Element.of("head", pieces);
  }

  /// The same page in another language.
  private String same(Language other) {
    return page.up(edition.file(page.name(), ".html", other));
  }

  private Element header() {
    String network = page.one(settings.name(), settings.nameZh());
    List<Element> parts = new ArrayList<>();
    for (String part : PARTS) {
      Element link = page.link(part, page.say("part." + part));
      boolean here = part.equals(above());
      String current = part.equals(page.name()) ? "page" : "true";
      parts.add(Element.of("li", here ? link.with("aria-current", current) : link));
    }
    List<Element> languages = new ArrayList<>();
    for (Language other : edition.others()) {
      String mark = Edition.mark(other);
      languages.add(
          Element.of(
              "li",
              Element.of("a", Wording.of(Layout.class, other).say("language"))
                  .with("href", same(other))
                  .with("lang", mark)
                  .with("hreflang", mark)));
    }
    List<Node> pieces = new ArrayList<>();
    pieces.add(Element.of("p", page.link("index", network)).with("class", "name"));
    pieces.add(Element.of("nav", Element.of("ul", parts)).with("aria-label", page.say("parts")));
    if (!languages.isEmpty()) {
      pieces.add(
          Element.of("nav", Element.of("ul", languages))
              .with("class", "languages")
              .with("aria-label", page.say("languages")));
    }
    return Element.of("header", pieces);
  }

  /// The part of the site to which a page in a folder belongs.
  private String above() {
    String name = page.name();
    int slash = name.indexOf('/');
    return slash < 0 ? name : name.startsWith("maps/") ? "maps" : "places";
  }

  private Element footer() {
    String licence = page.contents().terms().licence();
    return Element.of(
        "footer",
        Element.of("p", page.say("foot.schematic")),
        Element.of(
            "p",
            new Node.Text(
                licence.isBlank()
                    ? page.say("foot.unlicensed")
                    : page.say("foot.licence", licence)),
            new Node.Text(" "),
            page.link("sources", page.say("foot.sources")),
            new Node.Text(" "),
            new Node.Text(page.say("foot.made"))));
  }

  /// The first letter of a sentence as a capital; Chinese stays as it is.
  static String capital(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
