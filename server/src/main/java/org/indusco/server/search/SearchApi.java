package org.indusco.server.search;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.indusco.app.sight.LentNetwork;
import org.indusco.app.sight.ReadingRoom;
import org.indusco.server.api.Lent;
import org.indusco.server.problem.Code;
import org.indusco.server.problem.Problem;
import org.indusco.server.problem.ProblemException;
import org.indusco.server.visitor.LastNetwork;
import org.indusco.server.visitor.Visitor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What is found, for programs and for the box on every page.
@RestController
public final class SearchApi {

  /// So many of each kind.
  private static final int MOST = 6;

  private static final int LONGEST = 200;

  private final ReadingRoom room;
  private final Searching searching;

  /// @param room where networks are read
  /// @param searching finds it
  public SearchApi(ReadingRoom room, Searching searching) {
    this.room = room;
    this.searching = searching;
  }

  /// What is found.
  ///
  /// @param network the code of the network in which it is looked for; empty for the one that was
  ///     looked at last, if there is one
  /// @param query what is looked for, in either language or in the spelling of the time
  @Operation(summary = "What is called so, or nearly: bodies, places, goods, orders, plans, pages")
  @GetMapping("/api/v1/search")
  Results search(
      HttpServletRequest request,
      @RequestParam(name = "network", defaultValue = "") String network,
      @RequestParam(name = "q") String query) {
    return searching.find(
        Visitor.of(request), network(room, request, network), checked(query), MOST);
  }

  /// @throws ProblemException when it is longer than anything is called
  static String checked(String query) {
    if (query.length() > LONGEST) {
      throw new ProblemException(Problem.of(Code.LIMIT, 0, LONGEST).at("q").with(query));
    }
    return query.strip();
  }

  /// The network in which something is looked for: the one that is named, which must be there, or
  /// the one that was looked at last.
  static Optional<LentNetwork> network(
      ReadingRoom room, HttpServletRequest request, String network) {
    return network.isEmpty()
        ? LastNetwork.find(request).flatMap(code -> room.find(Visitor.of(request).reader(), code))
        : Optional.of(Lent.network(room, request, network));
  }
}
