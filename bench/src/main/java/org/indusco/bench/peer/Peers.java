package org.indusco.bench.peer;

import java.util.List;
import java.util.Optional;

/// The peers that there are.
public final class Peers {

  private static final int CORES = Runtime.getRuntime().availableProcessors();

  private static final String TO_A_THOUSANDTH =
      "termination_criteria { simple_optimality_criteria "
          + "{ eps_optimal_relative: 1e-4 eps_optimal_absolute: 1e-6 } }";

  private static final List<Peer> ALL =
      List.of(
          relaxation("glop", "GLOP, simplex on the relaxation", "glop", ""),
          relaxation("pdlp", "PDLP to 1e-4 on the relaxation", "pdlp", TO_A_THOUSANDTH),
          new OrTools(
              "highs-lp", "HiGHS on the dual of the relaxation", "highs", OrTools.Form.DUAL, 1, ""),
          new OrTools("highs", "HiGHS with whole courses", "highs", OrTools.Form.WHOLE, 1, ""),
          new OrTools("scip", "SCIP with whole courses", "scip", OrTools.Form.WHOLE, 1, ""),
          new OrTools(
              "cp-sat",
              "CP-SAT with whole courses, a worker for each core",
              "sat",
              OrTools.Form.WHOLE,
              CORES,
              "num_workers: " + CORES),
          new LocalSearch());

  private Peers() {}

  /// All of them.
  public static List<Peer> all() {
    return ALL;
  }

  /// The peer with a name, or none.
  public static Optional<Peer> find(String name) {
    return ALL.stream().filter(peer -> peer.name().equals(name)).findFirst();
  }

  private static Peer relaxation(
      String name, String description, String solver, String parameters) {
    return new OrTools(name, description, solver, OrTools.Form.RELAXATION, 1, parameters);
  }
}
