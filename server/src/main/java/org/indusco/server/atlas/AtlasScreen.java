package org.indusco.server.atlas;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.indusco.app.register.NetworkCard;
import org.indusco.app.sight.LentNetwork;
import org.indusco.app.sight.ReadingRoom;
import org.indusco.exchange.html.Element;
import org.indusco.exchange.html.Node;
import org.indusco.model.wording.Language;
import org.indusco.model.wording.Wording;
import org.indusco.server.api.Lent;
import org.indusco.server.asset.Assets;
import org.indusco.server.page.Page;
import org.indusco.server.visitor.Languages;
import org.indusco.server.visitor.Visitor;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.json.JsonMapper;

/// The page of the atlas with its scripts, which draw it from what [AtlasApi] tells.
@Controller
public final class AtlasScreen {

  /// The keys of what the scripts say.
  private static final List<String> SAID =
      List.of(
          "back",
          "basis.estimated",
          "basis.recalled",
          "basis.sourced",
          "bookmark.industries",
          "bookmark.regions",
          "bookmarks",
          "by-industry",
          "by-region",
          "cite",
          "cite.text",
          "class.army",
          "class.civil",
          "class.guerrilla",
          "close",
          "confidence.high",
          "confidence.low",
          "confidence.medium",
          "cooperatives",
          "crew",
          "day",
          "depots",
          "due",
          "due.past",
          "empty",
          "events",
          "failed",
          "forth",
          "geojson",
          "good",
          "headquarters",
          "hint.industries",
          "hint.moves-none",
          "hint.none-told",
          "hint.orders",
          "hint.range",
          "hint.stock",
          "hint.workers",
          "history",
          "in-region",
          "km",
          "layer.cooperatives",
          "layer.danger",
          "layer.depots",
          "layer.events",
          "layer.ground",
          "layer.industries",
          "layer.largest",
          "layer.moves",
          "layer.orders",
          "layer.regions",
          "layer.routes",
          "layer.stock",
          "layer.workers",
          "legend",
          "link",
          "link.copied",
          "map",
          "members",
          "mode.cart",
          "mode.pack",
          "mode.porter",
          "mode.rail",
          "mode.river",
          "mode.road",
          "more",
          "move.ends",
          "move.line",
          "moved",
          "none-yet",
          "not-then",
          "of-refugees",
          "old-name",
          "order.anywhere",
          "order.asked",
          "order.elsewhere",
          "order.where",
          "order.window",
          "orders.anywhere",
          "orders.here",
          "pause",
          "pdf",
          "places-in",
          "play",
          "png",
          "print",
          "quantity",
          "range",
          "range.all",
          "range.from",
          "range.nothing",
          "range.to",
          "range.told",
          "range.what",
          "refugees",
          "region",
          "regions",
          "risk",
          "route",
          "route.size",
          "row",
          "scale",
          "schematic",
          "sealed",
          "seat",
          "skill",
          "span",
          "span.always",
          "span.since",
          "span.until",
          "stand-here",
          "state",
          "stock.here",
          "stores",
          "svg",
          "take",
          "threat",
          "time",
          "told",
          "told-until",
          "tonnes",
          "units",
          "way",
          "why",
          "worker-months",
          "workers.here",
          "zone.bombed",
          "zone.contested",
          "zone.guerrilla",
          "zone.occupied",
          "zone.rear",
          "zoom.all",
          "zoom.in",
          "zoom.out");

  private static final JsonMapper MAPPER = new JsonMapper();

  private final ReadingRoom room;

  /// @param room where networks are read
  public AtlasScreen(ReadingRoom room) {
    this.room = room;
  }

  /// The atlas of a network. What is looked at follows from the parameters, which the scripts read
  /// and write; here they are taken along to the page in another language.
  ///
  /// @param day what is looked at, as [Look] tells it; so are the others
  @GetMapping("/networks/{code}/atlas")
  ResponseEntity<String> atlas(
      HttpServletRequest request,
      @PathVariable("code") String code,
      @RequestParam(name = "day", defaultValue = "") String day,
      @RequestParam(name = "from", defaultValue = "") String from,
      @RequestParam(name = "to", defaultValue = "") String to,
      @RequestParam(name = "layers", defaultValue = "") String layers,
      @RequestParam(name = "at", defaultValue = "") String at,
      @RequestParam(name = "about", defaultValue = "") String about) {
    Visitor visitor = Visitor.of(request);
    LentNetwork network = Lent.network(room, request, code);
    Look look = new Look(day, new Look.Range(from, to), layers, at, about);
    return page(visitor, network, look.address("/networks/" + code + "/atlas"));
  }

  private static ResponseEntity<String> page(Visitor visitor, LentNetwork network, String address) {
    NetworkCard card = network.card();
    String code = card.code();
    String title = Lent.title(network, visitor.language());
    Page page = Page.titled(visitor, address, title).filling();
    String twin = "/api/v1/networks/" + code + "/atlas";
    String ground = "/api/v1/networks/" + code + "/ground";
    new MapParts(Assets.ATLAS, List.of(Assets.ATLAS_STYLE), List.of(twin), ground).add(page);
    page.add(
        Element.of(
                "div",
                Element.of("p", page.say("atlas.loading")),
                Element.of(
                    "noscript",
                    Element.of(
                        "p",
                        new Node.Text(page.say("atlas.no-script") + " "),
                        Element.of("a", page.say("nav.network"))
                            .with("href", "/networks/" + code))))
            .with("id", "atlas")
            .with("data-folio", twin)
            .with("data-ground", ground)
            .with("data-network", code)
            .with("data-title", title)
            .with("data-sheets", network.showsPlans() ? "/api/v1/networks/" + code + "/map" : "")
            .with("data-language", Languages.mark(visitor.language()))
            .with("data-words", words(visitor.language())));
    return page.answer();
  }

  private static String words(Language language) {
    return MAPPER.writeValueAsString(said(language));
  }

  /// What the scripts of the atlas say, by its keys.
  public static Map<String, String> said(Language language) {
    Wording words = Wording.of(AtlasScreen.class, language);
    Map<String, String> said = new LinkedHashMap<>();
    SAID.forEach(key -> said.put(key, words.pattern(key)));
    return said;
  }
}
