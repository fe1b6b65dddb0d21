package org.indusco.server.api;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.indusco.app.compare.Comparison;
import org.indusco.app.job.MadePlan;
import org.indusco.app.office.PlanOffice;
import org.indusco.model.difference.OrderDifference;
import org.indusco.model.difference.ReserveDifference;
import org.indusco.model.difference.UnitDifference;
import org.indusco.model.plan.GoalResult;
import org.indusco.server.visitor.Visitor;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Two plans, one beside the other.
@RestController
public final class ComparisonApi {

  private final PlanOffice office;
  private final KeptComparisons comparisons;

  /// @param office where plans are kept
  public ComparisonApi(PlanOffice office, KeptComparisons comparisons) {
    this.office = office;
    this.comparisons = comparisons;
  }

  /// One of the two plans.
  ///
  /// @param value in money, with the weights of the second network
  /// @param bound that no plan of its network can pass, in money
  record Side(String plan, double value, double bound, List<GoalResult> goals) {

    static Side of(MadePlan made, Comparison.Side side) {
      return new Side(made.kept().hash(), side.value(), side.summary().bound(), side.goals());
    }
  }

  /// What is different in the second plan.
  ///
  /// @param weighed whether goals weigh otherwise in the second network; both plans are then
  ///     measured with its weights
  /// @param gain how much more the second is worth, in money
  /// @param leastGain the least that the best plans of the two networks can differ, in money; says
  ///     nothing when weighed
  /// @param mostGain the most
  /// @param units cooperatives that go another way
  /// @param orders orders that fare otherwise
  /// @param reserves stock targets of which more or less is missing
  /// @param sources what the difference in value comes from beside the goals
  record ComparisonRow(
      Side before,
      Side after,
      boolean weighed,
      double gain,
      double leastGain,
      double mostGain,
      List<UnitDifference> units,
      List<OrderDifference> orders,
      List<ReserveDifference> reserves,
      List<Comparison.Source> sources) {}

  /// What is different in another plan.
  ///
  /// @param with the hash of the other plan
  @Operation(summary = "What is different in another plan")
  @GetMapping("/api/v1/plans/{hash}/comparison")
  ResponseEntity<ComparisonRow> compare(
      HttpServletRequest request,
      @PathVariable("hash") String hash,
      @RequestParam(name = "with") String with) {
    MadePlan before = made(request, hash);
    MadePlan after = made(request, with);
    Comparison comparison = comparisons.get(before, after);
    return ResponseEntity.ok()
        .eTag("W/\"" + hash + "-" + with + "\"")
        .cacheControl(CacheControl.noCache().cachePrivate())
        .body(row(before, after, comparison));
  }

  private static ComparisonRow row(MadePlan before, MadePlan after, Comparison comparison) {
    return new ComparisonRow(
        Side.of(before, comparison.before()),
        Side.of(after, comparison.after()),
        comparison.weighed(),
        comparison.gain(),
        comparison.leastGain(),
        comparison.mostGain(),
        comparison.units(),
        comparison.orders(),
        comparison.reserves(),
        comparison.sources());
  }

  private MadePlan made(HttpServletRequest request, String hash) {
    Visitor visitor = Visitor.of(request);
    return office.findMade(visitor.reader(), hash).orElseThrow(visitor::notThere);
  }
}
