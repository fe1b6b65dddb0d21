package org.indusco.server.screen.plan;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.indusco.app.job.KeptPlan;
import org.indusco.app.job.MadePlan;
import org.indusco.app.job.Trial;
import org.indusco.app.job.Wish;
import org.indusco.app.office.PlanOffice;
import org.indusco.model.plan.Summary;
import org.indusco.server.api.Keys;
import org.indusco.server.problem.Code;
import org.indusco.server.problem.Problem;
import org.indusco.server.problem.ProblemException;
import org.indusco.server.visitor.Visitor;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// A plan, and what can be asked of it: what if something were otherwise, and how it fares.
@Controller
public final class PlanScreen {

  private static final String ADDRESS = "/plans/{hash}";
  private static final String FORM = MediaType.APPLICATION_FORM_URLENCODED_VALUE;

  private final PlanOffice office;

  /// @param office where plans are kept
  public PlanScreen(PlanOffice office) {
    this.office = office;
  }

  /// The page.
  ///
  /// @param done what was just done; empty when nothing was
  @GetMapping(ADDRESS)
  public ResponseEntity<String> show(
      HttpServletRequest request,
      @PathVariable("hash") String hash,
      @RequestParam(name = "done", defaultValue = "") String done) {
    Visitor visitor = Visitor.of(request);
    return page(visitor, made(visitor, hash))
        .answer(done.matches("put|approved|rejected") ? done : "");
  }

  /// Asks for a plan of the changed network.
  @PostMapping(path = ADDRESS + "/what-if", consumes = FORM)
  public ResponseEntity<String> whatIf(
      HttpServletRequest request,
      @PathVariable("hash") String hash,
      @RequestParam(name = "key") String key,
      @RequestParam(name = "changes", defaultValue = "") String changes,
      @RequestParam(name = "gap") String gap) {
    Visitor visitor = Visitor.of(request);
    MadePlan made = made(visitor, hash);
    KeptPlan kept = made.kept();
    return Asking.answer(
        () ->
            office.submit(
                visitor.person(),
                Keys.uuid("key", key),
                kept.network(),
                OptionalLong.of(kept.revision()),
                changed(made, changes, gap)),
        complaint -> page(visitor, made).whatIf(changes, gap, complaint).answer(""));
  }

  /// The plan's own wish with more changes, going on from it.
  private static Wish changed(MadePlan made, String typed, String gap) {
    KeptPlan kept = made.kept();
    List<String> added = Typed.lines(typed);
    if (added.isEmpty()) {
      throw new ProblemException(Problem.of(Code.NOTHING_CHANGED).at("changes"));
    }
    List<String> all = new ArrayList<>(kept.changes());
    all.addAll(added);
    Summary summary = made.planned().plan().summary();
    String knowing = summary.knowing() == null ? Wish.HINDSIGHT : summary.knowing().toString();
    return new Wish(knowing, PlanForm.gap(gap), summary.seed(), kept.hash(), all, kept.keep());
  }

  /// Has the plan played through scenarios.
  @PostMapping(path = ADDRESS + "/trials", consumes = FORM)
  public ResponseEntity<String> trial(
      HttpServletRequest request,
      @PathVariable("hash") String hash,
      @RequestParam(name = "key") String key,
      @RequestParam(name = "scenarios") String scenarios,
      @RequestParam(name = "tried") String tried,
      @RequestParam(name = "seed") String seed) {
    Visitor visitor = Visitor.of(request);
    MadePlan made = made(visitor, hash);
    return Asking.answer(
        () ->
            office.submit(
                visitor.person(),
                Keys.uuid("key", key),
                new Trial(
                    hash,
                    Typed.whole("seed", seed, 0, Typed.MOST_SEED),
                    (int) Typed.whole("scenarios", scenarios, 1, Trial.MOST_SCENARIOS),
                    (int) Typed.whole("tried", tried, 0, Trial.MOST_CHANGES))),
        complaint -> page(visitor, made).trial(scenarios, tried, seed, complaint).answer(""));
  }

  private PlanPage page(Visitor visitor, MadePlan made) {
    return new PlanPage(visitor, office, made);
  }

  private MadePlan made(Visitor visitor, String hash) {
    return office.findMade(visitor.reader(), hash).orElseThrow(visitor::notThere);
  }
}
