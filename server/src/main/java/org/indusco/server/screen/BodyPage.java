package org.indusco.server.screen;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.Set;
import org.indusco.app.register.NetworkCard;
import org.indusco.app.register.Span;
import org.indusco.app.register.Subject;
import org.indusco.exchange.html.Element;
import org.indusco.exchange.html.Node;
import org.indusco.model.schema.Field;
import org.indusco.model.schema.Schema;
import org.indusco.model.wording.Language;
import org.indusco.model.wording.Wording;
import org.indusco.server.atlas.AtlasScreen;
import org.indusco.server.body.Bodies;
import org.indusco.server.body.Body;
import org.indusco.server.change.ColumnTold;
import org.indusco.server.change.Edits;
import org.indusco.server.page.Page;
import org.indusco.server.page.Table;
import org.indusco.server.visitor.Visitor;
import org.springframework.http.ResponseEntity;

/// The page of a body: what is said of it on a day, how that changed, where it stood, what is its
/// own, and why all that is believed.
final class BodyPage {

  private static final Set<String> EVIDENCE = Set.of("source", "basis", "confidence", "note");
  private static final Set<String> BASES = Set.of("sourced", "estimated", "recalled");
  private static final Set<String> CONFIDENCES = Set.of("high", "medium", "low");
  private static final String PLACES = "places";

  private final Page page;
  private final NetworkCard card;
  private final Bodies bodies;
  private final Body body;
  private final String address;
  private final Wording words;
  private final boolean chinese;

  /// @param bodies by which others are named
  /// @param body that is told
  /// @param address of the page with its server, by which it is cited
  BodyPage(Visitor visitor, NetworkCard card, Bodies bodies, Body body, String address) {
    this.card = card;
    this.bodies = bodies;
    this.body = body;
    this.address = address;
    // What the atlas says of a body, this page says in the same words.
    words = Wording.of(AtlasScreen.class, visitor.language());
    chinese = visitor.language() == Language.ZH;
    page =
        Page.titled(
            visitor,
            BodyScreen.address(card.code(), body.table(), body.id(), body.day()),
            NetworkScreen.name(visitor.language(), cell("name"), cell("name_zh")));
  }

  private String cell(String heading) {
    return body.row().getOrDefault(heading, "");
  }

  ResponseEntity<String> answer() {
    String code = card.code();
    page.part(SheetWords.style());
    page.part(
        Element.of("link")
            .with("rel", "alternate")
            .with("type", "application/json")
            .with("href", "/api/v1" + page(body.table(), body.id())));
    page.add(
        Element.of(
            "p",
            link(card.title(), "/networks/" + code),
            new Node.Text(" – "),
            link(page.say("body.tree"), TreeScreen.address(code, body.day()))));
    page.add(
        Element.of("p", new Node.Text(page.say("body.kind." + body.table()) + " "), code(body.id()))
            .with("class", "lead"));
    page.add(
        FirstDays.form(
            page,
            "/networks/" + code + "/bodies/" + body.table(),
            body.day(),
            FirstDays.hidden("id", body.id())));
    if (!body.there()) {
      page.add(
          Element.of("p", page.say("body.not-then", body.day().toString())).with("class", "note"));
    }
    facts();
    stood();
    belonged();
    body.holds().forEach(this::held);
    why();
    cite();
    String row = RowScreen.address(code, Subject.of(body.table(), List.of(body.id())));
    page.add(Element.of("p", link(words.say("row"), row)));
    return page.answer();
  }

  private void facts() {
    page.heading("body.facts");
    Strips strips = Strips.of(body.facts().values().stream().flatMap(List::stream), body.day());
    Table table =
        new Table(page, "body.facts.table", "column.fact", "column.on-day", "column.over-time");
    for (ColumnTold column : columns(body.table(), body.facts().keySet())) {
      String heading = column.heading();
      List<Body.Time> times = body.facts().getOrDefault(heading, List.of());
      List<Node> over = new ArrayList<>();
      over.add(strips.of(times, told(times)));
      if (times.size() > 1) {
        over.add(Element.of("small", told(times)));
      }
      table.row(
          Element.of("span", heading).with("title", column.meaning()).verbatim(),
          new Node.Text(cell(heading)),
          Element.of("div", over));
    }
    page.add(table.element());
    String axis = page.say("body.axis", strips.first().toString(), strips.last().toString());
    page.add(Element.of("p", Element.of("small", axis)));
  }

  /// The columns of a table that have something, in their order, without those that say why it is
  /// believed.
  private List<ColumnTold> columns(String name, Set<String> having) {
    Schema<?> schema = Edits.findSchema(name).orElseThrow();
    SequencedSet<String> headings = new LinkedHashSet<>();
    schema.fields().stream().map(Field::heading).filter(having::contains).forEach(headings::add);
    having.stream().sorted().forEach(headings::add);
    headings.removeAll(EVIDENCE);
    headings.remove("id");
    return ColumnTold.of(schema, List.copyOf(headings), page.visitor().language());
  }

  private String told(List<Body.Time> times) {
    List<String> parts = new ArrayList<>();
    times.forEach(time -> parts.add(page.say("body.value", time.text(), span(time))));
    return String.join("; ", parts);
  }

  private String span(Body.Time time) {
    return Pieces.span(page, Span.between(time.from(), time.to()));
  }

  private void stood() {
    page.heading(body.table().equals(Bodies.REGIONS) ? "body.seat" : "body.where");
    if (body.stood().isEmpty()) {
      page.add(Element.of("p", words.say("sealed")).with("class", "note"));
      return;
    }
    List<Element> items = new ArrayList<>();
    for (Body.Time time : body.stood()) {
      String name = bodies.name(PLACES, time.text(), chinese);
      String day = time.from() == null ? body.day().toString() : time.from().toString();
      String atlas =
          "/networks/%s/atlas?day=%s&about=%s"
              .formatted(card.code(), day, encoded("town:" + time.text()));
      items.add(
          Element.of(
              "li",
              new Node.Text(name + ", " + span(time) + " "),
              link(page.say("body.atlas"), atlas)));
    }
    page.add(Element.of("ul", items).with("class", "plain"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private void belonged() {
    if (body.belonged().isEmpty()) {
      return;
    }
    page.heading("body.belongs");
    List<Element> items = new ArrayList<>();
    for (Body.Time time : body.belonged()) {
      items.add(
          Element.of(
              "li",
              link(
                  bodies.name(Bodies.REGIONS, time.text(), chinese),
                  page(Bodies.REGIONS, time.text())),
              new Node.Text(", " + span(time))));
    }
    page.add(Element.of("ul", items).with("class", "plain"));
  }

  private String page(String table, String id) {
    return BodyScreen.address(card.code(), table, id, body.day());
  }

  private void held(String table, List<Map<String, String>> rows) {
    if (rows.isEmpty()) {
      return;
    }
    if (table.equals("affiliations")) {
      depots(rows);
      return;
    }
    String key =
        switch (table) {
          case "cooperative_members", "labour" -> "body.people";
          case "cooperative_equipment" -> "body.equipment";
          case "stock" -> "body.stock";
          case "orders" -> "body.orders";
          default -> "body.rows";
        };
    page.heading(key);
    Set<String> having = new LinkedHashSet<>();
    rows.forEach(row -> having.addAll(row.keySet()));
    having.removeAll(Set.of("cooperative", "depot", "depots"));
    List<ColumnTold> columns = columns(table, having);
    page.add(
        Element.of(
                "div",
                Element.of(
                    "table",
                    Element.of("caption", Element.of("span", table).verbatim()),
                    Element.of("thead", Element.of("tr", heads(columns))),
                    Element.of("tbody", rows.stream().map(row -> cells(columns, row)).toList())))
            .with("class", "wide")
            .with("role", "region")
            .with("aria-label", page.say(key))
            .with("tabindex", "0"));
  }

  private static List<Element> heads(List<ColumnTold> columns) {
    return columns.stream()
        .map(
            column ->
                Element.of("th", column.heading())
                    .with("scope", "col")
                    .with("title", column.meaning())
                    .verbatim())
        .toList();
  }

  private static Element cells(List<ColumnTold> columns, Map<String, String> row) {
    return Element.of(
            "tr",
            columns.stream()
                .map(column -> Element.of("td", row.getOrDefault(column.heading(), "")))
                .toList())
        .verbatim();
  }

  private void depots(List<Map<String, String>> rows) {
    page.heading("body.depots");
    List<Element> items = new ArrayList<>();
    for (Map<String, String> row : rows) {
      String id = row.getOrDefault("body", "");
      items.add(
          Element.of("li", link(bodies.name(Bodies.DEPOTS, id, chinese), page(Bodies.DEPOTS, id))));
    }
    page.add(Element.of("ul", items).with("class", "names"));
  }

  /// How it is known, how far it may be trusted, and who says so.
  private void why() {
    List<String> how = new ArrayList<>();
    if (BASES.contains(cell("basis"))) {
      how.add(words.say("basis." + cell("basis")));
    }
    if (CONFIDENCES.contains(cell("confidence"))) {
      how.add(words.say("confidence." + cell("confidence")));
    }
    if (how.isEmpty() && cell("note").isEmpty() && body.sources().isEmpty()) {
      return;
    }
    page.add(Element.of("h2", words.say("why")));
    page.add(Element.of("p", String.join(" · ", how)));
    if (!cell("note").isEmpty()) {
      page.add(Element.of("p", cell("note")).with("lang", "en"));
    }
    List<Element> items = new ArrayList<>();
    for (Body.Source source : body.sources()) {
      Node title =
          source.url().matches("https?://.*")
              ? link(source.title(), source.url()).with("rel", "noreferrer")
              : new Node.Text(source.title());
      items.add(Element.of("li", title).with("lang", "en"));
    }
    page.add(Element.of("ul", items).with("class", "plain"));
  }

  private void cite() {
    page.add(Element.of("h2", words.say("cite")));
    String name = NetworkScreen.name(page.visitor().language(), cell("name"), cell("name_zh"));
    page.add(
        Element.of(
            "p", words.say("cite.text", name, card.title(), body.day().toString(), address)));
  }

  private static Element code(String id) {
    return Element.of("code", id).verbatim();
  }

  private static Element link(String words, String href) {
    return Element.of("a", words).with("href", href);
  }
}
