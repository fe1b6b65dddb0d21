package org.indusco.server.body;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import org.indusco.app.sight.LentNetwork;
import org.indusco.app.sight.ReadingRoom;
import org.indusco.server.api.AsOf;
import org.indusco.server.api.Lent;
import org.indusco.server.problem.Code;
import org.indusco.server.problem.ProblemException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Bodies for programs.
@RestController
public final class BodyApi {

  private final ReadingRoom room;

  /// @param room where networks are read
  public BodyApi(ReadingRoom room) {
    this.room = room;
  }

  /// A body.
  ///
  /// @param table `cooperatives`, `depots` or `regions`
  /// @param asOf the day of which it is told
  @Operation(summary = "A cooperative, depot or region with its history and what is its own")
  @GetMapping("/api/v1/networks/{code}/bodies/{table}")
  ResponseEntity<Body> body(
      HttpServletRequest request,
      @PathVariable("code") String code,
      @PathVariable("table") String table,
      @RequestParam(name = "id") String id,
      @RequestParam(name = "as-of") String asOf) {
    LentNetwork network = Lent.network(room, request, code);
    if (!Bodies.has(table)) {
      throw ProblemException.of(Code.NOT_FOUND);
    }
    Body body =
        new Bodies(network)
            .find(table, id, AsOf.day(asOf))
            .orElseThrow(() -> ProblemException.of(Code.NOT_FOUND));
    return Lent.answer(network, network.card().head()).body(body);
  }
}
