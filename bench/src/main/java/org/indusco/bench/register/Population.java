package org.indusco.bench.register;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
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
import org.indusco.model.network.Good;
import org.indusco.model.network.Network;
import org.indusco.model.network.Place;
import org.indusco.model.network.RecipeGood;
import org.indusco.model.network.Settings;
import org.indusco.model.network.Stock;
import org.indusco.model.network.Supply;
import org.indusco.model.schema.EdtfDate;
import org.indusco.model.schema.Evidence;

/// A drawn network with dated figures of its cooperatives, as many as make up a number of rows.
/// Nothing in it is history.
///
/// @param network the network
/// @param rows of all its tables
public record Population(Network network, long rows) {

  private static final List<String> MEASURES = List.of("members", "output", "wages", "loans");

  /// Draws one.
  ///
  /// @param size of its network
  /// @param rows of all tables together, at least
  public static Population draw(Size size, long rows, long seed) {
    Network drawn = weighed(sold(served(SyntheticNetwork.draw(size, seed))));
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

  /// The network with every good on sale that nobody makes or sells: planners are given networks in
  /// which no recipe happened to be drawn for a good, but the register asks that it can be had.
  private static Network sold(Network drawn) {
    Set<String> had = new HashSet<>();
    drawn.rows(Supply.class).forEach(row -> had.add(row.good()));
    drawn.rows(Stock.class).forEach(row -> had.add(row.good()));
    drawn.rows(RecipeGood.class).stream()
        .filter(row -> row.direction() == RecipeGood.Direction.OUT)
        .forEach(row -> had.add(row.good()));
    String depot = drawn.rows(Depot.class).getFirst().id();
    List<Supply> supply = new ArrayList<>(drawn.rows(Supply.class));
    for (Good good : drawn.rows(Good.class)) {
      if (!had.contains(good.id())) {
        supply.add(new Supply(depot, good.id(), null, null, 1_000, null, "", Evidence.NONE));
      }
    }
    return drawn.with(Supply.class, supply);
  }

  /// The network with goods that weigh the less for their value the more was made of them, since
  /// the register refuses recipes out of which more comes than goes in.
  private static Network weighed(Network drawn) {
    List<Good> goods = new ArrayList<>();
    for (Good good : drawn.rows(Good.class)) {
      double kg =
          switch (good.kind()) {
            case RAW -> good.value();
            case INTERMEDIATE -> 0.3 * good.value();
            case FINISHED -> 0.1 * good.value();
            case EQUIPMENT -> good.kg();
          };
      goods.add(
          new Good(
              good.id(),
              good.name(),
              good.nameZh(),
              good.unit(),
              good.kind(),
              kg,
              good.value(),
              good.holding(),
              good.evidence()));
    }
    return drawn.with(Good.class, goods);
  }

  private static long count(Network network) {
    return Network.TABLES.stream().mapToLong(table -> network.rows(table).size()).sum();
  }

  /// Writes it as a folder.
  public void write(Path folder) throws IOException {
    NetworkFolder.write(network, folder);
  }
}
