package org.indusco.server.screen;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.indusco.app.office.ChangeOffice;
import org.indusco.app.people.Person;
import org.indusco.app.register.NetworkCard;
import org.indusco.app.sight.ReadingRoom;
import org.indusco.exchange.html.Element;
import org.indusco.exchange.html.Node;
import org.indusco.server.page.Page;
import org.indusco.server.page.Table;
import org.indusco.server.problem.Code;
import org.indusco.server.problem.Problem;
import org.indusco.server.visitor.Visitor;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// Home and help.
@Controller
public final class HomeScreen {

  private final ReadingRoom room;

  /// @param room where networks are read
  public HomeScreen(ReadingRoom room) {
    this.room = room;
  }

  /// The networks that the visitor may read.
  @GetMapping("/")
  public ResponseEntity<String> home(HttpServletRequest request) {
    Visitor visitor = Visitor.of(request);
    Person person = visitor.reader();
    Page page = Page.of(visitor, "/", "home.title");
    if (person.shouldHaveSecondStep() && !person.secondStep()) {
      page.add(
          Element.of(
                  "p",
                  new Node.Text(page.say("home.second-step") + " "),
                  Element.of("a", page.say("home.second-step.do")).with("href", "/account"))
              .with("class", "note"));
    }
    List<NetworkCard> listed = room.list(person);
    if (listed.isEmpty()) {
      page.paragraph(person.isAdministrator() ? "home.empty.all" : "home.empty");
      return ways(page, person).answer();
    }
    Table table = new Table(page, "home.networks", "column.network", "column.atlas", "column.code");
    for (NetworkCard each : listed) {
      String address = "/networks/" + each.code();
      table.row(
          Element.of("a", each.title()).with("href", address),
          Element.of("a", page.say("nav.atlas")).with("href", address + "/atlas"),
          Element.of("code", each.code()).verbatim());
    }
    return ways(page.add(table.element()), person).answer();
  }

  private static Page ways(Page page, Person person) {
    return ChangeOffice.mayCreate(person)
        ? page.add(
            Element.of("p", Element.of("a", page.say("home.import")).with("href", "/imports")))
        : page;
  }

  /// What the program is, who may do what, and what each problem means.
  @GetMapping("/help")
  public ResponseEntity<String> help(HttpServletRequest request) {
    Page page = Page.of(Visitor.of(request), "/help", "help.title");
    page.add(Element.of("p", page.say("help.lead")).with("class", "lead"));
    page.paragraph("help.account");
    page.heading("help.roles");
    page.add(Roles.list(page));
    page.heading("help.problems").paragraph("help.problems.lead");
    Table table = new Table(page, "help.problems.table", "column.code", "column.means");
    for (Code code : Code.values()) {
      table.row(
          Element.of("code", code.name()).with("id", code.name()).verbatim(),
          new Node.Text(
              page.say(
                  "sentences",
                  Problem.of(code, "…", "…").sentence(page.visitor().language()),
                  Problem.of(code, "…", "…").help(page.visitor().language()))));
    }
    return page.add(table.element()).answer();
  }
}
