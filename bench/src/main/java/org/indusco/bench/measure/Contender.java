package org.indusco.bench.measure;

import java.util.List;
import java.util.stream.Stream;
import org.indusco.bench.peer.Peer;
import org.indusco.bench.peer.Peers;

/// Who plans: this project's planner or a peer, as one word of a command line.
///
/// @param name [Measurement#INDUSCO] or the name of a peer
public record Contender(String name) {

  public Contender {
    if (!names().contains(name)) {
      throw new IllegalArgumentException("no contender " + name);
    }
  }

  /// This project's planner.
  public static Contender indusco() {
    return new Contender(Measurement.INDUSCO);
  }

  /// Everybody's names.
  public static List<String> names() {
    return Stream.concat(Stream.of(Measurement.INDUSCO), Peers.all().stream().map(Peer::name))
        .toList();
  }

  /// Whether this is no peer.
  boolean isIndusco() {
    return name.equals(Measurement.INDUSCO);
  }

  /// Plans a network in this process.
  ///
  /// @param gap at which this project's coordination ends, as a share of the bound
  /// @param cpuSeconds that a peer may use
  Measurement plan(Subject subject, double gap, double cpuSeconds) {
    if (isIndusco()) {
      return Contest.indusco(subject, gap);
    }
    Peer peer = Peers.find(name).orElseThrow();
    return peer.available()
        ? Contest.peer(subject, peer, cpuSeconds)
        : Measurement.none(subject, name, Measurement.Ending.NOT_RUN, "not available here", 0, 0);
  }
}
