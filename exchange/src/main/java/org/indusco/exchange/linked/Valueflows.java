package org.indusco.exchange.linked;

import java.io.IOException;
import java.nio.file.Path;
import org.indusco.model.network.Network;
import org.indusco.model.plan.Plan;

/// A network, and a plan of it, in the words of Valueflows 1.0, the vocabulary of economic networks
/// (Resources, Events, Agents) that other programs for planning and accounting share.
public final class Valueflows {

  private Valueflows() {}

  /// Writes a network, in place of a file that is there.
  ///
  /// @param network as it was read
  /// @throws IOException when it cannot be written
  public static void write(Network network, Ids ids, Path file) throws IOException {
    KnowledgeNodes knowledge = new KnowledgeNodes(network, ids);
    LinkedFile.write(file, head(), "@graph", knowledge::write);
  }

  /// Writes a network and a plan of it.
  ///
  /// @param network as it was planned, with its defaults filled in
  /// @throws IOException when it cannot be written
  public static void write(Network network, Plan plan, Ids ids, Path file) throws IOException {
    KnowledgeNodes knowledge = new KnowledgeNodes(network, ids);
    PlanNodes decided = new PlanNodes(network, plan, ids);
    LinkedFile.write(
        file,
        head(),
        "@graph",
        out -> {
          knowledge.write(out);
          decided.write(out);
        });
  }

  private static Node head() {
    return new Node().with("@context", Words.context());
  }
}
