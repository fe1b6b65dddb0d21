package org.indusco.server.api;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.indusco.app.approval.Approvals;
import org.indusco.app.approval.Ballot;
import org.indusco.app.approval.Chain;
import org.indusco.app.job.Keep;
import org.indusco.app.job.KeptPlan;
import org.indusco.app.office.NoPartiesException;
import org.indusco.app.office.PlanOffice;
import org.indusco.app.people.Person;
import org.indusco.model.plan.Summary;
import org.indusco.server.problem.Code;
import org.indusco.server.problem.Problem;
import org.indusco.server.problem.ProblemException;
import org.indusco.server.visitor.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Plans that are kept, and what the parties say of them.
@RestController
public final class PlanApi {

  private static final int LONGEST_REASON = 2_000;

  private final PlanOffice office;

  /// @param office where plans are kept and decided on
  public PlanApi(PlanOffice office) {
    this.office = office;
  }

  /// A plan.
  ///
  /// @param hash by which it is named
  /// @param revision as of which revision it was made
  /// @param changes what was otherwise in the network
  /// @param keep what it keeps of an older plan
  /// @param author who asked for it
  /// @param value in money
  /// @param bound that no plan can pass, in money
  /// @param gap how far the value can be from the best, as a share of the bound
  /// @param stale whether the network says something else now
  record PlanRow(
      String hash,
      long revision,
      List<String> changes,
      Keep keep,
      String author,
      Instant madeAt,
      double value,
      double bound,
      double gap,
      boolean stale) {}

  /// A plan with what it consists of and how it stands with the parties.
  ///
  /// @param inputHash SHA-256 of the network that it was made from
  /// @param keep what it keeps of an older plan
  /// @param stale whether the network says something else now
  /// @param files bytes of each file, by name
  /// @param ballot what the parties say; null when it was not put to them
  record WholePlan(
      String hash,
      String network,
      long revision,
      String inputHash,
      List<String> changes,
      Keep keep,
      String author,
      Instant madeAt,
      boolean stale,
      SortedMap<String, Integer> files,
      @Nullable BallotRow ballot) {}

  /// How a plan stands with the parties.
  ///
  /// @param needed how many people of each party must approve
  /// @param missing how many still have to
  /// @param decisions what each person said last
  /// @param inEffect whether it has taken effect
  record BallotRow(
      String plan,
      Map<String, Integer> needed,
      SortedMap<String, Integer> missing,
      Map<String, Ballot.Decision> decisions,
      boolean inEffect) {

    static BallotRow of(Ballot ballot) {
      return new BallotRow(
          ballot.plan(),
          new TreeMap<>(ballot.put().needed()),
          ballot.missing(),
          ballot.decisions(),
          ballot.inEffect());
    }
  }

  /// Who decides.
  ///
  /// @param party for which one speaks
  record Decision(String party) {}

  /// Who rejects and why.
  ///
  /// @param party for which one speaks
  /// @param why in one's own words
  record Rejection(String party, String why) {}

  /// The plans of a network.
  @Operation(summary = "The newest plans of a network")
  @GetMapping("/api/v1/networks/{code}/plans")
  List<PlanRow> list(
      HttpServletRequest request,
      @PathVariable("code") String code,
      @RequestParam(name = "size", defaultValue = "100") String size) {
    return found(request, office.listPlans(reader(request), code, Paging.of("1", size).size()))
        .stream()
        .map(this::row)
        .toList();
  }

  private PlanRow row(KeptPlan plan) {
    Summary summary = office.figures(plan).summary();
    return new PlanRow(
        plan.hash(),
        plan.revision(),
        plan.changes(),
        plan.keep(),
        plan.author(),
        plan.madeAt(),
        summary.value(),
        summary.bound(),
        summary.gap(),
        office.stale(plan));
  }

  /// A plan.
  @Operation(summary = "A plan: what it was made from and how it stands with the parties")
  @GetMapping("/api/v1/plans/{hash}")
  WholePlan get(HttpServletRequest request, @PathVariable("hash") String hash) {
    KeptPlan plan = found(request, office.findPlan(reader(request), hash));
    SortedMap<String, Integer> files = new TreeMap<>();
    plan.files().forEach((name, content) -> files.put(name, content.length));
    Optional<Ballot> ballot =
        office.findChain(reader(request), plan.network()).flatMap(c -> c.findBallot(hash));
    return new WholePlan(
        hash,
        plan.network(),
        plan.revision(),
        plan.inputHash(),
        plan.changes(),
        plan.keep(),
        plan.author(),
        plan.madeAt(),
        office.stale(plan),
        files,
        ballot.map(BallotRow::of).orElse(null));
  }

  /// A file of a plan.
  @Operation(summary = "A file of a plan, byte by byte")
  @GetMapping("/api/v1/plans/{hash}/files/{name}")
  ResponseEntity<byte[]> file(
      HttpServletRequest request,
      @PathVariable("hash") String hash,
      @PathVariable("name") String name) {
    return Attachment.find(found(request, office.findPlan(reader(request), hash)).files(), name)
        .orElseThrow(() -> ProblemException.of(Code.NOT_FOUND));
  }

  /// Puts a plan to the parties.
  @Operation(summary = "Put a plan to the parties; for planners")
  @PostMapping("/api/v1/plans/{hash}/put")
  BallotRow put(HttpServletRequest request, @PathVariable("hash") String hash) {
    try {
      return answer(found(office.put(person(request), hash)));
    } catch (NoPartiesException e) {
      throw ProblemException.of(Code.NO_PARTIES);
    }
  }

  /// Approves a plan.
  @Operation(summary = "Approve a plan for a party; for its approvers")
  @PostMapping(path = "/api/v1/plans/{hash}/approvals", consumes = MediaType.APPLICATION_JSON_VALUE)
  BallotRow approve(
      HttpServletRequest request,
      @PathVariable("hash") String hash,
      @RequestBody Decision decision) {
    return answer(found(office.approve(person(request), hash, decision.party())));
  }

  /// Rejects a plan.
  @Operation(summary = "Reject a plan for a party; for its approvers")
  @PostMapping(
      path = "/api/v1/plans/{hash}/rejections",
      consumes = MediaType.APPLICATION_JSON_VALUE)
  BallotRow reject(
      HttpServletRequest request,
      @PathVariable("hash") String hash,
      @RequestBody Rejection rejection) {
    if (rejection.why().isBlank() || rejection.why().length() > LONGEST_REASON) {
      throw new ProblemException(
          Problem.of(Code.LIMIT, 1, LONGEST_REASON)
              .at("/why")
              .with(Integer.toString(rejection.why().length())));
    }
    return answer(found(office.reject(person(request), hash, rejection.party(), rejection.why())));
  }

  private static BallotRow answer(Approvals.Answer answer) {
    return switch (answer) {
      case Approvals.Answer.Recorded recorded -> BallotRow.of(recorded.ballot());
      case Approvals.Answer.Refused refused ->
          throw ProblemException.of(Refusals.of(refused.refusal()));
    };
  }

  /// The records of all approvals, one to a line, as `indusco verify` reads them.
  @Operation(summary = "The chain of a network's approvals, for indusco verify")
  @GetMapping(
      path = "/api/v1/networks/{code}/approvals",
      produces = "application/jsonl;charset=UTF-8")
  String approvals(HttpServletRequest request, @PathVariable("code") String code) {
    Chain chain = found(request, office.findChain(reader(request), code));
    StringBuilder lines = new StringBuilder();
    chain.records().forEach(record -> lines.append(record.line()).append('\n'));
    return lines.toString();
  }

  private static Person reader(HttpServletRequest request) {
    return Visitor.of(request).reader();
  }

  private static Person person(HttpServletRequest request) {
    return Visitor.of(request).person();
  }

  private static <T> T found(HttpServletRequest request, Optional<T> something) {
    return something.orElseThrow(Visitor.of(request)::notThere);
  }

  private static <T> T found(Optional<T> something) {
    return something.orElseThrow(() -> ProblemException.of(Code.NOT_FOUND));
  }
}
