package org.indusco.planner.drawn;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.indusco.model.network.CooperativeMember;
import org.indusco.model.network.Defaults;
import org.indusco.model.network.Labour;
import org.indusco.model.network.Network;
import org.indusco.model.network.Order;
import org.indusco.model.network.Pin;

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
    // A twist can make a decision impossible to keep, which is a fault, not a network to plan.
    Network free = Tables.filter(network, Pin.class, pin -> pin.place().isEmpty());
    Network sound = Tables.pruned(parts(Tables.pruned(free)));
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
    Network asked =
        people.has(Order.class)
            ? people.with(
                Order.class,
                people.rows(Order.class).stream().map(row -> row.asking(row.quantity())).toList())
            : people;
    return asked.has(Labour.class)
        ? asked.with(
            Labour.class,
            asked.rows(Labour.class).stream()
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
        : asked;
  }
}
