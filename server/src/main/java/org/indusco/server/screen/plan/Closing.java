package org.indusco.server.screen.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.indusco.app.job.Job;
import org.indusco.app.job.KeptPlan;
import org.indusco.app.job.Live;
import org.indusco.app.job.Wish;
import org.indusco.app.office.PlanOffice;
import org.indusco.app.people.Person;
import org.indusco.exchange.html.Element;
import org.indusco.exchange.html.Node;
import org.indusco.exchange.report.Figures;
import org.indusco.model.plan.Summary;
import org.indusco.server.page.Page;
import org.indusco.server.page.Table;

/// How near a plan that is made has come to the best, beside the plan before it. It takes the same
/// room while it is told anew.
final class Closing {

  /// The plan before is looked for among so many.
  private static final int LOOKED_AT = 20;

  private static final String UNKNOWN = "–";

  private final Page page;
  private final PlanOffice office;
  private final Person person;
  private final Figures figures;

  Closing(Page page, PlanOffice office, Person person) {
    this.page = page;
    this.office = office;
    this.person = person;
    figures = Figures.of("", page.visitor().language());
  }

  /// Value and bound; 0 while there is none.
  ///
  /// @param estimated whether the value is that of no plan yet
  private record Worth(double value, double bound, boolean estimated) {

    static Worth of(Summary summary) {
      return new Worth(summary.value(), summary.bound(), /* estimated= */ false);
    }

    static Worth soFar(Live live) {
      return new Worth(live.value(), live.bound(), /* estimated= */ true);
    }

    boolean known() {
      return bound > 0 && Double.isFinite(bound);
    }

    /// How much better another plan could be at most, as a share of the value.
    double better() {
      return Math.max(0, bound - value) / value;
    }
  }

  void add(Live live, Wish wish) {
    Job job = live.job();
    List<KeptPlan> newest = office.listPlans(person, job.network(), LOOKED_AT).orElse(List.of());
    Optional<Worth> made = figures(job.plan(), newest);
    Worth now = made.orElseGet(() -> Worth.soFar(live));
    page.add(Element.of("p", sentence(now)).with("class", "closing"));
    OptionalDouble worth = made.stream().mapToDouble(Worth::value).findFirst();
    page.add(TraceDrawing.of(page, office.trace(person, job.id()), worth));
    String before = wish.former().isEmpty() ? before(job, newest) : wish.former();
    page.add(table(now, figures(before, newest), before));
  }

  private String sentence(Worth now) {
    if (!now.known()) {
      return page.say("job.gap.unknown");
    }
    return now.value() > 0
        ? page.say(
            now.estimated() ? "job.gap.estimated" : "job.gap.better", figures.percent(now.better()))
        : page.say("job.gap.none");
  }

  /// Plans are looked for among the newest first, of which only the figures are read.
  private Optional<Worth> figures(String plan, List<KeptPlan> newest) {
    return newest.stream()
        .filter(each -> each.hash().equals(plan))
        .findFirst()
        .or(() -> plan.isEmpty() ? Optional.empty() : office.findPlan(person, plan))
        .map(kept -> Worth.of(office.figures(kept).summary()));
  }

  /// The hash of the newest plan that was there before a job was asked for; empty for none.
  private static String before(Job job, List<KeptPlan> newest) {
    return newest.stream()
        .filter(plan -> plan.madeAt().isBefore(job.askedAt()))
        .map(KeptPlan::hash)
        .findFirst()
        .orElse("");
  }

  private Element table(Worth now, Optional<Worth> before, String plan) {
    if (plan.isEmpty()) {
      Table alone = new Table(page, "job.figures.alone", "column.figure", "job.this-plan");
      return rows(alone, List.of(Optional.of(now).filter(Worth::known))).element();
    }
    Table table =
        new Table(page, "job.figures", "column.figure", "job.this-plan", "job.plan-before");
    return rows(table, List.of(Optional.of(now).filter(Worth::known), before))
        .row(Ways.text(page.say("column.plan")), Ways.text(""), Ways.planLink(plan))
        .element();
  }

  /// A row for each figure, with a cell for each plan.
  private Table rows(Table table, List<Optional<Worth>> plans) {
    row(
        table,
        "column.value",
        plans,
        plan -> (plan.estimated() ? "~ " : "") + figures.count(plan.value()));
    row(table, "job.bound", plans, plan -> figures.count(plan.bound()));
    row(
        table,
        "job.could-be-better",
        plans,
        plan -> plan.value() > 0 ? figures.percent(plan.better()) : UNKNOWN);
    return table;
  }

  private void row(
      Table table, String key, List<Optional<Worth>> plans, Function<Worth, String> figure) {
    List<Node> cells = new ArrayList<>();
    cells.add(Ways.text(page.say(key)));
    plans.forEach(plan -> cells.add(Ways.figure(plan.map(figure).orElse(UNKNOWN))));
    table.row(cells.toArray(Node[]::new));
  }
}
