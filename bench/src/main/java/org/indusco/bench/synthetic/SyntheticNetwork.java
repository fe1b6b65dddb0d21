package org.indusco.bench.synthetic;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.indusco.model.network.Affiliation;
import org.indusco.model.network.CandidateSite;
import org.indusco.model.network.Cooperative;
import org.indusco.model.network.CooperativeEquipment;
import org.indusco.model.network.CooperativeMember;
import org.indusco.model.network.Depot;
import org.indusco.model.network.Fund;
import org.indusco.model.network.Horizon;
import org.indusco.model.network.Industry;
import org.indusco.model.network.Network;
import org.indusco.model.network.Place;
import org.indusco.model.network.Region;
import org.indusco.model.network.Route;
import org.indusco.model.network.Settings;
import org.indusco.model.network.Threat;
import org.indusco.model.schema.Evidence;

/// Draws a network: units among moving danger, with too little of everything.
public final class SyntheticNetwork {

  private static final YearMonth START = YearMonth.of(2000, 1);

  private final Size size;
  private final Random random;
  private final Terrain terrain;
  private final Trades trades;
  private final List<Cooperative> cooperatives = new ArrayList<>();
  private final List<CooperativeMember> members = new ArrayList<>();
  private final List<CooperativeEquipment> equipment = new ArrayList<>();
  private final List<CandidateSite> sites = new ArrayList<>();
  private final Market market;

  private SyntheticNetwork(Size size, long seed) {
    this.size = size;
    random = new Random(seed);
    Horizon horizon = new Horizon(START, size.months());
    terrain = new Terrain(size, horizon, random);
    trades = new Trades(size, random);
    market = new Market(size, horizon, terrain, trades, random);
    for (int u = 0; u < size.units(); u++) {
      unit(u);
    }
  }

  /// A network of a size.
  public static Network draw(Size size, long seed) {
    return new SyntheticNetwork(size, seed).network();
  }

  private Network network() {
    market.fill();
    Settings settings =
        new Settings(
            "generated-" + size.name(),
            "Generated network " + size.name(),
            "",
            START,
            size.months(),
            "money",
            600,
            8,
            300,
            0.05,
            0.5,
            Evidence.NONE);
    Network network =
        Network.empty()
            .with(Settings.class, List.of(settings))
            .with(Place.class, terrain.places)
            .with(Depot.class, terrain.depots)
            .with(Route.class, terrain.routes)
            .with(Threat.class, terrain.threats)
            .with(Region.class, regions())
            .with(Affiliation.class, affiliations())
            .with(Industry.class, trades.industries)
            .with(Cooperative.class, cooperatives)
            .with(CooperativeMember.class, members)
            .with(CooperativeEquipment.class, equipment)
            .with(CandidateSite.class, sites)
            .with(Fund.class, funds());
    return market.into(trades.into(network));
  }

  private void unit(int number) {
    String id = "U" + number;
    int industry = random.nextInt(size.industries());
    int crew = 10 + random.nextInt(51);
    int start = openSite();
    String place = terrain.places.get(start).id();
    cooperatives.add(
        new Cooperative(
            id,
            "Unit " + number,
            "",
            "I" + industry,
            place,
            crew,
            crew * (20 + 60 * random.nextDouble()),
            null,
            null,
            null,
            null,
            null,
            Evidence.NONE));
    int membership = crew / 2;
    members.add(
        new CooperativeMember(
            id, trades.skillOf(industry), membership, membership / 3, Evidence.NONE));
    equipment.add(
        new CooperativeEquipment(
            id,
            trades.machineOf(industry),
            Math.rint(0.6 * crew),
            CooperativeEquipment.WhenMoving.CARRIED,
            Evidence.NONE));
    choices(id, start);
    market.crews(industry, terrain.depotOf[start], crew);
  }

  private int openSite() {
    int site = random.nextInt(size.sites());
    while (terrain.lost(site, 1)) {
      site = random.nextInt(size.sites());
    }
    return site;
  }

  /// The nearest sites and some farther west.
  private void choices(String id, int start) {
    int count = 4 + random.nextInt(7);
    List<Integer> near = new ArrayList<>();
    for (int s = 0; s < size.sites(); s++) {
      near.add(s);
    }
    near.sort(
        java.util.Comparator.comparingDouble((Integer s) -> terrain.distance(start, s))
            .thenComparing(s -> s));
    int taken = 0;
    for (int i = 0; i < near.size() && taken < count; i++) {
      boolean keep = taken < count / 2 || random.nextDouble() < 0.15;
      if (keep) {
        sites.add(new CandidateSite(id, terrain.places.get(near.get(i)).id(), Evidence.NONE));
        taken++;
      }
    }
  }

  private int regionCount() {
    return Math.max(2, size.depots() / 5);
  }

  private List<Region> regions() {
    List<Region> regions = new ArrayList<>();
    for (int r = 0; r < regionCount(); r++) {
      regions.add(
          new Region(
              "R" + r,
              null,
              null,
              "Region " + r,
              "",
              terrain.places.get(terrain.siteOf(r)).id(),
              "",
              Evidence.NONE));
    }
    return regions;
  }

  private List<Affiliation> affiliations() {
    List<Affiliation> all = new ArrayList<>();
    for (int d = 0; d < size.depots(); d++) {
      int nearest = 0;
      for (int r = 1; r < regionCount(); r++) {
        if (terrain.distance(terrain.siteOf(d), terrain.siteOf(r))
            < terrain.distance(terrain.siteOf(d), terrain.siteOf(nearest))) {
          nearest = r;
        }
      }
      all.add(new Affiliation("D" + d, "R" + nearest, null, null, Evidence.NONE));
    }
    return all;
  }

  private List<Fund> funds() {
    List<Fund> funds = new ArrayList<>();
    double amount = 120.0 * size.units() / regionCount();
    for (int r = 0; r < regionCount(); r++) {
      funds.add(
          new Fund(
              "F" + r,
              "Fund " + r,
              "",
              "bank",
              "R" + r,
              "",
              null,
              null,
              amount * (0.6 + 0.8 * random.nextDouble()),
              Fund.Reach.ANYWHERE,
              Fund.Use.ANY,
              List.of(),
              Evidence.NONE));
    }
    return funds;
  }
}
