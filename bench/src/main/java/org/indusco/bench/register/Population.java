package org.indusco.bench.register;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.indusco.bench.synthetic.Size;
import org.indusco.bench.synthetic.SyntheticNetwork;
import org.indusco.exchange.NetworkFolder;
import org.indusco.model.network.Cooperative;
import org.indusco.model.network.Depot;
import org.indusco.model.network.Fact;
import org.indusco.model.network.Network;
import org.indusco.model.network.Place;
import org.indusco.model.network.Settings;
import org.indusco.model.schema.EdtfDate;
import org.indusco.model.schema.Evidence;

/// A drawn network with dated figures of its cooperatives, as many as make up a number of rows.
/// Nothing in it is history.
///
/// @param network the network
/// @param rows of all its tables
record Population(Network network, long rows) {

  private static final List<String> MEASURES = List.of("members", "output", "wages", "loans");

  /// Draws one.
  ///
  /// @param size of its network
  /// @param rows of all tables together, at least
  static Population draw(Size size, long rows, long seed) {
    Network drawn = served(SyntheticNetwork.draw(size, seed));
    Random random = new Random(seed);
    List<Cooperative> cooperatives = drawn.rows(Cooperative.class);
    Settings settings = drawn.settings();
    List<Fact> facts = new ArrayList<>();
    for (long left = rows - count(drawn); left > 0; left--) {
      facts.add(
          new Fact(
              new EdtfDate(
                  settings.start().plusMonths(random.nextInt(settings.months())).toString()),
              cooperatives.get(random.nextInt(cooperatives.size())).id(),
              "",
              MEASURES.get(random.nextInt(MEASURES.size())),
              (double) random.nextInt(1_000_000),
              "",
              Evidence.NONE));
    }
    Network network = drawn.with(Fact.class, facts);
    return new Population(network, count(network));
  }

  /// The network with a depot at every place that has none, since the register asks that one serves
  /// each place.
  private static Network served(Network drawn) {
    List<Depot> depots = new ArrayList<>(drawn.rows(Depot.class));
    Set<String> there = depots.stream().map(Depot::place).collect(Collectors.toSet());
    for (Place place : drawn.rows(Place.class)) {
      if (!there.contains(place.id())) {
        String id = "depot-" + place.id();
        depots.add(new Depot(id, id, "", place.id(), null, null, 500, Evidence.NONE));
      }
    }
    return drawn.with(Depot.class, depots);
  }

  private static long count(Network network) {
    return Network.TABLES.stream().mapToLong(table -> network.rows(table).size()).sum();
  }

  /// Writes it as a folder.
  void write(Path folder) throws IOException {
    NetworkFolder.write(network, folder);
  }
}
