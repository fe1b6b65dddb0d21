package org.indusco.server.search;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.indusco.app.register.NetworkCard;
import org.indusco.app.sight.LentNetwork;
import org.indusco.app.sight.ReadingRoom;
import org.indusco.exchange.html.Element;
import org.indusco.exchange.html.Node;
import org.indusco.server.page.Page;
import org.indusco.server.visitor.Visitor;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/// What is found, as a page, for whoever wants more than the box shows or has no scripts.
@Controller
public final class SearchScreen {

  /// So many of each kind.
  private static final int MOST = 40;

  private final ReadingRoom room;
  private final Searching searching;

  /// @param room where networks are read
  /// @param searching finds it
  public SearchScreen(ReadingRoom room, Searching searching) {
    this.room = room;
    this.searching = searching;
  }

  /// The page.
  ///
  /// @param network the code of the network in which it is looked for; empty for the one that was
  ///     looked at last, if there is one
  /// @param query what is looked for; empty for nothing yet
  @GetMapping("/search")
  ResponseEntity<String> search(
      HttpServletRequest request,
      @RequestParam(name = "network", defaultValue = "") String network,
      @RequestParam(name = "q", defaultValue = "") String query) {
    Visitor visitor = Visitor.of(request);
    String wanted = SearchApi.checked(query);
    Optional<LentNetwork> lent = SearchApi.network(room, request, network);
    Page page = Page.of(visitor, address(network, wanted), "search.title");
    page.add(form(page, lent.map(LentNetwork::card), wanted));
    if (!wanted.isEmpty()) {
      tell(page, searching.find(visitor, lent, wanted, MOST));
    }
    return page.answer();
  }

  private static String address(String network, String query) {
    return UriComponentsBuilder.fromPath("/search")
        .queryParam("network", "{network}")
        .queryParam("q", "{q}")
        .encode()
        .buildAndExpand(network, query)
        .toUriString();
  }

  private static Element form(Page page, Optional<NetworkCard> network, String query) {
    List<Node> pieces = new ArrayList<>();
    pieces.add(
        Element.of(
                "label",
                network
                    .map(card -> page.say("search.in", card.title()))
                    .orElseGet(() -> page.say("search.in-none")))
            .with("for", "wanted"));
    network.ifPresent(
        card ->
            pieces.add(
                Element.of("input")
                    .with("type", "hidden")
                    .with("name", "network")
                    .with("value", card.code())));
    pieces.add(
        Element.of("input")
            .with("id", "wanted")
            .with("name", "q")
            .with("type", "search")
            .with("value", query)
            .with("maxlength", "200"));
    pieces.add(Element.of("button", page.say("search.do")).with("type", "submit"));
    return Element.of("form", pieces)
        .with("method", "get")
        .with("action", "/search")
        .with("class", "inline");
  }

  private static void tell(Page page, Results results) {
    if (results.groups().isEmpty()) {
      page.add(Element.of("p", page.say("search.nothing", results.query())).with("role", "status"));
      page.paragraph("search.nothing.help");
      return;
    }
    for (Group group : results.groups()) {
      page.add(Element.of("h2", group.title()));
      page.add(
          Element.of("ul", group.found().stream().map(SearchScreen::line).toList())
              .with("class", "plain"));
      if (group.all() > group.found().size()) {
        page.paragraph("search.more", group.all() - group.found().size());
      }
    }
  }

  private static Element line(Hit hit) {
    Element link = Element.of("a", hit.title()).with("href", hit.href());
    return hit.detail().isEmpty()
        ? Element.of("li", link)
        : Element.of("li", link, Element.of("small", hit.detail()));
  }
}
