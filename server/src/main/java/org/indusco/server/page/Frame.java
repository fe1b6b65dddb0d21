package org.indusco.server.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.indusco.app.people.Person;
import org.indusco.exchange.html.Element;
import org.indusco.exchange.html.Node;
import org.indusco.model.wording.Language;
import org.indusco.model.wording.Wording;
import org.indusco.server.visitor.Languages;

/// What stands around every page: its head, the ways to the other pages, who has signed in.
final class Frame {

  private final Page page;

  private Frame(Page page) {
    this.page = page;
  }

  static String html(Page page) {
    return new Frame(page).html();
  }

  private String html() {
    List<Node> main = new ArrayList<>();
    main.add(Element.of("h1", page.title()));
    main.addAll(page.body());
    Element body =
        Element.of(
            "body",
            Element.of("a", page.say("skip")).with("class", "skip").with("href", "#main"),
            header(),
            Element.of("main", main).with("id", "main"));
    StringBuilder out = new StringBuilder("<!DOCTYPE html>\n");
    Element.of("html", head(), body)
        .with("lang", Languages.mark(page.visitor().language()))
        .write(out);
    return out.append('\n').toString();
  }

  private Element head() {
    boolean wrong = page.status() >= 400;
    String title = wrong ? page.say("title.wrong", page.title()) : page.title();
    return Element.of(
        "head",
        Element.of("meta").with("charset", "utf-8"),
        Element.of("meta")
            .with("name", "viewport")
            .with("content", "width=device-width, initial-scale=1"),
        Element.of("meta").with("name", "color-scheme").with("content", "light dark"),
        Element.of("title", page.say("title.of", title)),
        Element.of("link").with("rel", "stylesheet").with("href", Style.ADDRESS));
  }

  private Element header() {
    List<Node> pieces = new ArrayList<>();
    pieces.add(
        Element.of("p", Element.of("a", page.say("name")).with("href", "/")).with("class", "name"));
    pieces.add(
        Element.of("nav", Element.of("ul", parts())).with("aria-label", page.say("nav.parts")));
    pieces.add(Element.of("div", about()).with("class", "visitor"));
    return Element.of("header", pieces);
  }

  private List<Element> parts() {
    List<Element> parts = new ArrayList<>();
    Optional<Person> person = page.visitor().findPerson();
    if (person.isPresent() || mayBeReadByAnybody(page.address())) {
      parts.add(part("/", "nav.home"));
    }
    if (person.filter(Person::isAdministrator).isPresent()) {
      parts.add(part("/people", "nav.people"));
    }
    parts.add(part("/help", "nav.help"));
    return parts;
  }

  private Element part(String address, String key) {
    Element link = Element.of("a", page.say(key)).with("href", address);
    boolean below = !address.equals("/") && page.address().startsWith(address + "/");
    String current = page.address().equals(address) ? "page" : below ? "true" : "";
    return Element.of("li", current.isEmpty() ? link : link.with("aria-current", current));
  }

  private static boolean mayBeReadByAnybody(String address) {
    return address.equals("/") || address.matches("/(networks|plans|jobs)/.*");
  }

  /// The other languages, and who has signed in.
  private List<Node> about() {
    List<Node> pieces = new ArrayList<>();
    if (!page.address().isEmpty()) {
      for (Language other : Language.values()) {
        if (other != page.visitor().language()) {
          pieces.add(language(other));
        }
      }
    }
    page.visitor()
        .findPerson()
        .ifPresentOrElse(
            person -> {
              pieces.add(
                  Element.of("a", person.display())
                      .with("href", "/account")
                      .with("title", page.say("nav.account")));
              pieces.add(new Form(page, "/sign-out").button("sign-out.do").element());
            },
            () -> {
              if (mayBeReadByAnybody(page.address())) {
                pieces.add(Element.of("a", page.say("nav.sign-in")).with("href", "/sign-in"));
              }
            });
    return pieces;
  }

  private Element language(Language other) {
    String mark = Languages.mark(other);
    return Element.of("a", Wording.of(Frame.class, other).say("language"))
        .with(
            "href",
            page.address()
                + (page.address().contains("?") ? "&" : "?")
                + Languages.PARAMETER
                + "="
                + mark)
        .with("lang", mark)
        .with("hreflang", mark)
        .with("class", "language");
  }
}
