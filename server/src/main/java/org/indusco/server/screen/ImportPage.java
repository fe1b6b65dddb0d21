package org.indusco.server.screen;

import java.util.List;
import org.indusco.app.intake.Intake;
import org.indusco.app.register.table.Difference;
import org.indusco.app.register.table.Difference.Kind;
import org.indusco.exchange.html.Element;
import org.indusco.exchange.html.Node;
import org.indusco.server.change.Flaw;
import org.indusco.server.page.Complaint;
import org.indusco.server.page.Field;
import org.indusco.server.page.Form;
import org.indusco.server.page.Page;
import org.indusco.server.page.Table;
import org.indusco.server.problem.Problem;
import org.indusco.server.upload.KeptFile;
import org.indusco.server.visitor.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/// The pages of an import: the form, and the look at what a file would change.
final class ImportPage {

  private static final String ADDRESS = "/imports";
  private static final String ACCEPT = ".xlsx,.zip,.csv,.geojson";
  private static final int ROWS = 100;

  private final Visitor visitor;

  ImportPage(Visitor visitor) {
    this.visitor = visitor;
  }

  /// The form in which a file is chosen.
  ResponseEntity<String> form(
      String network, String since, boolean keep, @Nullable Complaint complaint) {
    Page page = Page.of(visitor, ADDRESS, "import.title").paragraph("import.lead");
    page.add(
        new Form(page, ADDRESS, complaint)
            .file("file", ACCEPT)
            .field(
                Field.optional("network", network, "off")
                    .hint("hint.import-network")
                    .with("autocapitalize", "none")
                    .with("spellcheck", "false"))
            .field(
                Field.optional("since", since, "off")
                    .hint("hint.since")
                    .with("placeholder", "1941-01-01"))
            .check("keep", keep)
            .button("import.look")
            .element());
    return (complaint == null ? page : page.status(complaint.problem().code().status())).answer();
  }

  /// A file that cannot be looked at, with all that is wrong with it.
  ResponseEntity<String> unreadable(KeptFile kept, Problem problem) {
    Page page = page(kept).status(problem.code().status());
    page.add(
        Element.of(
                "p",
                page.say(
                    "sentences",
                    problem.sentence(visitor.language()),
                    problem.help(visitor.language())))
            .with("class", "wrong")
            .with("role", "alert"));
    Sent.findFlaws(problem).ifPresent(flaws -> page.add(Pieces.flaws(page, flaws)));
    return back(page, kept).answer();
  }

  /// What a file would change, with the button that takes it in when it can be.
  ResponseEntity<String> look(
      KeptFile kept, Intake.Look look, String reason, @Nullable Complaint complaint) {
    Page page = page(kept);
    if (complaint != null) {
      page.status(complaint.problem().code().status());
      Sent.link(page, look.code(), complaint.problem());
    }
    page.paragraph(look.there() ? "import.into" : "import.new", look.code(), look.title());
    if (!look.faults().isEmpty()) {
      page.heading("import.faults").paragraph("import.faults.lead");
      page.add(Pieces.flaws(page, look.faults().stream().map(Flaw::of).toList()));
    } else if (look.difference().none()) {
      page.paragraph("import.nothing");
    } else {
      page.heading("import.take");
      page.add(
          new Form(page, ADDRESS + "/" + kept.id() + "/take", complaint)
              .hidden("network", look.code())
              .hidden("seen", Long.toString(look.seen()))
              .field(
                  Field.text(
                      "reason",
                      reason.isEmpty() ? page.say("import.reason", kept.meaning().name()) : reason,
                      "off"))
              .button("import.take.do")
              .element());
    }
    difference(page, look);
    return back(page, kept).answer();
  }

  private Page page(KeptFile kept) {
    return Page.of(visitor, ADDRESS + "/" + kept.id(), "import.look.title", kept.meaning().name());
  }

  private static Page back(Page page, KeptFile kept) {
    return page.add(
        Element.of(
            "p",
            Element.of("a", page.say("import.other"))
                .with("href", ADDRESS + "?network=" + kept.meaning().code())));
  }

  private static void difference(Page page, Intake.Look look) {
    List<Difference.Item> items = look.difference().items();
    if (items.isEmpty()) {
      return;
    }
    page.heading("import.difference");
    counts(page, look.difference());
    if (!look.there()) {
      return;
    }
    Table rows = new Table(page, "import.rows", "column.row", "column.before", "column.after");
    for (Difference.Item item : items.subList(0, Math.min(items.size(), ROWS))) {
      rows.row(
          new Node.Text(Pieces.name(page, item.subject())),
          Pieces.said(page, item.before().pieces(), item.after().pieces()),
          Pieces.said(page, item.after().pieces(), item.before().pieces()));
    }
    page.add(rows.element());
    if (items.size() > ROWS) {
      page.paragraph("import.more", items.size() - ROWS);
    }
  }

  private static void counts(Page page, Difference difference) {
    Table table =
        new Table(
            page, "import.counts", "column.table", "column.added", "column.changed", "column.gone");
    difference
        .counts()
        .forEach(
            (name, kinds) ->
                table.row(
                    Element.of("span", name.replaceFirst("^:", "")).verbatim(),
                    count(page, kinds.getOrDefault(Kind.NEW, 0)),
                    count(page, kinds.getOrDefault(Kind.CHANGED, 0)),
                    count(page, kinds.getOrDefault(Kind.GONE, 0))));
    page.add(table.element());
  }

  private static Node count(Page page, int number) {
    return Element.of("span", page.say("count", number)).with("class", "number").verbatim();
  }
}
