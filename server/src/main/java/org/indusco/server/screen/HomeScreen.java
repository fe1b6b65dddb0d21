package org.indusco.server.screen;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
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
import org.indusco.server.visitor.LastNetwork;
import org.indusco.server.visitor.Visitor;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// Home, the list of networks, and help.
@Controller
public final class HomeScreen {

  private final ReadingRoom room;

  /// @param room where networks are read
  public HomeScreen(ReadingRoom room) {
    this.room = room;
  }

  /// The atlas of the network that the visitor looked at last, or else of the first that they may
  /// read. Where there is none, what to do about it.
  @GetMapping("/")
  public ResponseEntity<String> home(HttpServletRequest request) {
    Visitor visitor = Visitor.of(request);
    List<NetworkCard> listed = room.list(visitor.reader());
    return listed.isEmpty()
        ? empty(Page.of(visitor, "/", "home.title"), visitor.reader()).answer()
        : Redirect.to("/networks/" + chosen(request, listed) + "/atlas");
  }

  private static String chosen(HttpServletRequest request, List<NetworkCard> listed) {
    Optional<String> last =
        LastNetwork.find(request)
            .filter(code -> listed.stream().anyMatch(card -> card.code().equals(code)));
    return last.orElseGet(
        () ->
            listed.stream()
                .filter(card -> card.base() == null)
                .findFirst()
                .orElse(listed.getFirst())
                .code());
  }

  /// The networks that the visitor may read.
  @GetMapping("/networks")
  public ResponseEntity<String> networks(HttpServletRequest request) {
    Visitor visitor = Visitor.of(request);
    Person person = visitor.reader();
    Page page = Page.of(visitor, "/networks", "home.title");
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
      return empty(page, person).answer();
    }
    Table table = new Table(page, "home.networks", "column.network", "column.atlas", "column.code");
    for (NetworkCard each : listed) {
      String address = "/networks/" + each.code();
      table.row(
          Element.of("a", each.title()).with("href", address),
          Element.of("a", page.say("nav.atlas")).with("href", address + "/atlas"),
          Element.of("code", each.code()).verbatim());
    }
    page.add(table.element());
    if (ChangeOffice.mayCreate(person)) {
      page.add(link(page, "home.import", "/imports"));
    }
    return page.answer();
  }

  /// A sentence, one thing to do, and the way to the example.
  private static Page empty(Page page, Person person) {
    boolean creates = ChangeOffice.mayCreate(person);
    page.add(
        Element.of("p", page.say(creates ? "home.empty.all" : "home.empty")).with("class", "lead"));
    if (creates) {
      page.add(
          Element.of(
              "p",
              Element.of("a", page.say("home.import"))
                  .with("href", "/imports")
                  .with("class", "button")));
    }
    return page.add(link(page, "home.example", "/help#the-example"));
  }

  /// What the program is, who may do what, and what each problem means.
  @GetMapping("/help")
  public ResponseEntity<String> help(HttpServletRequest request) {
    Page page = Page.of(Visitor.of(request), "/help", "help.title");
    page.add(Element.of("p", page.say("help.lead")).with("class", "lead"));
    page.add(link(page, "help.tour", "/tour"));
    page.add(link(page, "help.glossary", "/glossary"));
    page.paragraph("help.search");
    page.paragraph("help.account");
    page.add(Element.of("h2", page.say("help.example")).with("id", "the-example"));
    page.paragraph("help.example.told");
    page.add(Element.of("p", Element.of("code", "./indusco demo").verbatim()));
    page.paragraph("help.example.take");
    page.add(Element.of("p", Element.of("code", "./indusco import examples/cic-1940").verbatim()));
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

  private static Element link(Page page, String key, String href) {
    return Element.of("p", Element.of("a", page.say(key)).with("href", href));
  }
}
