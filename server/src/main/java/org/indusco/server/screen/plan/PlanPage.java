package org.indusco.server.screen.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.indusco.app.job.KeptPlan;
import org.indusco.app.job.MadePlan;
import org.indusco.app.office.PlanOffice;
import org.indusco.app.people.Person;
import org.indusco.exchange.html.Element;
import org.indusco.exchange.html.Node;
import org.indusco.exchange.report.PlanInWords;
import org.indusco.server.page.Complaint;
import org.indusco.server.page.Page;
import org.indusco.server.page.Table;
import org.indusco.server.screen.Moments;
import org.indusco.server.visitor.Visitor;
import org.springframework.http.ResponseEntity;

/// The page of one plan.
final class PlanPage {

  /// So many orders and moves are listed; the report has all of them.
  private static final int LISTED = 60;

  /// So many cooperatives are named in a line.
  private static final int NAMED = 6;

  /// So many plans can be compared with.
  private static final int OTHERS = 50;

  private final Page page;
  private final PlanOffice office;
  private final Person person;
  private final MadePlan made;
  private final KeptPlan kept;
  private final PlanInWords words;
  private final PlanForms forms;

  PlanPage(Visitor visitor, PlanOffice office, MadePlan made) {
    this.office = office;
    this.made = made;
    kept = made.kept();
    person = visitor.reader();
    page =
        Page.of(visitor, Ways.plan(kept.hash()), "plan.title", name(made, visitor))
            .within(kept.network());
    words = new PlanInWords(made.planned().network(), made.planned().plan(), visitor.language());
    forms = new PlanForms(page, made);
  }

  private static String name(MadePlan made, Visitor visitor) {
    var settings = made.planned().network().settings();
    return visitor.language() == org.indusco.model.wording.Language.ZH
            && !settings.nameZh().isEmpty()
        ? settings.nameZh()
        : settings.name();
  }

  /// Keeps what was typed into the form for changes.
  PlanPage whatIf(String changes, String gap, Complaint complaint) {
    forms.whatIf(changes, gap, complaint);
    page.status(complaint.problem().code().status());
    return this;
  }

  /// Keeps what was typed into the form for a trial.
  PlanPage trial(String scenarios, String tried, String seed, Complaint complaint) {
    forms.trial(scenarios, tried, seed, complaint);
    page.status(complaint.problem().code().status());
    return this;
  }

  /// Says what was wrong with what was said for a party.
  PlanPage decision(String why, Complaint complaint) {
    forms.decision(why, complaint);
    page.status(complaint.problem().code().status());
    return this;
  }

  /// The page.
  ///
  /// @param done what was just done; empty when nothing was
  ResponseEntity<String> answer(String done) {
    page.add(Ways.line(page, "job.plans", Ways.plans(kept.network())));
    if (!done.isEmpty()) {
      page.done("plan.done." + done);
    }
    if (office.stale(kept)) {
      page.add(Element.of("p", page.say("plan.stale.long")).with("class", "note"));
    }
    page.add(Element.of("p", words.quality()).with("class", "lead"));
    page.add(Element.of("p", words.trust()));
    report();
    goals();
    orders();
    moves();
    origin();
    boolean plans = office.mayPlan(person, kept.network());
    new Standing(page, office, person, made).show(plans, forms);
    if (plans) {
      forms.show();
    }
    comparison();
    files();
    return page.answer();
  }

  private void goals() {
    Table table =
        new Table(
            page,
            "plan.goals",
            "column.goal",
            "column.share",
            "column.reached",
            "column.of",
            "column.unit");
    for (PlanInWords.GoalLine goal : words.goals()) {
      table.row(
          Ways.text(goal.name()),
          Ways.figure(goal.share()),
          Ways.figure(goal.reached()),
          Ways.figure(goal.of()),
          Ways.text(goal.unit()));
    }
    page.add(table.element());
  }

  private void report() {
    String address = Ways.plan(kept.hash()) + "/report";
    page.add(
        Element.of(
            "p",
            Ways.link(page.say("plan.map"), Ways.map(kept.hash())).with("class", "act"),
            Ways.text(" "),
            Ways.link(page.say("plan.report"), address),
            Ways.text(" · "),
            Ways.link(page.say("plan.report.download"), address + "?download=yes")));
  }

  private void orders() {
    page.heading("plan.orders");
    List<PlanInWords.OrderLine> orders = words.orders();
    if (orders.isEmpty()) {
      page.paragraph("plan.orders.none");
      return;
    }
    Table table =
        new Table(
            page,
            "plan.orders.table",
            "column.order",
            "column.ordered",
            "column.fare",
            "column.missing",
            "column.why");
    for (PlanInWords.OrderLine order : orders.subList(0, Math.min(LISTED, orders.size()))) {
      table.row(
          Ways.text(order.name()),
          Ways.text(order.ordered()),
          Ways.text(order.fare()),
          Ways.figure(order.missing()),
          Ways.text(order.why()));
    }
    page.add(table.element());
    more(orders.size());
  }

  private void moves() {
    page.heading("plan.moves");
    List<PlanInWords.MoveLine> moves = words.moves();
    if (moves.isEmpty()) {
      page.paragraph("plan.moves.none");
      return;
    }
    Table table =
        new Table(
            page,
            "plan.moves.table",
            "column.month",
            "column.way",
            "column.who",
            "column.why",
            "column.cost");
    for (PlanInWords.MoveLine move : moves.subList(0, Math.min(LISTED, moves.size()))) {
      table.row(
          Ways.text(move.month()),
          Ways.text(page.say("plan.way", move.from(), move.to())),
          Ways.text(who(move.who())),
          Ways.text(String.join(page.say("plan.why.and"), move.why())),
          Ways.figure(move.cost()));
    }
    page.add(table.element());
    more(moves.size());
  }

  private String who(List<String> who) {
    String named = page.words().series(who.subList(0, Math.min(NAMED, who.size())));
    return who.size() > NAMED ? page.say("plan.and-more", named, who.size() - NAMED) : named;
  }

  private void more(int rows) {
    if (rows > LISTED) {
      page.paragraph("plan.more", rows - LISTED);
    }
  }

  /// From what the plan was made.
  private void origin() {
    page.heading("plan.origin");
    List<Node> lines = new ArrayList<>();
    lines.add(Ways.known(page, "plan.hash", Element.of("code", kept.hash()).verbatim()));
    lines.add(Ways.known(page, "column.author", kept.author()));
    lines.add(Ways.known(page, "column.made", Moments.text(kept.madeAt())));
    lines.add(Ways.known(page, "column.revision", page.say("count", kept.revision())));
    List<String> changes = made.sentences(page.visitor().language());
    if (!changes.isEmpty()) {
      List<Element> items = changes.stream().map(each -> Element.of("li", each)).toList();
      lines.add(Ways.known(page, "column.changes", Element.of("ul", items).with("class", "plain")));
    }
    List<Element> keeps = Told.keep(page, kept.keep());
    if (!keeps.isEmpty()) {
      lines.add(Ways.known(page, "plan.keeps", Element.of("ul", keeps).with("class", "plain")));
    }
    page.add(Element.of("dl", lines));
  }

  private void comparison() {
    Map<String, String> others = new LinkedHashMap<>();
    for (KeptPlan other : office.listPlans(person, kept.network(), OTHERS).orElse(List.of())) {
      if (!other.hash().equals(kept.hash())) {
        others.put(other.hash(), Told.option(page, other));
      }
    }
    if (others.isEmpty()) {
      return;
    }
    page.heading("plan.compare");
    List<Element> options = new ArrayList<>();
    others.forEach((hash, called) -> options.add(Element.of("option", called).with("value", hash)));
    page.add(
        Element.of(
                "form",
                Element.of(
                        "div",
                        Element.of("label", page.say("plan.compare.with")).with("for", "with"),
                        Element.of("select", options).with("id", "with").with("name", "with"))
                    .with("class", "field"),
                Element.of("button", page.say("plan.compare.do")).with("type", "submit"))
            .with("method", "get")
            .with("action", Ways.plan(kept.hash()) + "/comparison"));
  }

  private void files() {
    page.heading("plan.files");
    page.paragraph("plan.files.lead");
    List<Element> items = new ArrayList<>();
    kept.files()
        .keySet()
        .forEach(
            name ->
                items.add(
                    Element.of(
                        "li",
                        Element.of("a", Element.of("code", name).verbatim())
                            .with("href", "/api/v1/plans/" + kept.hash() + "/files/" + name))));
    page.add(Element.of("ul", items).with("class", "files"));
  }
}
