package org.indusco.server.screen.plan;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.indusco.app.job.FrontierWish;
import org.indusco.app.job.Job;
import org.indusco.app.job.Live;
import org.indusco.app.job.Trial;
import org.indusco.app.job.Wish;
import org.indusco.app.office.PlanOffice;
import org.indusco.app.people.Person;
import org.indusco.exchange.html.Element;
import org.indusco.exchange.html.Node;
import org.indusco.exchange.report.Figures;
import org.indusco.server.api.Keys;
import org.indusco.server.page.Form;
import org.indusco.server.page.Page;
import org.indusco.server.problem.Code;
import org.indusco.server.problem.ProblemException;
import org.indusco.server.screen.Moments;
import org.indusco.server.screen.Redirect;
import org.indusco.server.visitor.Visitor;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// A job: how far it has come, and what became of it. While it waits or runs, the browser asks for
/// the page again every few seconds.
@Controller
public final class JobScreen {

  private static final String ADDRESS = "/jobs/{id}";
  private static final int SECONDS = 2;

  private final PlanOffice office;

  /// @param office where jobs are worked at
  public JobScreen(PlanOffice office) {
    this.office = office;
  }

  /// The page.
  @GetMapping(ADDRESS)
  public ResponseEntity<String> show(HttpServletRequest request, @PathVariable("id") String id) {
    Visitor visitor = Visitor.of(request);
    Person person = visitor.reader();
    Live live = office.findJob(person, Keys.found(id)).orElseThrow(visitor::notThere);
    Job job = live.job();
    Page page =
        Page.of(
                visitor,
                Ways.job(job.id()),
                "job.title",
                job.network(),
                Moments.text(job.askedAt()))
            .within(job.network());
    page.add(Ways.line(page, "job.plans", Ways.plans(job.network())));
    boolean frontier = office.findFrontierFiles(person, job.id()).isPresent();
    page.add(
        Element.of("p", sentence(page, job, frontier))
            .with("class", "lead")
            .with("role", "status"));
    if (office.stale(job)) {
      page.add(Element.of("p", page.say("plan.stale.long")).with("class", "note"));
    }
    result(page, job, frontier);
    if (!job.state().ended()) {
      page.live("/api/v1/jobs/" + job.id() + "/events", SECONDS);
      if (office.mayPlan(person, job.network())) {
        page.add(new Form(page, Ways.job(job.id()) + "/cancel").button("job.cancel").element());
      }
    }
    progress(page, live, person);
    asked(page, job);
    return page.answer();
  }

  private static String sentence(Page page, Job job, boolean frontier) {
    if (frontier && job.state() == Job.State.CANCELLED) {
      return page.say("job.tells.cut-short");
    }
    String state = page.say("job.tells." + job.state().name());
    return job.state() == Job.State.FAILED
        ? page.say("sentences", state, Told.message(page, job))
        : state;
  }

  private static void result(Page page, Job job, boolean frontier) {
    if (!job.plan().isEmpty()) {
      List<Node> ways = new ArrayList<>();
      ways.add(Ways.link(page.say("job.to-plan"), Ways.plan(job.plan())));
      ways.add(Ways.link(page.say("plan.map"), Ways.map(job.plan())));
      if (job.task() instanceof Wish wish && !wish.former().isEmpty()) {
        String comparison = Ways.comparison(wish.former(), job.plan());
        ways.add(Ways.link(page.say("job.to-comparison"), comparison).with("class", "act"));
      }
      page.add(Element.of("p", ways).with("class", "ways"));
    } else if (frontier) {
      page.add(Ways.line(page, "job.to-frontier", Ways.frontier(job.id())));
    } else if (job.state() == Job.State.DONE) {
      page.add(Ways.line(page, "job.to-trial", Ways.job(job.id()) + "/trial"));
    }
  }

  private void progress(Page page, Live live, Person person) {
    boolean wish = live.job().task() instanceof Wish;
    if (!wish && live.job().startedAt() == null) {
      return;
    }
    page.heading("job.progress");
    List<Node> lines = new ArrayList<>();
    Live.Step step = live.step();
    if (step.number() > 0) {
      lines.add(Ways.known(page, "job.step", page.say("job.step.of", step.number(), step.of())));
    }
    if (step.scenarios() > 0) {
      lines.add(
          Ways.known(
              page, "job.scenarios", page.say("job.step.of", step.played(), step.scenarios())));
    }
    String phase = live.phaseName();
    boolean ended = live.job().state().ended();
    if (!ended && (wish || phase != null)) {
      String told = phase == null ? "job.phase.WAITING" : "job.phase." + phase;
      lines.add(Ways.known(page, "job.phase", page.say(told)));
    }
    if (!wish && live.bound() > 0) {
      Figures figures = Figures.of("", page.visitor().language());
      lines.add(Ways.known(page, "job.estimate", figures.count(live.value())));
      lines.add(Ways.known(page, "job.bound", figures.count(live.bound())));
      lines.add(Ways.known(page, "column.gap", figures.percent(live.gap())));
    }
    if (live.job().task() instanceof Wish asked) {
      new Closing(page, office, person).add(live, asked);
    }
    if (!lines.isEmpty()) {
      page.add(Element.of("dl", lines));
    }
  }

  private static void asked(Page page, Job job) {
    page.heading("job.asked");
    List<Node> lines = new ArrayList<>();
    lines.add(Ways.known(page, "column.job", Told.task(page, job)));
    lines.add(Ways.known(page, "column.author", job.author()));
    lines.add(Ways.known(page, "column.asked", Moments.text(job.askedAt())));
    String took = Told.took(page, job.startedAt(), job.endedAt());
    if (!took.isEmpty()) {
      lines.add(Ways.known(page, "job.took", took));
    }
    lines.add(Ways.known(page, "column.revision", page.say("count", job.revision())));
    switch (job.task()) {
      case Wish wish -> wish(page, wish, lines);
      case FrontierWish wish -> {
        lines.add(Ways.known(page, "field.points", page.say("count", wish.points())));
        lines.add(Ways.known(page, "field.knowing", Told.knowing(page, wish.knowing())));
        lines.add(Ways.known(page, "field.seed", Long.toString(wish.seed())));
      }
      case Trial trial -> {
        lines.add(Ways.known(page, "column.plan", Ways.planLink(trial.plan())));
        lines.add(Ways.known(page, "field.scenarios", page.say("count", trial.scenarios())));
        lines.add(Ways.known(page, "field.tried", page.say("count", trial.changes())));
        lines.add(Ways.known(page, "field.seed", Long.toString(trial.seed())));
      }
    }
    page.add(Element.of("dl", lines));
  }

  private static void wish(Page page, Wish wish, List<Node> lines) {
    if (!wish.former().isEmpty()) {
      lines.add(Ways.known(page, "job.former", Ways.planLink(wish.former())));
    }
    if (!wish.changes().isEmpty()) {
      lines.add(Ways.known(page, "column.changes", String.join("; ", wish.changes())));
    }
    List<Element> kept = Told.keep(page, wish.keep());
    if (!kept.isEmpty()) {
      lines.add(Ways.known(page, "plan.keeps", Element.of("ul", kept).with("class", "plain")));
    }
    lines.add(Ways.known(page, "field.knowing", Told.knowing(page, wish.knowing())));
    lines.add(Ways.known(page, "field.seed", Long.toString(wish.seed())));
  }

  /// Takes the job back.
  @PostMapping(path = ADDRESS + "/cancel", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  public ResponseEntity<String> cancel(HttpServletRequest request, @PathVariable("id") String id) {
    Job job =
        office
            .cancel(Visitor.of(request).person(), Keys.found(id))
            .orElseThrow(() -> ProblemException.of(Code.NOT_FOUND));
    return Redirect.to(Ways.job(job.id()));
  }
}
