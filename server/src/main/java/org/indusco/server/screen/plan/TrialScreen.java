package org.indusco.server.screen.plan;

import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.indusco.app.change.Aims;
import org.indusco.app.change.Change;
import org.indusco.app.change.ChangeException;
import org.indusco.app.change.ChangeReader;
import org.indusco.app.job.Job;
import org.indusco.app.job.MadePlan;
import org.indusco.app.job.Trial;
import org.indusco.app.job.Wish;
import org.indusco.app.office.PlanOffice;
import org.indusco.app.people.Person;
import org.indusco.exchange.html.Element;
import org.indusco.exchange.html.Node;
import org.indusco.exchange.report.PlanInWords;
import org.indusco.model.network.Goal;
import org.indusco.model.network.Network;
import org.indusco.model.trial.TrialFigure;
import org.indusco.model.trial.TrialHelp;
import org.indusco.model.trial.TrialPeril;
import org.indusco.model.trial.TrialResult;
import org.indusco.model.wording.Language;
import org.indusco.server.api.Keys;
import org.indusco.server.asset.Assets;
import org.indusco.server.page.Form;
import org.indusco.server.page.Page;
import org.indusco.server.page.Table;
import org.indusco.server.problem.Code;
import org.indusco.server.problem.ProblemException;
import org.indusco.server.visitor.Visitor;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// What came of a trial: how the figures spread, who is lost most often, and what would help.
@Controller
public final class TrialScreen {

  /// So many cooperatives are listed; the file has all of them.
  private static final int PERILS = 20;

  private final PlanOffice office;

  /// @param office where trials are kept
  public TrialScreen(PlanOffice office) {
    this.office = office;
  }

  /// The page.
  @GetMapping("/jobs/{id}/trial")
  public ResponseEntity<String> show(HttpServletRequest request, @PathVariable("id") String id) {
    Visitor visitor = Visitor.of(request);
    Person person = visitor.reader();
    Job job = office.findJob(person, Keys.found(id)).orElseThrow(visitor::notThere).job();
    TrialResult result = office.findTrial(person, job.id()).orElseThrow(visitor::notThere);
    if (!(job.task() instanceof Trial trial)) {
      throw ProblemException.of(Code.NOT_FOUND);
    }
    MadePlan made = office.findMade(person, trial.plan()).orElseThrow(visitor::notThere);
    Page page =
        Page.of(visitor, Ways.job(job.id()) + "/trial", "trial.title", Ways.brief(trial.plan()))
            .within(job.network());
    page.add(Ways.line(page, "trial.plan", Ways.plan(trial.plan())));
    page.add(
        Element.of("p", page.say("trial.lead", result.scenarios().size(), tenth(result.meanLost())))
            .with("class", "lead"));
    if (office.stale(job)) {
      page.add(Element.of("p", page.say("plan.stale.long")).with("class", "note"));
    }
    PlanInWords words =
        new PlanInWords(made.planned().network(), made.planned().plan(), visitor.language());
    page.part(
        Element.of("link")
            .with("rel", "stylesheet")
            .with("href", Assets.address(Assets.GOALS_STYLE)));
    TrialCharts charts = new TrialCharts(page, result, words);
    spread(page, result, words, charts);
    perils(page, result, job.network(), words, charts);
    helps(page, result, made, words);
    files(page, job);
    return page.answer();
  }

  private static String tenth(double number) {
    return String.format(Locale.ROOT, "%.1f", number);
  }

  private static void spread(Page page, TrialResult result, PlanInWords words, TrialCharts charts) {
    charts.spread(figure -> name(page, figure, words), figure -> unit(page, figure, words));
    Table table =
        new Table(
            page,
            "trial.spread",
            "column.figure",
            "column.planned",
            "column.mean",
            "column.worst",
            "column.median",
            "column.best",
            "column.unit");
    for (TrialFigure figure : result.figures()) {
      table.row(
          Ways.text(name(page, figure, words)),
          Ways.figure(words.figures().count(figure.planned())),
          Ways.figure(words.figures().count(figure.mean())),
          Ways.figure(words.figures().count(figure.worst())),
          Ways.figure(words.figures().count(figure.median())),
          Ways.figure(words.figures().count(figure.best())),
          Ways.text(unit(page, figure, words)));
    }
    page.add(table.element()).paragraph("trial.reading");
    result.figures().stream()
        .filter(figure -> figure.measure().equals(TrialFigure.VALUE))
        .filter(figure -> figure.median() > figure.planned())
        .findFirst()
        .ifPresent(figure -> page.paragraph("trial.above"));
  }

  private static String name(Page page, TrialFigure figure, PlanInWords words) {
    return Aims.find(figure.measure()).map(words::goal).orElseGet(() -> page.say("column.value"));
  }

  private static String unit(Page page, TrialFigure figure, PlanInWords words) {
    boolean work = figure.measure().equals(Aims.id(Goal.Aim.REFUGEES));
    return work ? page.say("trial.worker-months") : words.figures().unit();
  }

  private static void perils(
      Page page, TrialResult result, String network, PlanInWords words, TrialCharts charts) {
    page.heading("trial.perils");
    if (result.perils().isEmpty()) {
      page.paragraph("trial.perils.none");
      return;
    }
    charts.perils();
    Table table = new Table(page, "trial.perils.table", "column.cooperative", "column.lost-in");
    for (TrialPeril peril : result.perils().subList(0, Math.min(PERILS, result.perils().size()))) {
      table.row(
          Ways.link(words.names().cooperative(peril.cooperative()), body(network, peril)),
          Ways.figure(words.figures().percent(peril.share())));
    }
    page.add(table.element());
    if (result.perils().size() > PERILS) {
      page.paragraph("trial.more", result.perils().size() - PERILS);
    }
  }

  private static String body(String network, TrialPeril peril) {
    String id = URLEncoder.encode(peril.cooperative(), StandardCharsets.UTF_8);
    return "/networks/" + network + "/bodies/cooperatives?id=" + id;
  }

  private void helps(Page page, TrialResult result, MadePlan made, PlanInWords words) {
    page.heading("trial.helps");
    if (result.helps().isEmpty()) {
      page.paragraph("trial.helps.none");
      return;
    }
    page.paragraph("trial.helps.lead");
    Language language = page.visitor().language();
    new TrialCharts(page, result, words).helps(help -> sentence(made, help.change(), language));
    boolean planner = office.mayPlan(page.visitor().reader(), made.kept().network());
    List<String> columns =
        new ArrayList<>(List.of("column.change", "column.gain", "column.lost", "column.written"));
    if (planner) {
      columns.add("column.as-plan");
    }
    Table table = new Table(page, "trial.helps.table", columns.toArray(String[]::new));
    for (TrialHelp help : result.helps()) {
      List<Node> cells = new ArrayList<>();
      cells.add(Ways.text(sentence(made, help.change(), language)));
      cells.add(Ways.figure(words.figures().money(help.gain())));
      cells.add(
          Ways.figure(page.say("trial.instead", tenth(help.lost()), tenth(result.meanLost()))));
      cells.add(Element.of("code", help.change()).verbatim());
      if (planner) {
        cells.add(planIt(page, made, help));
      }
      table.row(cells.toArray(Node[]::new));
    }
    page.add(table.element());
    if (result.helps().getFirst().gain() <= 0) {
      page.paragraph("trial.no-help");
    }
  }

  /// Asks for the plan with a change, as the form of the plan's page would.
  private static Node planIt(Page page, MadePlan made, TrialHelp help) {
    String gap = BigDecimal.valueOf(100 * Wish.USUAL.gap()).stripTrailingZeros().toPlainString();
    return new Form(page, Ways.plan(made.kept().hash()) + "/what-if")
        .hidden("key", UUID.randomUUID().toString())
        .hidden("gap", gap)
        .hidden("changes", help.change())
        .button("plan.what-if.do")
        .element();
  }

  /// A change in a sentence; in its own words when the network does not know it any more.
  private static String sentence(MadePlan made, String change, Language language) {
    Network network = made.planned().network();
    try {
      Change read = new ChangeReader(network).read(change);
      return read.sentence(network, language);
    } catch (ChangeException e) {
      return change;
    }
  }

  private void files(Page page, Job job) {
    page.heading("plan.files");
    List<Element> items = new ArrayList<>();
    office
        .findTrialFiles(page.visitor().reader(), job.id())
        .ifPresent(
            trial ->
                trial
                    .files()
                    .keySet()
                    .forEach(
                        name ->
                            items.add(
                                Element.of(
                                    "li",
                                    Element.of("a", Element.of("code", name).verbatim())
                                        .with(
                                            "href",
                                            "/api/v1/jobs/"
                                                + job.id()
                                                + "/trial/files/"
                                                + name)))));
    page.add(Element.of("ul", items).with("class", "files"));
  }
}
