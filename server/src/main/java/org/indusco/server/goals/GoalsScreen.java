package org.indusco.server.goals;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.indusco.app.office.PlanOffice;
import org.indusco.app.people.Person;
import org.indusco.app.sight.LentNetwork;
import org.indusco.app.sight.ReadingRoom;
import org.indusco.exchange.html.Element;
import org.indusco.server.api.Lent;
import org.indusco.server.asset.Assets;
import org.indusco.server.page.Page;
import org.indusco.server.visitor.Visitor;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// How far the goals are reached, as a page.
@Controller
public final class GoalsScreen {

  private final ReadingRoom room;
  private final PlanOffice office;
  private final KeptGoals kept;

  /// @param room where networks are read
  /// @param office where plans are kept
  /// @param kept where goals are worked out
  public GoalsScreen(ReadingRoom room, PlanOffice office, KeptGoals kept) {
    this.room = room;
    this.office = office;
    this.kept = kept;
  }

  /// The page.
  @GetMapping("/networks/{code}/goals")
  ResponseEntity<String> goals(HttpServletRequest request, @PathVariable("code") String code) {
    Visitor visitor = Visitor.of(request);
    LentNetwork network = Lent.network(room, request, code);
    String address = "/networks/" + code + "/goals";
    String title = Lent.title(network, visitor.language());
    Page page = Page.of(visitor, address, "goals.title", title);
    page.part(
        Element.of("link")
            .with("rel", "stylesheet")
            .with("href", Assets.address(Assets.GOALS_STYLE)));
    page.part(
        Element.of("link")
            .with("rel", "alternate")
            .with("type", "application/json")
            .with("href", "/api/v1" + address));
    Person person = visitor.reader();
    Optional<KeptGoals.Chosen> chosen = kept.choose(person, code);
    Optional<PlanGoals> goals = chosen.flatMap(one -> kept.find(person, one.hash()));
    if (chosen.isPresent() && goals.isPresent()) {
      new GoalsPage(page, office, network, goals.get()).tell(chosen.get().inEffect());
    } else if (!network.showsPlans()) {
      page.add(Element.of("p", page.say("goals.withheld")).with("class", "lead"));
    } else {
      empty(page, person, code);
    }
    return page.answer();
  }

  /// A sentence, one thing to do, and the way to the example.
  private void empty(Page page, Person person, String code) {
    page.add(Element.of("p", page.say("goals.empty")).with("class", "lead"));
    if (office.mayPlan(person, code)) {
      page.add(
          Element.of(
              "p",
              Element.of("a", page.say("goals.empty.do"))
                  .with("href", "/networks/" + code + "/plans")
                  .with("class", "button")));
    } else {
      page.paragraph("goals.empty.others");
    }
    page.add(Element.of("p", Element.of("a", page.say("home.example")).with("href", "/tour/8")));
  }
}
