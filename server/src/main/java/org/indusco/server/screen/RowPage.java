package org.indusco.server.screen;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.indusco.app.register.Entry;
import org.indusco.app.register.NetworkCard;
import org.indusco.app.register.Subject;
import org.indusco.exchange.html.Element;
import org.indusco.exchange.html.Node;
import org.indusco.model.schema.Schema;
import org.indusco.server.body.Bodies;
import org.indusco.server.change.ColumnTold;
import org.indusco.server.change.Flaw;
import org.indusco.server.guard.Parameters;
import org.indusco.server.page.CellField;
import org.indusco.server.page.Complaint;
import org.indusco.server.page.Field;
import org.indusco.server.page.Form;
import org.indusco.server.page.Page;
import org.indusco.server.page.Table;
import org.indusco.server.problem.ProblemException;
import org.indusco.server.screen.RowScreen.Typed;
import org.indusco.server.visitor.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/// The page of one row.
final class RowPage {

  private final Page page;
  private final NetworkCard card;
  private final Schema<?> schema;
  private final List<String> headings;
  private final @Nullable Subject subject;
  private final List<Entry> now;
  private final List<Entry> ever;
  private final boolean mayChange;
  private Typed typed;
  private List<Flaw> flaws = List.of();
  private @Nullable Complaint complaint;

  /// @param subject null for a new row
  RowPage(
      Visitor visitor,
      NetworkCard card,
      Schema<?> schema,
      List<String> headings,
      @Nullable Subject subject,
      List<Entry> now,
      List<Entry> ever,
      boolean mayChange) {
    this.card = card;
    this.schema = schema;
    this.headings = headings;
    this.subject = subject;
    this.now = now;
    this.ever = ever;
    this.mayChange = mayChange;
    typed = typed("", "", null);
    page =
        subject == null
            ? Page.of(
                visitor, RowScreen.address(card.code(), schema.name()), "row.new", schema.name())
            : Page.titled(
                visitor,
                RowScreen.address(card.code(), subject),
                String.join(", ", subject.texts()));
  }

  NetworkCard card() {
    return card;
  }

  private Typed typed(String from, String to, @Nullable Entry entry) {
    return new Typed(
        UUID.randomUUID().toString(),
        Long.toString(card.head()),
        from,
        to,
        "",
        entry == null
            ? new java.util.LinkedHashMap<>()
            : new java.util.LinkedHashMap<>(entry.row().cells()));
  }

  /// What is said of a day, or last of all.
  Optional<Entry> entry(@Nullable LocalDate day) {
    return day == null
        ? now.isEmpty() ? Optional.empty() : Optional.of(now.getLast())
        : now.stream().filter(entry -> entry.span().holdsOn(day)).findFirst();
  }

  /// The form begins with what is said.
  void filled(Entry entry) {
    typed =
        typed(
            Objects.toString(entry.span().from(), ""),
            Objects.toString(entry.span().to(), ""),
            entry);
  }

  /// The page after a form of it was refused; nothing that was typed is lost.
  ResponseEntity<String> refused(Typed what, ProblemException why) {
    typed =
        new Typed(
            Sent.again(why, what.key()),
            Long.toString(card.head()),
            what.from(),
            what.to(),
            what.reason(),
            what.cells());
    flaws = Sent.findFlaws(why.problem()).orElse(List.of());
    complaint = new Complaint(Sent.field(why.problem(), "from", "to", "reason"), why.problem());
    page.status(why.problem().code().status());
    return answer();
  }

  /// The page.
  ResponseEntity<String> answer() {
    page.add(
        Element.of(
            "p",
            Element.of("a", card.title()).with("href", "/networks/" + card.code()).verbatim(),
            new Node.Text(" – "),
            Element.of("a", schema.name())
                .with("href", TableScreen.address(card.code(), schema.name()))
                .verbatim()));
    if (subject != null && Bodies.has(schema.name()) && !now.isEmpty()) {
      String id = subject.texts().getFirst();
      LocalDate from = now.getLast().span().from();
      String its = "/networks/" + card.code() + "/bodies/" + schema.name();
      page.add(
          Element.of(
              "p",
              Element.of("a", page.say("row.body"))
                  .with(
                      "href",
                      from == null
                          ? its + "?id=" + URLEncoder.encode(id, StandardCharsets.UTF_8)
                          : BodyScreen.address(card.code(), schema.name(), id, from))));
    }
    if (complaint != null) {
      Sent.link(page, card.code(), complaint.problem());
      List<Flaw> others = flaws.stream().filter(flaw -> !atField(flaw)).toList();
      if (!others.isEmpty()) {
        page.add(Pieces.flaws(page, others));
      }
    }
    if (mayChange) {
      say();
    }
    if (subject != null) {
      if (mayChange) {
        gone();
      }
      history();
    }
    return page.answer();
  }

  private boolean atField(Flaw flaw) {
    return flaw.where().equals("table " + schema.name()) && headings.contains(flaw.column());
  }

  private void say() {
    Map<String, String> typedCells = typed.cells();
    boolean here = typedCells != null;
    if (subject != null) {
      page.heading("row.say").paragraph("row.say.lead");
    }
    Form form = form("", here);
    days(form);
    Map<String, String> cells = typedCells == null ? said() : typedCells;
    for (ColumnTold column : ColumnTold.of(schema, headings, page.visitor().language())) {
      form.cell(field(column, cells.getOrDefault(column.heading(), "")));
    }
    page.add(
        form.field(Field.text("reason", here ? typed.reason() : "", "off"))
            .button("row.say.do")
            .element());
  }

  private Map<String, String> said() {
    return now.isEmpty() ? Map.of() : now.getLast().row().cells();
  }

  private CellField field(ColumnTold column, String value) {
    List<String> wrong = new ArrayList<>();
    for (Flaw flaw : flaws) {
      if (atField(flaw) && flaw.column().equals(column.heading())) {
        wrong.add(
            flaw.value().isEmpty()
                ? page.say("flaw.empty", flaw.reason())
                : page.say("flaw", flaw.value(), flaw.reason()));
        if (!flaw.help().isEmpty()) {
          wrong.add(flaw.help());
        }
      }
    }
    return new CellField(
        Parameters.CELL + column.heading(),
        column.heading(),
        column.meaning().isEmpty() ? page.say("row.own-column") : column.meaning(),
        value,
        column.options(),
        wrong);
  }

  private void gone() {
    page.heading("row.gone").paragraph("row.gone.lead");
    boolean here = typed.cells() == null;
    Form form = form("/gone", here);
    if (here) {
      days(form);
    } else {
      form.field(day("from", "")).field(day("to", ""));
    }
    page.add(
        form.field(Field.text("reason", here ? typed.reason() : "", "off"))
            .button("row.gone.do")
            .element());
  }

  private Form form(String ending, boolean here) {
    Form form =
        new Form(
            page, RowScreen.address(card.code(), schema.name()) + ending, here ? complaint : null);
    // Each form has a key of its own: sending one and then the other are two changes.
    return form.hidden("key", here ? typed.key() : UUID.randomUUID().toString())
        .hidden("head", typed.head())
        .hidden("row", subject == null ? "" : subject.key());
  }

  private void days(Form form) {
    form.field(day("from", typed.from()).hint("hint.row-from"))
        .field(day("to", typed.to()).hint("hint.row-to"));
  }

  private static Field day(String name, String value) {
    return Field.optional(name, value, "off").with("placeholder", "1940-07-15");
  }

  private void history() {
    page.heading("row.history");
    Table table =
        new Table(
            page,
            "row.history.table",
            "column.span",
            "column.cells",
            "column.since",
            "column.until");
    for (Entry entry : ever) {
      Long until = entry.until();
      table.row(
          new Node.Text(Pieces.span(page, entry.span())),
          Pieces.cells(entry.row().cells()),
          revision(entry.since()),
          until == null ? new Node.Text("") : revision(until));
    }
    page.add(table.element());
  }

  private Node revision(long number) {
    return number == 0
        ? new Node.Text(page.say("row.base"))
        : Element.of("a", Long.toString(number))
            .with("href", RevisionScreen.address(card.code(), number))
            .verbatim();
  }
}
