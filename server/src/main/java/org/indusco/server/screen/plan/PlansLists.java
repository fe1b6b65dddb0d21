package org.indusco.server.screen.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.indusco.app.approval.Ballot;
import org.indusco.app.approval.Chain;
import org.indusco.app.change.Aims;
import org.indusco.app.job.FrontierWish;
import org.indusco.app.job.Job;
import org.indusco.app.job.KeptPlan;
import org.indusco.app.job.Live;
import org.indusco.app.job.Trial;
import org.indusco.app.job.Wish;
import org.indusco.app.office.PlanOffice;
import org.indusco.app.people.Person;
import org.indusco.exchange.html.Element;
import org.indusco.exchange.html.Node;
import org.indusco.exchange.report.Figures;
import org.indusco.model.network.Goal;
import org.indusco.model.plan.GoalResult;
import org.indusco.model.plan.Plan;
import org.indusco.server.page.Page;
import org.indusco.server.page.Table;

/// The jobs and the kept plans of a network as tables of a page.
final class PlansLists {

  private final Page page;
  private final PlanOffice office;
  private final Person person;
  private final String network;
  private final Figures figures;

  PlansLists(Page page, PlanOffice office, Person person, String network) {
    this.page = page;
    this.office = office;
    this.person = person;
    this.network = network;
    figures = Figures.of("", page.visitor().language());
  }

  void jobs(List<Job> jobs) {
    page.heading("plans.jobs");
    if (jobs.isEmpty()) {
      page.paragraph("plans.no-jobs");
      return;
    }
    Table table =
        new Table(
            page,
            "plans.jobs.table",
            "column.job",
            "column.state",
            "column.asked",
            "column.author",
            "column.gap",
            "column.result");
    for (Job job : jobs) {
      table.row(
          Ways.link(Told.task(page, job), Ways.job(job.id())),
          Element.of(
              "span", Ways.text(Told.state(page, job) + " "), Told.stale(page, office.stale(job))),
          Ways.moment(job.askedAt()),
          Ways.text(job.author()),
          Ways.figure(gap(job)),
          result(job));
    }
    page.add(table.element());
  }

  /// How near a running plan has come.
  private String gap(Job job) {
    if (job.state() != Job.State.RUNNING) {
      return "";
    }
    return office
        .findJob(person, job.id())
        .filter(live -> live.bound() > 0)
        .map(Live::gap)
        .map(figures::percent)
        .orElse("");
  }

  private Node result(Job job) {
    if (!job.plan().isEmpty()) {
      return Ways.planLink(job.plan());
    }
    return switch (job.task()) {
      case Wish wish -> Ways.text("");
      case Trial trial -> result(job.state() == Job.State.DONE, Ways.job(job.id()) + "/trial");
      case FrontierWish wish ->
          result(office.findFrontierFiles(person, job.id()).isPresent(), Ways.frontier(job.id()));
    };
  }

  private Node result(boolean there, String address) {
    return there ? Ways.link(page.say("job.trial"), address) : Ways.text("");
  }

  void plans(List<KeptPlan> plans) {
    page.heading("plans.kept");
    if (plans.isEmpty()) {
      page.paragraph("plans.no-plans");
      return;
    }
    List<String> columns =
        new ArrayList<>(List.of("column.plan", "column.made", "column.author", "column.value"));
    columns.add("column.gap");
    for (Goal.Aim aim : Goal.Aim.values()) {
      columns.add("column.goal." + Aims.id(aim));
    }
    columns.addAll(List.of("column.changes", "column.effect"));
    Table table = new Table(page, "plans.kept.table", columns.toArray(String[]::new));
    Optional<Chain> chain = office.findChain(person, network);
    plans.forEach(plan -> table.row(row(plan, chain).toArray(Node[]::new)));
    page.add(table.element());
  }

  private List<Node> row(KeptPlan kept, Optional<Chain> chain) {
    Plan plan = office.figures(kept);
    List<Node> cells = new ArrayList<>();
    cells.add(Ways.planLink(kept.hash()));
    cells.add(Ways.moment(kept.madeAt()));
    cells.add(Ways.text(kept.author()));
    cells.add(Ways.figure(figures.count(plan.summary().value())));
    cells.add(Ways.figure(figures.percent(plan.summary().gap())));
    for (Goal.Aim aim : Goal.Aim.values()) {
      cells.add(Ways.figure(share(plan, aim)));
    }
    cells.add(Ways.text(otherwise(kept)));
    cells.add(
        Element.of(
            "span", Ways.text(standing(kept, chain) + " "), Told.stale(page, office.stale(kept))));
    return cells;
  }

  private String share(Plan plan, Goal.Aim aim) {
    return plan.rows(GoalResult.class).stream()
        .filter(goal -> goal.goal() == aim && goal.of() > 0)
        .findFirst()
        .map(goal -> figures.percent(goal.share()))
        .orElse("");
  }

  private String otherwise(KeptPlan kept) {
    List<String> all = new ArrayList<>(kept.changes());
    if (!kept.keep().nothing()) {
      all.add(page.say("plans.keeps", Ways.brief(kept.keep().plan())));
    }
    return String.join("; ", all);
  }

  private String standing(KeptPlan kept, Optional<Chain> chain) {
    Optional<Ballot> ballot = chain.flatMap(all -> all.findBallot(kept.hash()));
    if (ballot.isEmpty()) {
      return "";
    }
    boolean now =
        chain
            .flatMap(Chain::findInEffect)
            .filter(last -> last.plan().equals(kept.hash()))
            .isPresent();
    return page.say(
        now
            ? "network.in-effect"
            : ballot.get().inEffect() ? "plan.was-in-effect" : "plan.before-parties");
  }
}
