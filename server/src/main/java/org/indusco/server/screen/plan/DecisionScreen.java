package org.indusco.server.screen.plan;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Supplier;
import org.indusco.app.approval.Approvals;
import org.indusco.app.office.NoPartiesException;
import org.indusco.app.office.PlanOffice;
import org.indusco.server.api.Refusals;
import org.indusco.server.page.Complaint;
import org.indusco.server.problem.Code;
import org.indusco.server.problem.Problem;
import org.indusco.server.problem.ProblemException;
import org.indusco.server.screen.Redirect;
import org.indusco.server.visitor.Visitor;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What is said of a plan: it is put to the parties, approved, rejected.
@Controller
public final class DecisionScreen {

  private static final String ADDRESS = "/plans/{hash}";
  private static final String FORM = MediaType.APPLICATION_FORM_URLENCODED_VALUE;
  private static final int LONGEST_REASON = 2_000;

  private final PlanOffice office;

  /// @param office where plans are decided on
  public DecisionScreen(PlanOffice office) {
    this.office = office;
  }

  /// Puts the plan to the parties.
  @PostMapping(path = ADDRESS + "/put", consumes = FORM)
  public ResponseEntity<String> put(HttpServletRequest request, @PathVariable("hash") String hash) {
    Visitor visitor = Visitor.of(request);
    try {
      return answer(visitor, hash, "put", "", () -> office.put(visitor.person(), hash));
    } catch (NoPartiesException e) {
      return refused(visitor, hash, "", Problem.of(Code.NO_PARTIES));
    }
  }

  /// Approves the plan for a party.
  @PostMapping(path = ADDRESS + "/approve", consumes = FORM)
  public ResponseEntity<String> approve(
      HttpServletRequest request,
      @PathVariable("hash") String hash,
      @RequestParam(name = "party") String party) {
    Visitor visitor = Visitor.of(request);
    return answer(
        visitor, hash, "approved", "", () -> office.approve(visitor.person(), hash, party));
  }

  /// Rejects the plan for a party.
  ///
  /// @param why in the person's own words
  @PostMapping(path = ADDRESS + "/reject", consumes = FORM)
  public ResponseEntity<String> reject(
      HttpServletRequest request,
      @PathVariable("hash") String hash,
      @RequestParam(name = "party") String party,
      @RequestParam(name = "why", defaultValue = "") String why) {
    Visitor visitor = Visitor.of(request);
    String reason = why.strip().replace("\r\n", "\n");
    if (reason.isEmpty()) {
      return refused(visitor, hash, why, Problem.of(Code.NO_REASON).at("why"));
    }
    if (reason.length() > LONGEST_REASON) {
      return refused(visitor, hash, why, Problem.of(Code.TOO_LONG, LONGEST_REASON).at("why"));
    }
    return answer(
        visitor, hash, "rejected", why, () -> office.reject(visitor.person(), hash, party, reason));
  }

  private ResponseEntity<String> answer(
      Visitor visitor,
      String hash,
      String done,
      String why,
      Supplier<Optional<Approvals.Answer>> act) {
    Approvals.Answer answer = act.get().orElseThrow(() -> ProblemException.of(Code.NOT_FOUND));
    return switch (answer) {
      case Approvals.Answer.Recorded recorded -> Redirect.to(Ways.plan(hash) + "?done=" + done);
      case Approvals.Answer.Refused refused ->
          refused(visitor, hash, why, Problem.of(Refusals.of(refused.refusal())));
    };
  }

  private ResponseEntity<String> refused(
      Visitor visitor, String hash, String why, Problem problem) {
    return office
        .findMade(visitor.person(), hash)
        .map(made -> new PlanPage(visitor, office, made))
        .orElseThrow(() -> ProblemException.of(Code.NOT_FOUND))
        .decision(why, new Complaint(problem.where(), problem))
        .answer("");
  }
}
