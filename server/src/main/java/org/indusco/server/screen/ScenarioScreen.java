package org.indusco.server.screen;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.indusco.app.office.ChangeOffice;
import org.indusco.app.register.NetworkCard;
import org.indusco.app.sight.ReadingRoom;
import org.indusco.exchange.html.Element;
import org.indusco.exchange.html.Node;
import org.indusco.server.api.Reasons;
import org.indusco.server.change.Scenarios;
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

/// The scenarios of a network, and the making of another one.
@Controller
public final class ScenarioScreen {

  private static final String ADDRESS = "/networks/{code}/scenarios";

  private final ReadingRoom room;
  private final ChangeOffice changes;

  /// @param room where networks are read
  /// @param changes that makes scenarios
  public ScenarioScreen(ReadingRoom room, ChangeOffice changes) {
    this.room = room;
    this.changes = changes;
  }

  /// What was typed.
  private record Typed(String scenario, String title, String revision) {}

  /// The list.
  @GetMapping(ADDRESS)
  public ResponseEntity<String> show(
      HttpServletRequest request, @PathVariable("code") String code) {
    Visitor visitor = Visitor.of(request);
    NetworkCard card = card(visitor, code);
    return answer(visitor, card, new Typed("", "", Long.toString(card.head())), null);
  }

  /// Makes a scenario. Its code is what keeps it from being made twice.
  ///
  /// @param scenario its code
  /// @param title its name
  /// @param revision at which it begins
  @PostMapping(path = ADDRESS, consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  public ResponseEntity<String> make(
      HttpServletRequest request,
      @PathVariable("code") String code,
      @RequestParam(name = "scenario", defaultValue = "") String scenario,
      @RequestParam(name = "title", defaultValue = "") String title,
      @RequestParam(name = "revision", defaultValue = "") String revision) {
    Visitor visitor = Visitor.of(request);
    NetworkCard card = card(visitor, code);
    try {
      NetworkCard made =
          new Scenarios(room, changes)
              .branch(
                  visitor.person(),
                  code,
                  Sent.number("revision", revision.strip()),
                  scenario.strip(),
                  Reasons.title("title", title))
              .orElseThrow(() -> ProblemException.of(Code.NOT_FOUND));
      return Redirect.to("/networks/" + made.code());
    } catch (ProblemException e) {
      String field = e.problem().where().replace("/code", "scenario").replace("/", "");
      return answer(
          visitor,
          card,
          new Typed(scenario, title, revision),
          new Complaint(
              List.of("scenario", "title", "revision").contains(field) ? field : "", e.problem()));
    }
  }

  private ResponseEntity<String> answer(
      Visitor visitor, NetworkCard card, Typed typed, @Nullable Complaint complaint) {
    String address = "/networks/" + card.code() + "/scenarios";
    Page page = Page.of(visitor, address, "scenarios.title", card.title());
    page.add(
        Element.of(
            "p",
            Element.of("a", card.title()).with("href", "/networks/" + card.code()).verbatim()));
    if (card.scenario()) {
      return page.paragraph("scenarios.of-scenario").answer();
    }
    page.paragraph("scenarios.lead");
    list(page, card);
    if (changes.mayBranch(visitor.reader(), card)) {
      page.heading("scenarios.make");
      page.add(
          new Form(page, address, complaint)
              .field(
                  Field.text("scenario", typed.scenario(), "off")
                      .hint("hint.scenario")
                      .with("autocapitalize", "none")
                      .with("spellcheck", "false"))
              .field(Field.text("title", typed.title(), "off"))
              .field(Field.optional("revision", typed.revision(), "off").hint("hint.revision"))
              .button("scenarios.make.do")
              .element());
    }
    return (complaint == null ? page : page.status(complaint.problem().code().status())).answer();
  }

  private void list(Page page, NetworkCard card) {
    List<NetworkCard> scenarios =
        room.list(page.visitor().reader()).stream()
            .filter(each -> card.code().equals(each.base()))
            .toList();
    if (scenarios.isEmpty()) {
      page.paragraph("scenarios.none");
      return;
    }
    Table table =
        new Table(
            page,
            "scenarios.table",
            "column.scenario",
            "column.code",
            "column.begins",
            "column.author",
            "column.made");
    for (NetworkCard each : scenarios) {
      table.row(
          Element.of("a", each.title()).with("href", "/networks/" + each.code()).verbatim(),
          Element.of("code", each.code()).verbatim(),
          new Node.Text(String.valueOf(each.baseRevision())),
          new Node.Text(each.createdBy()),
          new Node.Text(Moments.text(each.createdAt())));
    }
    page.add(table.element());
  }

  private NetworkCard card(Visitor visitor, String code) {
    return room.find(visitor.reader(), code).orElseThrow(visitor::notThere).card();
  }
}
