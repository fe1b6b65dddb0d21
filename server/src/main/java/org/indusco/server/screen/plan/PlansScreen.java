package org.indusco.server.screen.plan;

import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.indusco.app.job.KeptPlan;
import org.indusco.app.library.Edition;
import org.indusco.app.office.PlanOffice;
import org.indusco.app.people.Person;
import org.indusco.app.sight.LentNetwork;
import org.indusco.app.sight.ReadingRoom;
import org.indusco.exchange.html.Element;
import org.indusco.model.network.Defaults;
import org.indusco.model.network.Goal;
import org.indusco.model.network.Network;
import org.indusco.server.api.Keys;
import org.indusco.server.api.Lent;
import org.indusco.server.page.Complaint;
import org.indusco.server.page.Page;
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

/// The plans and jobs of a network, and the form by which a plan is asked for.
@Controller
public final class PlansScreen {

  private static final String ADDRESS = "/networks/{code}/plans";
  private static final int NEWEST = 50;

  /// The id of the heading of the form.
  private static final String NEW = "new";

  private final ReadingRoom room;
  private final PlanOffice office;

  /// @param room where networks are read
  /// @param office where plans are asked for
  public PlansScreen(ReadingRoom room, PlanOffice office) {
    this.room = room;
    this.office = office;
  }

  /// The page.
  @GetMapping(ADDRESS)
  public ResponseEntity<String> show(
      HttpServletRequest request, @PathVariable("code") String code) {
    return page(Visitor.of(request), code, null, null).answer();
  }

  /// Asks for a plan.
  @PostMapping(path = ADDRESS, consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  public ResponseEntity<String> ask(
      HttpServletRequest request,
      @PathVariable("code") String code,
      @RequestParam(name = "key") String key,
      @RequestParam(name = "gap") String gap,
      @RequestParam(name = "seed") String seed,
      @RequestParam(name = "knowing", defaultValue = "") String knowing,
      @RequestParam(name = "weight-enemy_goods", defaultValue = "") String enemyGoods,
      @RequestParam(name = "weight-army_guerrilla", defaultValue = "") String armyGuerrilla,
      @RequestParam(name = "weight-refugees", defaultValue = "") String refugees,
      @RequestParam(name = "weight-post_war", defaultValue = "") String postWar,
      @RequestParam(name = "older", defaultValue = "") String older,
      @RequestParam(name = "through", defaultValue = "") String through,
      @RequestParam(name = "units", defaultValue = "") String units) {
    Visitor visitor = Visitor.of(request);
    Map<Goal.Aim, String> weights = new EnumMap<>(Goal.Aim.class);
    weights.put(Goal.Aim.ENEMY_GOODS, enemyGoods);
    weights.put(Goal.Aim.ARMY_GUERRILLA, armyGuerrilla);
    weights.put(Goal.Aim.REFUGEES, refugees);
    weights.put(Goal.Aim.POST_WAR, postWar);
    PlanForm typed = new PlanForm(seed, gap, knowing, weights, older, through, units);
    Person person = visitor.person();
    Edition edition =
        office.findEdition(person, code).orElseThrow(() -> ProblemException.of(Code.NOT_FOUND));
    return Asking.answer(
        () ->
            office.submit(
                person,
                Keys.uuid("key", key),
                code,
                OptionalLong.empty(),
                typed.wish(completed(edition))),
        complaint ->
            page(visitor, code, typed, complaint)
                .status(complaint.problem().code().status())
                .answer());
  }

  private static Network completed(Edition edition) {
    if (!edition.sound()) {
      throw ProblemException.of(Code.NETWORK_HAS_FAULTS);
    }
    return Defaults.complete(edition.network()).network();
  }

  private Page page(
      Visitor visitor, String code, @Nullable PlanForm typed, @Nullable Complaint complaint) {
    Person person = visitor.reader();
    LentNetwork network = room.find(person, code).orElseThrow(visitor::notThere);
    String title = Lent.title(network, visitor.language());
    Page page = Page.of(visitor, Ways.plans(code), "plans.title", title);
    page.add(Ways.line(page, "plans.network", "/networks/" + code));
    page.add(Ways.line(page, "plans.frontiers", Ways.frontiers(code)));
    if (office.mayPlan(person, code)) {
      page.add(Ways.line(page, "plans.new", "#" + NEW));
    }
    List<KeptPlan> plans = office.listPlans(person, code, NEWEST).orElse(List.of());
    PlansLists lists = new PlansLists(page, office, person, code);
    lists.jobs(office.listJobs(person, code, NEWEST).orElse(List.of()));
    lists.plans(plans);
    if (!office.mayPlan(person, code)) {
      return page.paragraph(person.isAdministrator() ? "plans.give" : "plans.others");
    }
    page.add(Element.of("h2", page.say("plans.new")).with("id", NEW));
    Optional<Edition> edition = office.findEdition(person, code).filter(Edition::sound);
    if (edition.isEmpty()) {
      return page.paragraph("network.faults");
    }
    PlanForm form = typed == null ? PlanForm.of(completed(edition.get())) : typed;
    return page.add(form.element(page, code, plans, complaint));
  }
}
