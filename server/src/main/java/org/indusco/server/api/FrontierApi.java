package org.indusco.server.api;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.indusco.app.change.Aims;
import org.indusco.app.job.FrontierWish;
import org.indusco.app.job.KeptPlan;
import org.indusco.app.office.PlanOffice;
import org.indusco.app.people.Person;
import org.indusco.exchange.fault.Near;
import org.indusco.model.frontier.FrontierAxis;
import org.indusco.model.frontier.FrontierResult;
import org.indusco.model.frontier.FrontierRow;
import org.indusco.model.network.Goal;
import org.indusco.server.problem.Code;
import org.indusco.server.problem.Problem;
import org.indusco.server.problem.ProblemException;
import org.indusco.server.visitor.Visitor;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/// What one goal costs another: asked for as a job, read, and a point of it taken as a plan.
@RestController
public final class FrontierApi {

  private static final String ADDRESS = "/api/v1/jobs/{id}/frontier";

  private final PlanOffice office;

  /// @param office where frontiers are asked for and kept
  public FrontierApi(PlanOffice office) {
    this.office = office;
  }

  /// What is wanted.
  static final class NewFrontier extends WishBody {

    /// The two goals, by id or by the words of the command `frontier`.
    @JsonSetter(nulls = Nulls.FAIL, contentNulls = Nulls.FAIL)
    private List<String> goals = List.of();

    /// How many plans are made.
    private int points = FrontierWish.USUAL;

    private FrontierWish wish() {
      List<Goal.Aim> aims = goals.stream().map(NewFrontier::aim).distinct().toList();
      if (aims.size() != 2) {
        throw new ProblemException(
            Problem.of(Code.TWO_GOALS).at("/goals").with(String.join(", ", goals)));
      }
      if (points < FrontierWish.FEWEST || points > FrontierWish.MOST) {
        throw new ProblemException(
            Problem.of(Code.LIMIT, FrontierWish.FEWEST, FrontierWish.MOST)
                .at("/points")
                .with(Integer.toString(points)));
      }
      return wished(
          () -> new FrontierWish(aims.getFirst(), aims.getLast(), points, knowing, gap, seed));
    }

    private static Goal.Aim aim(String word) {
      return Aims.find(word)
          .orElseThrow(
              () ->
                  new ProblemException(
                      Problem.of(Code.NO_SUCH_GOAL, Near.maybe(word, Aims.all()))
                          .at("/goals")
                          .with(word)));
    }
  }

  /// What came of it.
  ///
  /// @param first the goal along the first axis
  /// @param second the goal along the second axis
  /// @param asked how many points were asked for
  /// @param complete whether all of them are there; otherwise it was taken back before
  /// @param leastRest what every point is worth at least in everything but the two goals, in money
  /// @param points by the weight of the second goal, the smallest first
  record FrontierAnswer(
      AxisRow first,
      AxisRow second,
      int asked,
      boolean complete,
      double leastRest,
      List<FrontierRow> points) {}

  /// A goal.
  ///
  /// @param unit of its measure; `money` for money
  /// @param of what there is to reach
  record AxisRow(String goal, String unit, double of) {

    private static AxisRow of(FrontierAxis axis) {
      return new AxisRow(Aims.id(axis.goal()), axis.unit(), axis.of());
    }
  }

  /// A plan that was taken.
  ///
  /// @param plan its hash
  record TakenPlan(String plan) {}

  /// Asks for it.
  ///
  /// @param key a UUID under which it is sent: sent again it asks for nothing new
  @Operation(summary = "Find out what of one goal must be given up for another; for planners")
  @PostMapping(
      path = "/api/v1/networks/{code}/frontiers",
      consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<JobRow> submit(
      HttpServletRequest request,
      @PathVariable("code") String code,
      @RequestHeader(name = "Idempotency-Key") String key,
      @RequestBody NewFrontier wanted) {
    Person person = Visitor.of(request).person();
    return Submitted.answer(
        office,
        person,
        office
            .submit(
                person, Keys.uuid("Idempotency-Key", key), code, wanted.revision(), wanted.wish())
            .orElseThrow(() -> ProblemException.of(Code.NOT_FOUND)));
  }

  /// What came of it.
  @Operation(summary = "What of one goal must be given up for another, point by point")
  @GetMapping(ADDRESS)
  FrontierAnswer get(HttpServletRequest request, @PathVariable("id") String id) {
    Visitor visitor = Visitor.of(request);
    UUID job = Keys.found(id);
    FrontierResult result =
        office.findFrontier(visitor.reader(), job).orElseThrow(visitor::notThere);
    int asked =
        office.findJob(visitor.reader(), job).orElseThrow(visitor::notThere).job().task()
                instanceof FrontierWish wish
            ? wish.points()
            : 0;
    return new FrontierAnswer(
        AxisRow.of(result.first()),
        AxisRow.of(result.second()),
        asked,
        result.points().size() == asked,
        result.leastRest(),
        result.points());
  }

  /// A file of what came of it.
  @Operation(summary = "The same as tables, byte by byte: frontier.csv and axes.csv")
  @GetMapping(ADDRESS + "/files/{name}")
  ResponseEntity<byte[]> file(
      HttpServletRequest request,
      @PathVariable("id") String id,
      @PathVariable("name") String name) {
    Visitor visitor = Visitor.of(request);
    return office
        .findFrontierFiles(visitor.reader(), Keys.found(id))
        .flatMap(result -> Attachment.find(result.files(), name))
        .orElseThrow(visitor::notThere);
  }

  /// Keeps the plan of a point.
  @Operation(summary = "Keep the plan of a point among the plans of its network; for planners")
  @PostMapping(ADDRESS + "/points/{number}/plan")
  ResponseEntity<TakenPlan> take(
      HttpServletRequest request,
      @PathVariable("id") String id,
      @PathVariable("number") String number) {
    KeptPlan plan =
        office
            .takePoint(Visitor.of(request).person(), Keys.found(id), Keys.point(number))
            .orElseThrow(() -> ProblemException.of(Code.NOT_FOUND));
    return ResponseEntity.created(URI.create("/api/v1/plans/" + plan.hash()))
        .body(new TakenPlan(plan.hash()));
  }
}
