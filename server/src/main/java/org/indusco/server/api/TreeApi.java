package org.indusco.server.api;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.indusco.app.register.Revision;
import org.indusco.app.sight.LentNetwork;
import org.indusco.app.sight.ReadingRoom;
import org.indusco.app.tree.Tree;
import org.indusco.server.problem.Code;
import org.indusco.server.problem.Problem;
import org.indusco.server.problem.ProblemException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Who belongs to whom on a day, and who changed what.
@RestController
public final class TreeApi {

  private final ReadingRoom room;

  /// @param room where networks are read
  public TreeApi(ReadingRoom room) {
    this.room = room;
  }

  /// The tree of a day with totals.
  @Operation(summary = "Regions, depots and cooperatives of a day, with totals")
  @GetMapping("/api/v1/networks/{code}/tree")
  ResponseEntity<Tree> tree(
      HttpServletRequest request,
      @PathVariable("code") String code,
      @RequestParam(name = "as-of") String day,
      @RequestParam(name = "as-known", defaultValue = "") String known) {
    LentNetwork network = Lent.network(room, request, code);
    long revision = AsOf.revision(known, network);
    Tree tree =
        network
            .findTree(revision, AsOf.day(day))
            .orElseThrow(() -> ProblemException.of(Code.NETWORK_HAS_FAULTS));
    return Lent.answer(network, revision).body(tree);
  }

  /// Who changed what, the newest first.
  ///
  /// @param before the number before which revisions lie; empty for the newest
  @Operation(summary = "The revisions of a network, the newest first")
  @GetMapping("/api/v1/networks/{code}/revisions")
  List<Revision> revisions(
      HttpServletRequest request,
      @PathVariable("code") String code,
      @RequestParam(name = "before", defaultValue = "") String before,
      @RequestParam(name = "size", defaultValue = "100") String size) {
    LentNetwork network = Lent.network(room, request, code);
    return network.revisions(number(before), Paging.of("1", size).size());
  }

  private static long number(String before) {
    if (!before.matches("|[0-9]{1,18}")) {
      throw new ProblemException(Problem.of(Code.BAD_PARAMETER).at("before").with(before));
    }
    return before.isEmpty() ? Long.MAX_VALUE : Long.parseLong(before);
  }
}
