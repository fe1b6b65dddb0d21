package org.indusco.server.screen;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.indusco.app.sight.LentNetwork;
import org.indusco.app.sight.ReadingRoom;
import org.indusco.server.api.Lent;
import org.indusco.server.body.Bodies;
import org.indusco.server.body.Body;
import org.indusco.server.problem.Code;
import org.indusco.server.problem.ProblemException;
import org.indusco.server.visitor.Visitor;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// A body of a network: a cooperative, a depot, or a region with its headquarters.
@Controller
public final class BodyScreen {

  private final ReadingRoom room;

  /// @param room where networks are read
  public BodyScreen(ReadingRoom room) {
    this.room = room;
  }

  /// The address of a body's page.
  static String address(String network, String table, String id, LocalDate day) {
    return "/networks/%s/bodies/%s?id=%s&as-of=%s"
        .formatted(network, table, URLEncoder.encode(id, StandardCharsets.UTF_8), day);
  }

  /// The page.
  ///
  /// @param table `cooperatives`, `depots` or `regions`
  /// @param asOf the day of which it is told; the first of the network's first month when it is
  ///     empty
  @GetMapping("/networks/{code}/bodies/{table}")
  public ResponseEntity<String> body(
      HttpServletRequest request,
      @PathVariable("code") String code,
      @PathVariable("table") String table,
      @RequestParam(name = "id", defaultValue = "") String id,
      @RequestParam(name = "as-of", defaultValue = "") String asOf) {
    Visitor visitor = Visitor.of(request);
    LentNetwork network = Lent.network(room, request, code);
    if (!Bodies.has(table)) {
      throw ProblemException.of(Code.NOT_FOUND);
    }
    LocalDate day = FirstDays.day(network, asOf);
    Bodies bodies = new Bodies(network);
    Body body = bodies.find(table, id, day).orElseThrow(() -> ProblemException.of(Code.NOT_FOUND));
    String address = address(code, table, id, day);
    String whole = request.getRequestURL().toString().replaceFirst("(://[^/]+).*", "$1") + address;
    return new BodyPage(visitor, network.card(), bodies, body, whole).answer();
  }
}
