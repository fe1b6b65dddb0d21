package org.indusco.server.api;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.indusco.app.register.NetworkCard;
import org.indusco.server.change.Scenarios;
import org.indusco.server.problem.Code;
import org.indusco.server.problem.ProblemException;
import org.indusco.server.visitor.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// Scenarios: copies of networks to be changed and planned with.
@RestController
public final class ScenarioApi {

  private final Scenarios scenarios;

  /// @param scenarios that makes them
  public ScenarioApi(Scenarios scenarios) {
    this.scenarios = scenarios;
  }

  /// A scenario that is wanted.
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY)
  static final class NewScenario {

    /// What it is called in addresses.
    @JsonSetter(nulls = Nulls.FAIL)
    private String code = "";

    /// Its name.
    @JsonSetter(nulls = Nulls.FAIL)
    private String title = "";

    /// The revision of the network at which it begins; the newest when it is left out.
    private @Nullable Long revision;
  }

  /// Makes a scenario. Sent again it is answered as at first.
  @Operation(
      summary = "Make a scenario of a network; for planners",
      description =
          "A scenario says what its network said at a revision, but for what it says otherwise itself.")
  @PostMapping(
      path = "/api/v1/networks/{code}/scenarios",
      consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<NetworkApi.NetworkRow> branch(
      HttpServletRequest request,
      @PathVariable("code") String code,
      @RequestBody NewScenario wanted) {
    NetworkCard made =
        scenarios
            .branch(
                Visitor.of(request).person(),
                code,
                wanted.revision,
                wanted.code,
                Reasons.title("/title", wanted.title))
            .orElseThrow(() -> ProblemException.of(Code.NOT_FOUND));
    return ResponseEntity.created(URI.create("/api/v1/networks/" + made.code()))
        .eTag(Versions.of(made.head()))
        .body(NetworkApi.NetworkRow.of(made));
  }
}
