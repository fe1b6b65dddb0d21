package org.indusco.server.screen.plan;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.indusco.app.change.Aims;
import org.indusco.app.job.FrontierWish;
import org.indusco.app.job.Job;
import org.indusco.app.job.KeptPlan;
import org.indusco.app.library.Edition;
import org.indusco.app.office.PlanOffice;
import org.indusco.app.people.Person;
import org.indusco.exchange.html.Element;
import org.indusco.exchange.html.Node;
import org.indusco.exchange.report.Figures;
import org.indusco.exchange.report.FrontierPage;
import org.indusco.exchange.report.TradeOff;
import org.indusco.model.frontier.FrontierResult;
import org.indusco.model.frontier.FrontierRow;
import org.indusco.model.network.Defaults;
import org.indusco.model.network.Network;
import org.indusco.model.network.Settings;
import org.indusco.model.wording.Language;
import org.indusco.server.api.Keys;
import org.indusco.server.page.Form;
import org.indusco.server.page.Page;
import org.indusco.server.page.Table;
import org.indusco.server.problem.Code;
import org.indusco.server.problem.ProblemException;
import org.indusco.server.screen.Redirect;
import org.indusco.server.visitor.Visitor;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// What came of a frontier: chart and table of its points, each of which can be taken as a plan.
@Controller
public final class FrontierScreen {

  private static final String ADDRESS = "/jobs/{id}/frontier";

  private final PlanOffice office;

  /// @param office where frontiers are kept
  public FrontierScreen(PlanOffice office) {
    this.office = office;
  }

  /// The page.
  @GetMapping(ADDRESS)
  public ResponseEntity<String> show(HttpServletRequest request, @PathVariable("id") String id) {
    Visitor visitor = Visitor.of(request);
    Person person = visitor.reader();
    Job job = office.findJob(person, Keys.found(id)).orElseThrow(visitor::notThere).job();
    FrontierResult result = office.findFrontier(person, job.id()).orElseThrow(visitor::notThere);
    if (!(job.task() instanceof FrontierWish wish)) {
      throw visitor.notThere();
    }
    Language language = visitor.language();
    String first = Aims.name(wish.first(), language);
    String second = Aims.name(wish.second(), language);
    Page page =
        Page.of(visitor, Ways.frontier(job.id()), "frontier.title", first, second)
            .within(job.network());
    page.add(Ways.line(page, "frontier.job", Ways.job(job.id())));
    String currency = currency(person, job);
    TradeOff shown = TradeOff.of(result, wish.points(), currency, aim -> Aims.name(aim, language));
    page.add(Element.of("p", page.say("frontier.lead")).with("class", "lead"));
    if (!shown.complete()) {
      page.add(
          Element.of("p", page.say("frontier.stopped", result.points().size(), wish.points()))
              .with("class", "note"));
    }
    if (office.stale(job)) {
      page.add(Element.of("p", page.say("plan.stale.long")).with("class", "note"));
    }
    FrontierPage.chart(currency, shown, language).forEach(page::add);
    table(page, job, wish, shown, Figures.of(currency, language));
    files(page, job);
    return page.answer();
  }

  /// The currency of the network as it was planned.
  private String currency(Person person, Job job) {
    return office
        .findNetwork(person, job)
        .filter(network -> network.has(Settings.class))
        .map(network -> network.settings().currency())
        .orElse("");
  }

  private void table(Page page, Job job, FrontierWish wish, TradeOff shown, Figures figures) {
    boolean planner = office.mayPlan(page.visitor().reader(), job.network());
    Optional<Network> now = planner ? network(page.visitor().reader(), job) : Optional.empty();
    List<String> columns = new ArrayList<>(List.of("column.point"));
    columns.addAll(
        List.of(
            "column.first-goal",
            "column.share",
            "column.second-goal",
            "column.share",
            "column.rest",
            "column.gap"));
    if (planner) {
      columns.add("column.as-plan");
    }
    page.paragraph("frontier.columns", named(page, shown.first()), named(page, shown.second()));
    Table table = new Table(page, "frontier.table", columns.toArray(String[]::new));
    for (FrontierRow point : shown.points()) {
      double gap = point.bound() <= 0 ? 0 : (point.bound() - point.value()) / point.bound();
      List<Node> cells = new ArrayList<>();
      cells.add(Element.of("span", name(page, point)).with("id", "point-" + point.point()));
      cells.add(Ways.figure(figures.count(point.first())));
      cells.add(Ways.figure(figures.percent(point.first() / shown.first().of())));
      cells.add(Ways.figure(figures.count(point.second())));
      cells.add(Ways.figure(figures.percent(point.second() / shown.second().of())));
      cells.add(Ways.figure(figures.count(point.rest())));
      cells.add(Ways.figure(figures.percent(gap)));
      if (planner) {
        String address = Ways.frontier(job.id()) + "/points/" + point.point();
        Element take = new Form(page, address).button("frontier.take").element();
        Element start =
            now.map(network -> PlanForm.of(network, wish, point))
                .map(form -> form.start(page, job.network(), "frontier.plan"))
                .orElse(Element.of("span"));
        cells.add(Element.of("div", take, start).with("class", "does"));
      }
      table.row(cells.toArray(Node[]::new));
    }
    page.add(table.element());
    if (planner) {
      page.paragraph("frontier.taking");
    }
  }

  /// The network as it is now; empty when no plan can be asked for.
  private Optional<Network> network(Person person, Job job) {
    return office
        .findEdition(person, job.network())
        .filter(Edition::sound)
        .map(edition -> Defaults.complete(edition.network()).network());
  }

  private static String named(Page page, TradeOff.Axis axis) {
    return page.say("frontier.axis", axis.name(), page.words().term(axis.unit()));
  }

  private static String name(Page page, FrontierRow point) {
    String name = Integer.toString(point.point());
    if (point.declared()) {
      name = page.say("frontier.declared", name);
    }
    return point.passed() ? page.say("frontier.passed", name) : name;
  }

  private void files(Page page, Job job) {
    page.heading("plan.files");
    List<Element> items = new ArrayList<>();
    for (String name : List.of("frontier.csv", "axes.csv")) {
      String address = "/api/v1" + Ways.frontier(job.id()) + "/files/" + name;
      items.add(
          Element.of(
              "li", Element.of("a", Element.of("code", name).verbatim()).with("href", address)));
    }
    page.add(Element.of("ul", items).with("class", "files"));
  }

  /// Keeps the plan of a point and leads to it.
  @PostMapping(ADDRESS + "/points/{number}")
  public ResponseEntity<String> take(
      HttpServletRequest request,
      @PathVariable("id") String id,
      @PathVariable("number") String number) {
    KeptPlan plan =
        office
            .takePoint(Visitor.of(request).person(), Keys.found(id), Keys.point(number))
            .orElseThrow(() -> ProblemException.of(Code.NOT_FOUND));
    return Redirect.to(Ways.plan(plan.hash()));
  }
}
