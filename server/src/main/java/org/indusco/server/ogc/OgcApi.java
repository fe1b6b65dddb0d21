package org.indusco.server.ogc;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.indusco.app.register.NetworkCard;
import org.indusco.app.sight.LentNetwork;
import org.indusco.app.sight.ReadingRoom;
import org.indusco.exchange.layer.FeatureKind;
import org.indusco.exchange.layer.FeaturePage;
import org.indusco.exchange.layer.FeatureQuery;
import org.indusco.exchange.shape.FeatureFile;
import org.indusco.model.shape.Feature;
import org.indusco.server.api.Lent;
import org.indusco.server.problem.Code;
import org.indusco.server.problem.Problem;
import org.indusco.server.problem.ProblemException;
import org.indusco.server.visitor.Visitor;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// OGC API Features: places, regions, zones, depots and cooperatives of a network on a day.
///
/// Where no day is asked for it is the first of the network's first month. An interval of days
/// gives what stands on any of them.
@RestController
public final class OgcApi {

  private static final String CRS84 = "http://www.opengis.net/def/crs/OGC/1.3/CRS84";
  private static final List<String> CONFORMANCE =
      List.of(
          "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/core",
          "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/geojson",
          "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/html",
          "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/oas30");

  private final ReadingRoom room;
  private final LentFeatures features = new LentFeatures();

  /// @param room where networks are read
  public OgcApi(ReadingRoom room) {
    this.room = room;
  }

  /// The networks that one may read, each with its landing page.
  @Operation(summary = "OGC API Features: the landing pages of all networks that one may read")
  @GetMapping("/ogc")
  ResponseEntity<Object> networks(
      HttpServletRequest request,
      @RequestParam(name = "f", defaultValue = "") String form,
      @RequestHeader(name = "Accept", defaultValue = "") String accept) {
    List<Link> links = new ArrayList<>();
    for (NetworkCard card : room.list(Visitor.of(request).reader())) {
      Addresses at = Addresses.of(request, card.code());
      links.add(new Link(at.landing(), "item", Link.JSON, card.title()));
    }
    Document document =
        new Document("Networks", "Each has a landing page of its own.", Map.of(), links);
    return answer(request, document, form, accept, new HttpHeaders());
  }

  /// The landing page of a network.
  @Operation(summary = "OGC API Features: the landing page of a network")
  @GetMapping("/ogc/{code}")
  ResponseEntity<Object> landing(
      HttpServletRequest request,
      @PathVariable("code") String code,
      @RequestParam(name = "f", defaultValue = "") String form,
      @RequestHeader(name = "Accept", defaultValue = "") String accept) {
    LentNetwork network = Lent.network(room, request, code);
    Addresses at = Addresses.of(request, code);
    List<Link> links = Addresses.itself(at.landing(), Link.JSON, "This document");
    links.add(
        new Link(
            at.root() + "/v3/api-docs",
            "service-desc",
            "application/vnd.oai.openapi+json;version=3.1",
            "How the API is asked"));
    links.add(new Link(at.root() + "/help", "service-doc", Link.HTML, "Help"));
    links.add(new Link(at.conformance(), "conformance", Link.JSON, "What it conforms to"));
    links.add(new Link(at.collections(), "data", Link.JSON, "Collections"));
    Document document =
        new Document(
            network.card().title(),
            "Places, regions, zones, depots and cooperatives as they stood on a day.",
            Map.of(),
            links);
    return answer(request, document, form, accept, new HttpHeaders());
  }

  /// What the API conforms to.
  @Operation(summary = "OGC API Features: what it conforms to")
  @GetMapping("/ogc/{code}/conformance")
  ResponseEntity<Object> conformance(
      HttpServletRequest request,
      @PathVariable("code") String code,
      @RequestParam(name = "f", defaultValue = "") String form,
      @RequestHeader(name = "Accept", defaultValue = "") String accept) {
    Lent.network(room, request, code);
    Addresses at = Addresses.of(request, code);
    Document document =
        new Document(
            "What it conforms to",
            String.join(" ", CONFORMANCE),
            Map.of("conformsTo", CONFORMANCE),
            Addresses.itself(at.conformance(), Link.JSON, "This document"));
    return answer(request, document, form, accept, new HttpHeaders());
  }

  /// The collections of a network.
  @Operation(summary = "OGC API Features: the collections of a network")
  @GetMapping("/ogc/{code}/collections")
  ResponseEntity<Object> collections(
      HttpServletRequest request,
      @PathVariable("code") String code,
      @RequestParam(name = "f", defaultValue = "") String form,
      @RequestHeader(name = "Accept", defaultValue = "") String accept) {
    LentNetwork network = Lent.network(room, request, code);
    Addresses at = Addresses.of(request, code);
    List<Link> links = Addresses.itself(at.collections(), Link.JSON, "This document");
    List<Map<String, Object>> collections = new ArrayList<>();
    for (FeatureKind kind : FeatureKind.values()) {
      collections.add(collection(at, kind));
      links.add(new Link(at.collection(kind) + html(form), "item", Link.JSON, kind.title()));
    }
    Document document =
        new Document(
            network.card().title(),
            "Each is of one day: that of datetime, else the first of the network.",
            Map.of("collections", collections),
            links);
    return answer(request, document, form, accept, new HttpHeaders());
  }

  /// One of them.
  @Operation(summary = "OGC API Features: a collection of a network")
  @GetMapping("/ogc/{code}/collections/{collection}")
  ResponseEntity<Object> collection(
      HttpServletRequest request,
      @PathVariable("code") String code,
      @PathVariable("collection") String collection,
      @RequestParam(name = "f", defaultValue = "") String form,
      @RequestHeader(name = "Accept", defaultValue = "") String accept) {
    Lent.network(room, request, code);
    FeatureKind kind = kind(collection);
    Addresses at = Addresses.of(request, code);
    Map<String, Object> members = collection(at, kind);
    List<Link> links = links(at, kind);
    Document document = new Document(kind.title(), kind.meaning(), members, links);
    return answer(request, document, form, accept, new HttpHeaders());
  }

  private static Map<String, Object> collection(Addresses at, FeatureKind kind) {
    return Map.of(
        "id", kind.title(),
        "title", kind.title(),
        "description", kind.meaning(),
        "itemType", "feature",
        "crs", List.of(CRS84),
        "links", links(at, kind));
  }

  private static List<Link> links(Addresses at, FeatureKind kind) {
    List<Link> links = Addresses.itself(at.collection(kind), Link.JSON, kind.title());
    links.add(new Link(at.items(kind), "items", Link.GEOJSON, "Its features"));
    links.add(new Link(at.items(kind) + "?f=html", "items", Link.HTML, "Its features as a page"));
    return links;
  }

  /// Features of a collection.
  @Operation(summary = "OGC API Features: the features of a collection on a day, as GeoJSON")
  @GetMapping("/ogc/{code}/collections/{collection}/items")
  ResponseEntity<Object> items(
      HttpServletRequest request,
      @PathVariable("code") String code,
      @PathVariable("collection") String collection,
      @RequestParam(name = "bbox", defaultValue = "") String bbox,
      @RequestParam(name = "datetime", defaultValue = "") String datetime,
      @RequestParam(name = "limit", defaultValue = "" + Asked.USUAL) String limit,
      @RequestParam(name = "offset", defaultValue = "0") String offset,
      @RequestParam(name = "f", defaultValue = "") String form,
      @RequestHeader(name = "Accept", defaultValue = "") String accept) {
    LentNetwork network = Lent.network(room, request, code);
    FeatureKind kind = kind(collection);
    long revision = network.card().head();
    Days days = days(network, datetime);
    FeatureQuery query =
        new FeatureQuery(days.last(), Asked.box(bbox), Asked.offset(offset), Asked.limit(limit));
    Addresses at = Addresses.of(request, code);
    FeaturePage page = features.page(network, revision, kind, days, query);
    Pages pages = new Pages(at.items(kind), bbox, datetime, query, page.matched());
    String when = "?datetime=" + Addresses.encoded(days.text());
    List<Link> links = pages.links(form);
    HttpHeaders headers = headers(network, revision);
    if (Document.wantsPage(form, accept)) {
      for (Feature feature : page.features()) {
        String id = feature.shape().id();
        links.add(new Link(at.item(kind, id) + when + "&f=html", "item", Link.HTML, id));
      }
      String told = "%d of %d on %s".formatted(page.features().size(), page.matched(), days.text());
      return new Document(kind.title(), told, Map.of(), links).page(Visitor.of(request), headers);
    }
    List<Map<String, Object>> told = links.stream().map(Link::values).toList();
    return geoJson(headers, page.geoJson(Map.of("links", told)));
  }

  /// A feature.
  @Operation(summary = "OGC API Features: a feature on a day, as GeoJSON")
  @GetMapping("/ogc/{code}/collections/{collection}/items/{feature}")
  ResponseEntity<Object> item(
      HttpServletRequest request,
      @PathVariable("code") String code,
      @PathVariable("collection") String collection,
      @PathVariable("feature") String id,
      @RequestParam(name = "datetime", defaultValue = "") String datetime,
      @RequestParam(name = "f", defaultValue = "") String form,
      @RequestHeader(name = "Accept", defaultValue = "") String accept) {
    LentNetwork network = Lent.network(room, request, code);
    FeatureKind kind = kind(collection);
    long revision = network.card().head();
    Feature feature =
        features
            .find(network, revision, kind, id, days(network, datetime))
            .orElseThrow(() -> ProblemException.of(Code.NOT_FOUND));
    Addresses at = Addresses.of(request, code);
    String day = datetime.isEmpty() ? "" : "?datetime=" + Addresses.encoded(datetime);
    List<Link> links = Addresses.itself(at.item(kind, id) + day, Link.GEOJSON, id);
    links.add(new Link(at.collection(kind), "collection", Link.JSON, kind.title()));
    if (Document.wantsPage(form, accept)) {
      return new Document(id, feature.values().toString(), Map.of(), links)
          .page(Visitor.of(request), headers(network, revision));
    }
    List<Map<String, Object>> told = links.stream().map(Link::values).toList();
    return geoJson(headers(network, revision), FeatureFile.text(feature, Map.of("links", told)));
  }

  private static String html(String form) {
    return form.equals("html") ? "?f=html" : "";
  }

  private static HttpHeaders headers(LentNetwork network, long revision) {
    return Lent.answer(network, revision).build().getHeaders();
  }

  private static ResponseEntity<Object> geoJson(HttpHeaders headers, String text) {
    return ResponseEntity.ok()
        .headers(headers)
        .contentType(MediaType.valueOf(Link.GEOJSON))
        .body(text);
  }

  private static ResponseEntity<Object> answer(
      HttpServletRequest request,
      Document document,
      String form,
      String accept,
      HttpHeaders headers) {
    if (!form.isEmpty() && !form.equals("json") && !form.equals("html")) {
      throw new ProblemException(Problem.of(Code.BAD_PARAMETER).at("f").with(form));
    }
    return Document.wantsPage(form, accept)
        ? document.page(Visitor.of(request), headers)
        : ResponseEntity.ok()
            .headers(headers)
            .contentType(MediaType.APPLICATION_JSON)
            .body(document.json());
  }

  private static FeatureKind kind(String collection) {
    return FeatureKind.find(collection).orElseThrow(() -> ProblemException.of(Code.NOT_FOUND));
  }

  private static Days days(LentNetwork network, String datetime) {
    return Asked.days(datetime)
        .or(() -> network.findSettings().map(one -> Days.of(one.start().atDay(1))))
        .orElseGet(() -> Days.of(LocalDate.ofInstant(network.card().createdAt(), ZoneOffset.UTC)));
  }
}
