package org.indusco.server.api;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import org.indusco.app.job.Job;
import org.indusco.app.job.Live;
import org.indusco.app.job.Submission;
import org.indusco.app.job.Watch;
import org.indusco.app.job.Wish;
import org.indusco.app.office.PlanOffice;
import org.indusco.app.people.Person;
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
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/// Plans that are asked for, and how far each has come.
@RestController
public final class JobApi {

  private final PlanOffice office;

  /// @param office where plans are asked for
  public JobApi(PlanOffice office) {
    this.office = office;
  }

  /// What plan is wanted. It is no record, whose fields must all be there: what is left out is as
  /// usual.
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY)
  static final class NewJob {

    /// As of which revision; the newest when it is left out.
    private @Nullable Long revision;

    /// What may be known of dangers: `first-day`, `hindsight` or a day.
    private String knowing = Wish.USUAL.knowing();

    /// How near to the bound, as a share of it.
    private double gap = Wish.USUAL.gap();

    /// Of what is drawn by chance.
    private long seed = Wish.USUAL.seed();

    /// The hash of a plan to go on from.
    private String former = Wish.USUAL.former();

    /// What is otherwise in the network, in the words of `whatif`.
    private List<String> changes = Wish.USUAL.changes();

    private OptionalLong revision() {
      return revision == null ? OptionalLong.empty() : OptionalLong.of(revision);
    }

    private Wish wish() {
      try {
        return new Wish(knowing, gap, seed, former, changes);
      } catch (IllegalArgumentException e) {
        boolean ofGap = !(gap > 0 && gap < 1);
        throw new ProblemException(
            Problem.of(Code.BAD_VALUE)
                .at(ofGap ? "/gap" : "/knowing")
                .with(ofGap ? Double.toString(gap) : knowing));
      }
    }
  }

  /// A job.
  ///
  /// @param state `QUEUED`, `RUNNING`, `DONE`, `CANCELLED`, `FAILED` or `STOPPED`
  /// @param phase what planning is doing; null when it says nothing
  /// @param value estimated so far, in money
  /// @param bound proven so far, in money
  /// @param gap how far the value can be from the best, as a share of the bound
  /// @param plan the hash of the plan that was made; empty when there is none
  /// @param stale whether the network says something else now than what the plan is made from
  /// @param message why there is no plan; empty when there is nothing to say
  record JobRow(
      UUID id,
      String network,
      long revision,
      String author,
      Wish wish,
      String state,
      Instant askedAt,
      @Nullable Instant startedAt,
      @Nullable Instant endedAt,
      @Nullable String phase,
      double value,
      double bound,
      double gap,
      String plan,
      boolean stale,
      String message) {

    static JobRow of(Live live, boolean stale) {
      Job job = live.job();
      return new JobRow(
          job.id(),
          job.network(),
          job.revision(),
          job.author(),
          job.wish(),
          job.state().name(),
          job.askedAt(),
          job.startedAt(),
          job.endedAt(),
          live.phaseName(),
          live.value(),
          live.bound(),
          live.gap(),
          job.plan(),
          stale,
          job.message());
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
    return switch (submission) {
      case Submission.Accepted accepted ->
          ResponseEntity.accepted()
              .location(URI.create("/api/v1/jobs/" + accepted.job().id()))
              .body(row(person, accepted.job().id()));
      case Submission.Refused refused -> throw refusal(refused);
    };
  }

  private static ProblemException refusal(Submission.Refused refused) {
    return switch (refused.refusal()) {
      case ID_REUSED_DIFFERENT_CONTENT ->
          new ProblemException(Problem.of(Code.ID_REUSED_DIFFERENT_CONTENT).at("Idempotency-Key"));
      case NO_SUCH_REVISION ->
          new ProblemException(Problem.of(Code.NO_SUCH_REVISION).at("/revision"));
      case NO_SUCH_PLAN -> new ProblemException(Problem.of(Code.NO_SUCH_PLAN).at("/former"));
      case AUTHOR_HAS_TOO_MANY -> ProblemException.of(Code.TOO_MANY_JOBS, refused.limit());
      case TOO_MANY -> ProblemException.of(Code.QUEUE_FULL, refused.limit());
    };
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
        .map(job -> row(person, job.id()))
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

  private JobRow row(Person person, UUID id) {
    Live live = office.findJob(person, id).orElseThrow(() -> ProblemException.of(Code.NOT_FOUND));
    return JobRow.of(live, office.stale(live.job()));
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
    return row(person, job);
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
