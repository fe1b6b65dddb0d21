package org.indusco.server.screen;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.indusco.app.sight.LentNetwork;
import org.indusco.app.sight.ReadingRoom;
import org.indusco.app.tree.Tree;
import org.indusco.app.tree.TreeCooperative;
import org.indusco.app.tree.TreeDepot;
import org.indusco.app.tree.TreeRegion;
import org.indusco.exchange.html.Element;
import org.indusco.exchange.html.Node;
import org.indusco.server.api.Lent;
import org.indusco.server.body.Bodies;
import org.indusco.server.page.Page;
import org.indusco.server.visitor.Visitor;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// Who belongs to whom on a day, as a tree of branches that are opened one by one.
@Controller
public final class TreeScreen {

  /// Of networks with more cooperatives those of one region at a time are listed.
  private static final int MOST_LISTED = 3_000;

  private static final String ALL = "all";

  private final ReadingRoom room;

  /// @param room where networks are read
  public TreeScreen(ReadingRoom room) {
    this.room = room;
  }

  /// The address of the tree of a day.
  static String address(String network, LocalDate day) {
    return "/networks/" + network + "/tree?as-of=" + day;
  }

  /// The page.
  ///
  /// @param asOf the day; the first of the network's first month when it is empty
  /// @param open the id of a region that is open, or `all`; empty for none
  @GetMapping("/networks/{code}/tree")
  public ResponseEntity<String> tree(
      HttpServletRequest request,
      @PathVariable("code") String code,
      @RequestParam(name = "as-of", defaultValue = "") String asOf,
      @RequestParam(name = "open", defaultValue = "") String open) {
    Visitor visitor = Visitor.of(request);
    LentNetwork network = Lent.network(room, request, code);
    LocalDate day = FirstDays.day(network, asOf);
    String title = Lent.title(network, visitor.language());
    Page page = Page.of(visitor, at(code, day, open), "tree.title", title);
    page.part(SheetWords.style());
    page.part(
        Element.of("link")
            .with("rel", "alternate")
            .with("type", "application/json")
            .with("href", "/api/v1" + address(code, day)));
    page.add(Element.of("p", Element.of("a", title).with("href", "/networks/" + code)));
    page.add(FirstDays.form(page, "/networks/" + code + "/tree", day));
    network
        .findTree(network.card().head(), day)
        .ifPresentOrElse(
            tree -> page.add(new Branches(page, code, tree, open).element()),
            () -> page.paragraph("network.faults"));
    return page.answer();
  }

  private static String at(String code, LocalDate day, String open) {
    return open.isEmpty()
        ? address(code, day)
        : address(code, day) + "&open=" + Branches.encoded(open);
  }

  private record Branches(Page page, String code, Tree tree, String open) {

    static String encoded(String text) {
      return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    Element element() {
      List<Node> all = new ArrayList<>();
      all.add(Element.of("p", page.say("tree.lead", tree.day().toString())));
      boolean opened = open.equals(ALL);
      all.add(
          Element.of(
              "p",
              Element.of("a", page.say(opened ? "tree.close" : "tree.open"))
                  .with("href", at(code, tree.day(), opened ? "" : ALL))));
      tree.regions().forEach(region -> all.add(region(region)));
      return Element.of("div", all).with("class", "tree");
    }

    private Element region(TreeRegion region) {
      boolean listed = tree.totals().cooperatives() <= MOST_LISTED || open.equals(region.id());
      List<Node> pieces = new ArrayList<>();
      long depots = region.depots().stream().filter(depot -> !depot.id().isEmpty()).count();
      String name =
          region.id().isEmpty()
              ? page.say("network.none")
              : NetworkScreen.name(page.visitor().language(), region.name(), region.nameZh());
      pieces.add(
          summary(
              page.say(
                  "tree.region",
                  name,
                  depots,
                  region.totals().cooperatives(),
                  region.totals().members())));
      List<Node> ways = new ArrayList<>();
      if (!region.id().isEmpty()) {
        ways.add(
            link(
                page.say("tree.region.page"),
                BodyScreen.address(code, Bodies.REGIONS, region.id(), tree.day())));
      }
      if (!listed) {
        ways.add(new Node.Text(" "));
        ways.add(link(page.say("tree.list"), at(code, tree.day(), region.id())));
      }
      pieces.add(Element.of("p", ways));
      region.depots().forEach(depot -> pieces.add(depot(depot, listed)));
      return details(pieces, open.equals(ALL) || open.equals(region.id()));
    }

    private Element depot(TreeDepot depot, boolean listed) {
      String name =
          depot.id().isEmpty()
              ? page.say("network.no-depot")
              : NetworkScreen.name(page.visitor().language(), depot.name(), depot.nameZh());
      List<Node> pieces = new ArrayList<>();
      pieces.add(
          summary(
              page.say(
                  "tree.depot", name, depot.totals().cooperatives(), depot.totals().members())));
      if (!depot.id().isEmpty()) {
        pieces.add(
            Element.of(
                "p",
                link(
                    page.say("tree.depot.page"),
                    BodyScreen.address(code, Bodies.DEPOTS, depot.id(), tree.day()))));
      }
      if (listed) {
        pieces.add(
            Element.of("ul", depot.cooperatives().stream().map(this::cooperative).toList())
                .with("class", "leaves"));
      }
      return details(pieces, open.equals(ALL));
    }

    private Element cooperative(TreeCooperative one) {
      String name = NetworkScreen.name(page.visitor().language(), one.name(), one.nameZh());
      return Element.of(
          "li", link(name, BodyScreen.address(code, Bodies.COOPERATIVES, one.id(), tree.day())));
    }

    private static Element summary(String words) {
      return Element.of("summary", words);
    }

    private static Element link(String words, String href) {
      return Element.of("a", words).with("href", href);
    }

    private static Element details(List<Node> pieces, boolean opened) {
      Element details = Element.of("details", pieces);
      return opened ? details.with("open", "") : details;
    }
  }
}
