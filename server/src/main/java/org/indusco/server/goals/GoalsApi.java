package org.indusco.server.goals;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.indusco.app.change.Aims;
import org.indusco.app.sight.LentNetwork;
import org.indusco.app.sight.ReadingRoom;
import org.indusco.exchange.csv.SheetText;
import org.indusco.model.plan.GoalResult;
import org.indusco.server.api.Attachment;
import org.indusco.server.api.Lent;
import org.indusco.server.problem.Code;
import org.indusco.server.problem.ProblemException;
import org.indusco.server.visitor.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// How far the goals are reached, for programs.
@RestController
public final class GoalsApi {

  private static final List<String> COLUMNS = List.of("goal", "unit", "region", "month", "reached");

  private final ReadingRoom room;
  private final KeptGoals kept;

  /// @param room where networks are read
  /// @param kept where goals are worked out
  public GoalsApi(ReadingRoom room, KeptGoals kept) {
    this.room = room;
    this.kept = kept;
  }

  /// How far the goals of a network are reached.
  ///
  /// @param network its code
  /// @param plan the hash of the plan that tells so; null when there is none that one may see
  /// @param inEffect whether all parties approved it; otherwise it is the newest
  /// @param months of the plan
  /// @param goals what the plan does for each
  /// @param history figures of the time beside those of the plan
  record GoalsTold(
      String network,
      @Nullable String plan,
      boolean inEffect,
      List<YearMonth> months,
      List<GoalTold> goals,
      List<SeriesTold> history) {}

  /// What a plan does for a goal.
  ///
  /// @param unit of what is reached
  /// @param weight in money per unit
  /// @param reached in all months and regions together
  /// @param of what there is to reach
  /// @param byMonth what each month reaches
  record GoalTold(
      String goal,
      String unit,
      double weight,
      double reached,
      double of,
      double[] byMonth,
      List<RegionTold> regions) {}

  /// What a region reaches of a goal in each month.
  ///
  /// @param region its id; empty for what belongs to none
  record RegionTold(String region, double[] byMonth) {}

  /// A measure through time.
  ///
  /// @param planned what the plan says of the like, by month; empty when it says nothing of it
  record SeriesTold(String measure, String unit, List<FigureTold> figures, double[] planned) {}

  /// A figure of the time.
  ///
  /// @param date as exact as known (EDTF)
  /// @param source ids of sources, parted by semicolons
  /// @param basis sourced, recalled or estimated; empty when that is not told
  record FigureTold(String date, double value, String source, String basis, String note) {}

  /// The goals.
  @Operation(
      summary =
          "How far the four goals are reached, by month and region, beside the time's figures")
  @GetMapping("/api/v1/networks/{code}/goals")
  ResponseEntity<GoalsTold> goals(HttpServletRequest request, @PathVariable("code") String code) {
    LentNetwork network = Lent.network(room, request, code);
    Visitor visitor = Visitor.of(request);
    Optional<KeptGoals.Chosen> chosen = kept.choose(visitor.reader(), code);
    String plan = chosen.map(one -> one.hash() + "-" + one.inEffect()).orElse("none");
    return ResponseEntity.ok()
        .eTag("W/\"" + network.mark(network.card().head()) + "-" + plan + "\"")
        .cacheControl(CacheControl.noCache().cachePrivate())
        .body(told(network, visitor, chosen));
  }

  private GoalsTold told(LentNetwork network, Visitor visitor, Optional<KeptGoals.Chosen> chosen) {
    String code = network.card().code();
    Optional<PlanGoals> goals = chosen.flatMap(one -> kept.find(visitor.reader(), one.hash()));
    if (chosen.isEmpty() || goals.isEmpty()) {
      return new GoalsTold(code, null, false, List.of(), List.of(), List.of());
    }
    PlanGoals reached = goals.get();
    return new GoalsTold(
        code,
        chosen.get().hash(),
        chosen.get().inEffect(),
        reached.months(),
        reached.results().stream().map(goal -> told(goal, reached)).toList(),
        History.of(network, reached.activity()).stream().map(GoalsApi::told).toList());
  }

  private static GoalTold told(GoalResult goal, PlanGoals reached) {
    List<RegionTold> regions = new ArrayList<>();
    reached
        .regions(goal.goal())
        .forEach((region, months) -> regions.add(new RegionTold(region, months)));
    return new GoalTold(
        Aims.id(goal.goal()),
        goal.unit(),
        goal.weight(),
        goal.reached(),
        goal.of(),
        reached.byMonth(goal.goal()),
        regions);
  }

  private static SeriesTold told(History.Series series) {
    return new SeriesTold(
        series.measure(),
        series.unit(),
        series.figures().stream().map(GoalsApi::told).toList(),
        series.planned());
  }

  private static FigureTold told(History.Figure figure) {
    return new FigureTold(
        figure.date().text(), figure.value(), figure.source(), figure.basis(), figure.note());
  }

  /// The same as one table, for a spreadsheet.
  @Operation(summary = "What a plan reaches of each goal in each region and month, as a table")
  @GetMapping("/api/v1/networks/{code}/goals.csv")
  ResponseEntity<byte[]> table(HttpServletRequest request, @PathVariable("code") String code) {
    Lent.network(room, request, code);
    Visitor visitor = Visitor.of(request);
    PlanGoals goals =
        kept.choose(visitor.reader(), code)
            .flatMap(one -> kept.find(visitor.reader(), one.hash()))
            .orElseThrow(() -> ProblemException.of(Code.NOT_FOUND));
    List<List<String>> rows = new ArrayList<>();
    for (GoalResult goal : goals.results()) {
      goals
          .regions(goal.goal())
          .forEach((region, months) -> rows.addAll(rows(goals, goal, region, months)));
    }
    return Attachment.of(
        ResponseEntity.ok().cacheControl(CacheControl.noCache().cachePrivate()),
        code + "-goals.csv",
        SheetText.of(COLUMNS, rows).getBytes(StandardCharsets.UTF_8));
  }

  private static List<List<String>> rows(
      PlanGoals goals, GoalResult goal, String region, double[] byMonth) {
    List<List<String>> rows = new ArrayList<>();
    for (int t = 0; t < byMonth.length; t++) {
      rows.add(
          List.of(
              Aims.id(goal.goal()),
              goal.unit(),
              region,
              goals.months().get(t).toString(),
              Double.toString(byMonth[t])));
    }
    return rows;
  }
}
