package org.indusco.planner.drawn;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.indusco.model.network.CooperativeMember;
import org.indusco.model.network.Defaults;
import org.indusco.model.network.Labour;
import org.indusco.model.network.Network;

/// Networks at the edges of what the tables allow, the same for the same seed: a tiny random
/// network with one to five twists.
///
/// @param network completed
/// @param twists what was done to it, in order, to tell of in a failure
public record WildNetworks(Network network, List<String> twists) {

  private static final int MOST = 5;

  /// The network of a seed.
  public static WildNetworks of(long seed) {
    Random random = new Random(seed);
    Network network = Drawing.of(RandomNetworks.textOf(seed));
    List<String> twists = new ArrayList<>();
    int count = 1 + random.nextInt(MOST);
    for (int i = 0; i < count; i++) {
      Twist twist = Twist.values()[random.nextInt(Twist.values().length)];
      network = twist.of(network, random);
      twists.add(twist.name());
    }
    Network sound = Tables.pruned(parts(Tables.pruned(network)));
    Network completed = Defaults.complete(sound).network();
    return new WildNetworks(Learned.within(completed), List.copyOf(twists));
  }

  /// Sees that no part is larger than its whole.
  private static Network parts(Network network) {
    Network people =
        network.has(CooperativeMember.class)
            ? network.with(
                CooperativeMember.class,
                network.rows(CooperativeMember.class).stream()
                    .map(
                        row ->
                            new CooperativeMember(
                                row.cooperative(),
                                row.skill(),
                                row.count(),
                                Math.min(row.count(), row.refugees()),
                                row.evidence()))
                    .toList())
            : network;
    return people.has(Labour.class)
        ? people.with(
            Labour.class,
            people.rows(Labour.class).stream()
                .map(
                    row ->
                        new Labour(
                            row.depot(),
                            row.skill(),
                            row.from(),
                            row.to(),
                            row.quantity(),
                            Math.min(row.quantity(), row.refugees()),
                            row.evidence()))
                .toList())
        : people;
  }
}
