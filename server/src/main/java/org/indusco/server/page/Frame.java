package org.indusco.server.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.indusco.app.people.Person;
import org.indusco.exchange.html.Element;
import org.indusco.exchange.html.Node;
import org.indusco.model.wording.Language;
import org.indusco.model.wording.Wording;
import org.indusco.server.asset.Assets;
import org.indusco.server.visitor.Languages;
import org.indusco.server.visitor.Visitor;

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
    Optional<Purpose> purpose = Purpose.find(page.address());
    if (!page.isFilling()) {
      purpose.ifPresent(it -> main.add(it.line(page)));
    }
    main.addAll(page.body());
    Element content = Element.of("main", main).with("id", "main");
    if (!page.events().isEmpty()) {
      content = content.with("data-events", page.events());
    }
    Element body =
        Element.of(
            "body",
            Element.of("a", page.say("skip")).with("class", "skip").with("href", "#main"),
            header(page.isFilling() ? purpose : Optional.empty()),
            content);
    if (page.isFilling()) {
      body = body.with("class", "filling");
    }
    StringBuilder out = new StringBuilder("<!DOCTYPE html>\n");
    Element.of("html", head(), body)
        .with("lang", Languages.mark(page.visitor().language()))
        .write(out);
    return out.append('\n').toString();
  }

  private Element head() {
    boolean wrong = page.status() >= 400;
    String title = wrong ? page.say("title.wrong", page.title()) : page.title();
    List<Element> parts = new ArrayList<>();
    parts.add(Element.of("meta").with("charset", "utf-8"));
    parts.add(
        Element.of("meta")
            .with("name", "viewport")
            .with("content", "width=device-width, initial-scale=1"));
    parts.add(Element.of("meta").with("name", "color-scheme").with("content", "light dark"));
    parts.add(Element.of("title", page.say("title.of", title)));
    parts.add(link("icon", Assets.ICON));
    parts.add(link("stylesheet", Assets.STYLE));
    if (searches()) {
      parts.add(
          Element.of("script").with("type", "module").with("src", Assets.address(Assets.FIND)));
    }
    parts.addAll(page.parts());
    return Element.of("head", parts);
  }

  private static Element link(String rel, String asset) {
    return Element.of("link").with("rel", rel).with("href", Assets.address(asset));
  }

  private Element header(Optional<Purpose> purpose) {
    List<Node> pieces = new ArrayList<>();
    pieces.add(
        Element.of("p", Element.of("a", page.say("name")).with("href", "/")).with("class", "name"));
    pieces.add(
        Element.of("nav", Element.of("ul", parts())).with("aria-label", page.say("nav.parts")));
    if (searches()) {
      pieces.add(search());
    }
    purpose.ifPresent(it -> pieces.add(it.behindAMark(page)));
    pieces.add(Element.of("div", about()).with("class", "visitor"));
    page.visitor().findTourStep().ifPresent(step -> pieces.add(tour(step)));
    return Element.of("header", pieces);
  }

  /// The way back to the tour that led here.
  private Element tour(String step) {
    return Element.of(
            "p",
            new Node.Text(page.say("tour.here") + " "),
            Element.of("a", page.say("tour.back")).with("href", "/tour/" + step))
        .with("class", "tour");
  }

  /// Whether there is anything to be found for who reads the page, and it is more than a form
  /// before signing in.
  private boolean searches() {
    return page.visitor().findPerson().isPresent() || mayBeReadByAnybody(page.address());
  }

  private Element search() {
    List<Node> pieces = new ArrayList<>();
    pieces.add(
        Element.of("label", Element.of("span", page.say("search.label")).with("class", "unseen"))
            .with("for", "search-for"));
    page.findNetwork()
        .ifPresent(
            code ->
                pieces.add(
                    Element.of("input")
                        .with("type", "hidden")
                        .with("name", "network")
                        .with("value", code)));
    pieces.add(
        Element.of("input")
            .with("id", "search-for")
            .with("name", "q")
            .with("type", "search")
            .with("placeholder", page.say("search.hint"))
            .with("maxlength", "200")
            .with("autocomplete", "off")
            .with("spellcheck", "false"));
    return Element.of("form", pieces)
        .with("id", "search")
        .with("role", "search")
        .with("method", "get")
        .with("action", "/search")
        .with("data-label", page.say("search.found"))
        .with("data-nothing", page.say("search.none"));
  }

  private List<Element> parts() {
    List<Element> parts = new ArrayList<>();
    Optional<Person> person = page.visitor().findPerson();
    if (person.isPresent() || mayBeReadByAnybody(page.address())) {
      parts.add(part("/networks", "nav.home"));
    }
    page.findNetwork()
        .map(code -> "/networks/" + code)
        .ifPresent(
            address -> {
              parts.add(part(address + "/atlas", "nav.atlas"));
              parts.add(part(address, "nav.network"));
              parts.add(part(address + "/plans", "nav.plans"));
              parts.add(part(address + "/goals", "nav.goals"));
            });
    if (person.filter(Person::isAdministrator).isPresent()) {
      parts.add(part("/people", "nav.people"));
    }
    parts.add(part("/help", "nav.help"));
    return parts;
  }

  private Element part(String address, String key) {
    Element link = Element.of("a", page.say(key)).with("href", address);
    String own = page.address().replaceFirst("[?].*", "");
    boolean below =
        own.matches("/(plans|jobs)/.*")
            ? address.endsWith("/plans")
            : !address.equals("/networks") && own.startsWith(address + "/") && !isPartItself(own);
    String current = own.equals(address) ? "page" : below ? "true" : "";
    return Element.of("li", current.isEmpty() ? link : link.with("aria-current", current));
  }

  /// Whether a way of its own leads to a page below that of a network.
  private static boolean isPartItself(String address) {
    return address.matches("/networks/[^/]+/(atlas|plans|goals)(/.*)?");
  }

  private static boolean mayBeReadByAnybody(String address) {
    return address.equals("/")
        || address.matches("/(networks|plans|jobs|help|glossary|tour|search)([/?].*)?");
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
              if (person.shouldHaveSecondStep() && !person.secondStep()) {
                pieces.add(
                    Element.of("a", page.say("home.second-step.do"))
                        .with("href", "/account")
                        .with("class", "urgent"));
              }
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
        .with("href", with(onTour(page.address()), Languages.PARAMETER, mark))
        .with("lang", mark)
        .with("hreflang", mark)
        .with("class", "language");
  }

  private String onTour(String address) {
    return page.visitor()
        .findTourStep()
        .map(step -> with(address, Visitor.TOUR, step))
        .orElse(address);
  }

  private static String with(String address, String parameter, String value) {
    return address + (address.contains("?") ? "&" : "?") + parameter + "=" + value;
  }
}
