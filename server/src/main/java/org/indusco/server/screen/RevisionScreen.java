package org.indusco.server.screen;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.indusco.app.library.Desk;
import org.indusco.app.office.ChangeOffice;
import org.indusco.app.office.HistoryOffice;
import org.indusco.app.register.Revision;
import org.indusco.exchange.html.Element;
import org.indusco.exchange.html.Node;
import org.indusco.server.api.Paging;
import org.indusco.server.api.Reasons;
import org.indusco.server.change.Answered;
import org.indusco.server.page.Complaint;
import org.indusco.server.page.Field;
import org.indusco.server.page.Form;
import org.indusco.server.page.Page;
import org.indusco.server.page.Table;
import org.indusco.server.problem.Code;
import org.indusco.server.problem.ProblemException;
import org.indusco.server.visitor.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// A revision: who, when, why, what it said before and after, and a way to take it back.
@Controller
public final class RevisionScreen {

  private static final String ADDRESS = "/networks/{code}/revisions/{number}";
  private static final String SIZE = "100";

  private final HistoryOffice history;
  private final ChangeOffice changes;

  /// @param history that knows revisions
  /// @param changes that takes them back
  public RevisionScreen(HistoryOffice history, ChangeOffice changes) {
    this.history = history;
    this.changes = changes;
  }

  /// The address of a revision's page.
  static String address(String network, long number) {
    return "/networks/" + network + "/revisions/" + number;
  }

  /// The page.
  ///
  /// @param part which part of what it says, from 1
  /// @param done what was just done; empty when nothing was
  @GetMapping(ADDRESS)
  public ResponseEntity<String> show(
      HttpServletRequest request,
      @PathVariable("code") String code,
      @PathVariable("number") String number,
      @RequestParam(name = "part", defaultValue = "1") String part,
      @RequestParam(name = "done", defaultValue = "") String done) {
    Visitor visitor = Visitor.of(request);
    HistoryOffice.RevisionTold told = told(visitor, code, number);
    Page page = page(visitor, told);
    if (done.matches("recorded|undone|taken")) {
      page.done("revision." + done);
    }
    return answer(page, told, Paging.of(part, SIZE), "", null, UUID.randomUUID().toString());
  }

  /// Takes it back.
  ///
  /// @param key under which this is sent
  @PostMapping(path = ADDRESS + "/undo", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  public ResponseEntity<String> undo(
      HttpServletRequest request,
      @PathVariable("code") String code,
      @PathVariable("number") String number,
      @RequestParam(name = "key", defaultValue = "") String key,
      @RequestParam(name = "reason", defaultValue = "") String reason) {
    Visitor visitor = Visitor.of(request);
    HistoryOffice.RevisionTold told = told(visitor, code, number);
    try {
      ChangeOffice.Wish wish =
          new ChangeOffice.Wish(Sent.key(key), Reasons.of("reason", reason), null);
      Optional<Desk.Answer> answer =
          changes.undo(visitor.person(), code, told.revision().number(), wish);
      Revision made =
          Answered.recorded(code, answer.orElseThrow(() -> ProblemException.of(Code.NOT_FOUND)));
      return Redirect.to(address(code, made.number()) + "?done=undone");
    } catch (ProblemException e) {
      Page page = page(visitor, told).status(e.problem().code().status());
      Complaint complaint = new Complaint(Sent.field(e.problem(), "reason"), e.problem());
      return answer(page, told, Paging.of("1", SIZE), reason, complaint, Sent.again(e, key));
    }
  }

  private static Page page(Visitor visitor, HistoryOffice.RevisionTold told) {
    Revision revision = told.revision();
    return Page.of(
        visitor,
        address(told.card().code(), revision.number()),
        "revision.title",
        Long.toString(revision.number()),
        told.card().title());
  }

  private ResponseEntity<String> answer(
      Page page,
      HistoryOffice.RevisionTold told,
      Paging part,
      String reason,
      @Nullable Complaint complaint,
      String key) {
    String code = told.card().code();
    about(page, told);
    if (changes.mayChange(page.visitor().reader(), told.card())) {
      page.heading("revision.undo").paragraph("revision.undo.lead");
      if (complaint != null) {
        Sent.findFlaws(complaint.problem()).ifPresent(flaws -> page.add(Pieces.flaws(page, flaws)));
        Sent.link(page, code, complaint.problem());
      }
      page.add(
          new Form(page, address(code, told.revision().number()) + "/undo", complaint)
              .hidden("key", key)
              .field(Field.text("reason", reason, "off"))
              .button("revision.undo.do")
              .element());
    }
    page.heading("revision.subjects");
    subjects(page, told, part);
    return page.answer();
  }

  private static void about(Page page, HistoryOffice.RevisionTold told) {
    Revision revision = told.revision();
    String code = told.card().code();
    page.add(
        Element.of(
            "p",
            Element.of("a", told.card().title()).with("href", "/networks/" + code).verbatim()));
    if (!told.whole()) {
      page.paragraph("revision.veiled", Moments.text(revision.recordedAt()));
      return;
    }
    page.add(Element.of("p", revision.reason()).with("class", "lead"));
    page.paragraph("revision.who", revision.author(), Moments.text(revision.recordedAt()));
    Long undoes = revision.undoes();
    if (undoes != null) {
      page.add(
          Element.of(
              "p",
              Element.of("a", page.say("revision.undoes", Long.toString(undoes)))
                  .with("href", address(code, undoes))));
    }
    if (revision.origin() != null) {
      page.paragraph("revision.origin");
    }
  }

  private static void subjects(Page page, HistoryOffice.RevisionTold told, Paging part) {
    Paging.Rows<HistoryOffice.SubjectTold> rows = part.cut(told.subjects());
    Table table =
        new Table(page, "revision.subjects.table", "column.row", "column.before", "column.after");
    for (HistoryOffice.SubjectTold each : rows.rows()) {
      table.row(
          row(page, told.card().code(), each),
          Pieces.said(page, each.before(), each.after()),
          Pieces.said(page, each.after(), each.before()));
    }
    page.add(table.element());
    if (rows.total() > part.page() * rows.size()) {
      page.add(
          Element.of(
              "p",
              Element.of("a", page.say("more", rows.total() - part.page() * rows.size()))
                  .with(
                      "href",
                      address(told.card().code(), told.revision().number())
                          + "?part="
                          + (part.page() + 1))));
    }
  }

  private static Node row(Page page, String code, HistoryOffice.SubjectTold told) {
    String name = Pieces.name(page, told.subject());
    return told.subject().table().startsWith(":")
        ? new Node.Text(name)
        : Element.of("a", name).with("href", RowScreen.address(code, told.subject())).verbatim();
  }

  private HistoryOffice.RevisionTold told(Visitor visitor, String code, String number) {
    return Sent.findNumber(number)
        .flatMap(n -> history.findRevision(visitor.reader(), code, n))
        .orElseThrow(visitor::notThere);
  }
}
