package org.indusco.server.api;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.indusco.app.job.Keep;
import org.indusco.app.job.Live;
import org.indusco.app.job.Submission;
import org.indusco.app.job.Trial;
import org.indusco.app.job.Watch;
import org.indusco.app.job.Wish;
import org.indusco.app.office.PlanOffice;
import org.indusco.app.people.Person;
import org.indusco.model.trial.TrialResult;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/// Plans and trials that are asked for, and how far each job has come.
@RestController
public final class JobApi {

  private final PlanOffice office;

  /// @param office where plans are asked for
  public JobApi(PlanOffice office) {
    this.office = office;
  }

  /// What plan is wanted.
  static final class NewJob extends WishBody {

    /// The hash of a plan to go on from.
    @JsonSetter(nulls = Nulls.FAIL)
    private String former = Wish.USUAL.former();

    /// What is otherwise in the network, in the words of `whatif`.
    @JsonSetter(nulls = Nulls.FAIL, contentNulls = Nulls.FAIL)
    private List<String> changes = Wish.USUAL.changes();

    /// What is kept of an older plan.
    @JsonSetter(nulls = Nulls.FAIL)
    private KeepPart keep = new KeepPart();

    private Wish wish() {
      Keep kept = keep.keep();
      return wished(() -> new Wish(knowing, gap, seed, former, changes, kept));
    }
  }

  /// What is kept of an older plan; what is left out is not kept.
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY)
  static final class KeepPart {

    /// The hash of the older plan.
    @JsonSetter(nulls = Nulls.FAIL)
    private String plan = "";

    /// The last month up to which every decision is kept, such as 1940-08.
    @JsonSetter(nulls = Nulls.FAIL)
    private String through = "";

    /// Cooperatives of which all decisions are kept, by id or name.
    @JsonSetter(nulls = Nulls.FAIL, contentNulls = Nulls.FAIL)
    private List<String> units = List.of();

    private Keep keep() {
      try {
        return new Keep(plan, through, units);
      } catch (IllegalArgumentException e) {
        throw new ProblemException(
            Problem.of(Code.BAD_KEEP, e.getMessage() + ".").at("/keep").with(through));
      }
    }
  }

  /// What trial of a plan is wanted. What is left out is as usual.
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY)
  static final class NewTrial {

    /// Of the scenarios.
    private long seed = Trial.USUAL.seed();

    /// How many scenarios are played.
    private int scenarios = Trial.USUAL.scenarios();

    /// How many of the worst places are tried as closed.
    private int changes = Trial.USUAL.changes();

    private Trial trial(String plan) {
      require("/scenarios", scenarios, 1, Trial.MOST_SCENARIOS);
      require("/changes", changes, 0, Trial.MOST_CHANGES);
      return new Trial(plan, seed, scenarios, changes);
    }

    private static void require(String where, int value, int least, int most) {
      if (value < least || value > most) {
        throw new ProblemException(
            Problem.of(Code.LIMIT, least, most).at(where).with(Integer.toString(value)));
      }
    }
  }

  /// Asks for a plan.
  ///
  /// @param key a UUID under which the wish is sent: sent again it asks for nothing new
  @Operation(summary = "Ask for a plan of a network; for planners")
  @PostMapping(path = "/api/v1/networks/{code}/jobs", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<JobRow> submit(
      HttpServletRequest request,
      @PathVariable("code") String code,
      @RequestHeader(name = "Idempotency-Key") String key,
      @RequestBody NewJob wanted) {
    Person person = Visitor.of(request).person();
    Submission submission =
        office
            .submit(
                person, Keys.uuid("Idempotency-Key", key), code, wanted.revision(), wanted.wish())
            .orElseThrow(() -> ProblemException.of(Code.NOT_FOUND));
    return Submitted.answer(office, person, submission);
  }

  /// Asks for a trial of a plan.
  ///
  /// @param key a UUID under which it is sent: sent again it asks for nothing new
  @Operation(summary = "Have a plan played through scenarios; for planners")
  @PostMapping(path = "/api/v1/plans/{hash}/trials", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<JobRow> submitTrial(
      HttpServletRequest request,
      @PathVariable("hash") String hash,
      @RequestHeader(name = "Idempotency-Key") String key,
      @RequestBody NewTrial wanted) {
    Person person = Visitor.of(request).person();
    Submission submission =
        office
            .submit(person, Keys.uuid("Idempotency-Key", key), wanted.trial(hash))
            .orElseThrow(() -> ProblemException.of(Code.NOT_FOUND));
    return Submitted.answer(office, person, submission);
  }

  /// The jobs of a network.
  @Operation(summary = "The newest jobs of a network")
  @GetMapping("/api/v1/networks/{code}/jobs")
  List<JobRow> list(
      HttpServletRequest request,
      @PathVariable("code") String code,
      @RequestParam(name = "size", defaultValue = "100") String size) {
    Person person = Visitor.of(request).reader();
    return office
        .listJobs(person, code, Paging.of("1", size).size())
        .orElseThrow(() -> ProblemException.of(Code.NOT_FOUND))
        .stream()
        .map(job -> Submitted.row(office, person, job.id()))
        .toList();
  }

  /// A job.
  @Operation(summary = "A job and how far it has come")
  @GetMapping("/api/v1/jobs/{id}")
  JobRow get(HttpServletRequest request, @PathVariable("id") String id) {
    Visitor visitor = Visitor.of(request);
    Live live = office.findJob(visitor.reader(), Keys.found(id)).orElseThrow(visitor::notThere);
    return JobRow.of(live, office.stale(live.job()));
  }

  /// What came of a trial.
  @Operation(summary = "What came of a trial")
  @GetMapping("/api/v1/jobs/{id}/trial")
  TrialResult trial(HttpServletRequest request, @PathVariable("id") String id) {
    Visitor visitor = Visitor.of(request);
    return office.findTrial(visitor.reader(), Keys.found(id)).orElseThrow(visitor::notThere);
  }

  /// A file of what came of a trial.
  @Operation(summary = "A file of what came of a trial, byte by byte")
  @GetMapping("/api/v1/jobs/{id}/trial/files/{name}")
  ResponseEntity<byte[]> trialFile(
      HttpServletRequest request,
      @PathVariable("id") String id,
      @PathVariable("name") String name) {
    Visitor visitor = Visitor.of(request);
    return office
        .findTrialFiles(visitor.reader(), Keys.found(id))
        .flatMap(trial -> Attachment.find(trial.files(), name))
        .orElseThrow(visitor::notThere);
  }

  /// Takes a job back.
  @Operation(summary = "Take a job back; for planners")
  @PostMapping("/api/v1/jobs/{id}/cancel")
  JobRow cancel(HttpServletRequest request, @PathVariable("id") String id) {
    Person person = Visitor.of(request).person();
    UUID job = Keys.found(id);
    if (office.cancel(person, job).isEmpty()) {
      throw ProblemException.of(Code.NOT_FOUND);
    }
    return Submitted.row(office, person, job);
  }

  /// How a job comes on, as server-sent events: `progress` for each step and `end` for the last.
  @Operation(summary = "How a job comes on, as server-sent events")
  @GetMapping(path = "/api/v1/jobs/{id}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  SseEmitter events(HttpServletRequest request, @PathVariable("id") String id) {
    Visitor visitor = Visitor.of(request);
    Person person = visitor.reader();
    UUID job = Keys.found(id);
    JobEvents events = new JobEvents();
    Watch watch = office.watch(person, job, events::tell).orElseThrow(visitor::notThere);
    events.until(watch);
    office.findJob(person, job).ifPresent(events::tell);
    return events.emitter();
  }
}
