package org.indusco.server.atlas;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.indusco.app.register.NetworkCard;
import org.indusco.app.sight.ReadingRoom;
import org.indusco.exchange.html.Element;
import org.indusco.exchange.html.Node;
import org.indusco.model.wording.Language;
import org.indusco.model.wording.Wording;
import org.indusco.server.api.Lent;
import org.indusco.server.page.Page;
import org.indusco.server.problem.Code;
import org.indusco.server.problem.ProblemException;
import org.indusco.server.visitor.Languages;
import org.indusco.server.visitor.Visitor;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import tools.jackson.databind.json.JsonMapper;

/// The page of the atlas with its scripts, which draw it from what [AtlasApi] tells.
@Controller
public final class AtlasScreen {

  /// What the scripts say, each under the key `atlas.` with its name.
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
          "close",
          "confidence.high",
          "confidence.low",
          "confidence.medium",
          "cooperative",
          "cooperatives",
          "crew",
          "day",
          "depot",
          "depots",
          "empty",
          "events",
          "failed",
          "forth",
          "geojson",
          "headquarters",
          "history",
          "in-region",
          "km",
          "layer.cooperatives",
          "layer.danger",
          "layer.depots",
          "layer.ground",
          "layer.industries",
          "layer.regions",
          "layer.routes",
          "legend",
          "link",
          "link.copied",
          "map",
          "members",
          "more",
          "none-yet",
          "not-found",
          "not-then",
          "old-name",
          "pause",
          "places-in",
          "play",
          "png",
          "print",
          "range.from",
          "range.to",
          "refugees",
          "region",
          "regions",
          "risk",
          "row",
          "scale",
          "schematic",
          "sealed",
          "search",
          "seat",
          "span",
          "span.always",
          "span.since",
          "span.until",
          "stand-here",
          "state",
          "stores",
          "threat",
          "time",
          "told",
          "town",
          "why",
          "zone",
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
  private final Assets assets = new Assets();

  /// @param room where networks are read
  public AtlasScreen(ReadingRoom room) {
    this.room = room;
  }

  /// The atlas of a network. What it shows follows from the rest of the address, which the scripts
  /// read: `day`, `from` and `to`, `layers`, `at` and `about`.
  @GetMapping("/networks/{code}/atlas")
  ResponseEntity<String> atlas(HttpServletRequest request, @PathVariable("code") String code) {
    Visitor visitor = Visitor.of(request);
    NetworkCard card = Lent.network(room, request, code).card();
    String address = "/networks/" + code + "/atlas";
    Page page = Page.titled(visitor, address, card.title()).filling();
    String twin = "/api/v1/networks/" + code + "/atlas";
    page.part(link("stylesheet", assets.address(Assets.SHEET)));
    page.part(link("preload", twin).with("as", "fetch").with("crossorigin", "anonymous"));
    page.part(link("alternate", twin).with("type", "application/json"));
    assets.imported().forEach(name -> page.part(link("modulepreload", assets.address(name))));
    page.part(Element.of("script").with("defer", "").with("src", assets.address(Assets.MAPS)));
    page.part(Element.of("script").with("type", "module").with("src", assets.address(Assets.MAIN)));
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
            .with("data-ground", "/api/v1/networks/" + code + "/ground")
            .with("data-network", code)
            .with("data-title", card.title())
            .with("data-language", Languages.mark(visitor.language()))
            .with("data-words", words(visitor.language())));
    return page.answer();
  }

  private static Element link(String rel, String href) {
    return Element.of("link").with("rel", rel).with("href", href);
  }

  private static String words(Language language) {
    Wording words = Wording.of(AtlasScreen.class, language);
    Map<String, String> said = new LinkedHashMap<>();
    SAID.forEach(key -> said.put(key, words.say("atlas." + key)));
    return MAPPER.writeValueAsString(said);
  }

  /// A script or style sheet; its address changes when one of them does.
  @GetMapping(Assets.PATH + "{mark}/{name}")
  ResponseEntity<byte[]> asset(
      @PathVariable("mark") String mark, @PathVariable("name") String name) {
    Assets.Asset asset = assets.find(mark, name);
    if (asset == null) {
      throw ProblemException.of(Code.NOT_FOUND);
    }
    return ResponseEntity.ok()
        .contentType(asset.type())
        .cacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
        .body(asset.bytes());
  }
}
