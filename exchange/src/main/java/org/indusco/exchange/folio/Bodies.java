package org.indusco.exchange.folio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.indusco.atlas.place.Lives;
import org.indusco.model.network.Cooperative;
import org.indusco.model.network.CooperativeMember;
import org.indusco.model.network.Depot;
import org.indusco.model.network.Network;
import org.indusco.model.network.Placement;
import org.jspecify.annotations.Nullable;

/// The depots and cooperatives of a network, each with the stints of its life that may be seen.
final class Bodies {

  private final Network network;
  private final Eyes eyes;
  private final Out out;
  private final Map<String, Integer> places;
  private final Map<String, Integer> regions;
  private final Map<String, Integer> depots = new HashMap<>();
  private final Map<String, List<Placement>> placements;
  private final Lives lives;
  private final Function<Cooperative, List<Lives.Stint>> stands;

  /// @param stands where a cooperative stands through its time
  Bodies(
      Network network,
      Lives lives,
      Function<Cooperative, List<Lives.Stint>> stands,
      Eyes eyes,
      Out out,
      Map<String, Integer> places,
      Map<String, Integer> regions) {
    this.network = network;
    this.eyes = eyes;
    this.out = out;
    this.places = places;
    this.regions = regions;
    this.lives = lives;
    this.stands = stands;
    placements =
        network.rows(Placement.class).stream()
            .collect(Collectors.groupingBy(Placement::cooperative));
  }

  void depots() {
    out.list(
        "depots",
        network.rows(Depot.class),
        row -> {
          List<Lives.Stint> seen = seen(lives.of(row), when -> eyes.depot().test(row.id(), when));
          if (!seen.isEmpty()) {
            depots.put(row.id(), depots.size());
            out.object(
                () -> {
                  out.names(row.id(), row.name(), row.nameZh());
                  out.number("tonnes", row.tonnes());
                  out.evidence(row.evidence());
                  stints(seen);
                });
          }
        });
  }

  /// The numbers of the depots that are told of, by their ids.
  Map<String, Integer> depotNumbers() {
    return depots;
  }

  private static List<Lives.Stint> seen(List<Lives.Stint> all, Predicate<Lives.Stint> eyes) {
    return all.stream().filter(eyes).toList();
  }

  void cooperatives() {
    Map<String, Integer> members = new HashMap<>();
    Map<String, Integer> refugees = new HashMap<>();
    for (CooperativeMember row : network.rows(CooperativeMember.class)) {
      members.merge(row.cooperative(), row.count(), Integer::sum);
      refugees.merge(row.cooperative(), row.refugees(), Integer::sum);
    }
    out.list(
        "cooperatives",
        network.rows(Cooperative.class),
        row ->
            cooperative(
                row,
                members.getOrDefault(row.id(), row.crew()),
                refugees.getOrDefault(row.id(), 0)));
  }

  private void cooperative(Cooperative row, int members, int refugees) {
    List<Lives.Stint> seen = new ArrayList<>();
    boolean sealed = false;
    for (Lives.Stint stint :
        seen(stands.apply(row), when -> eyes.cooperative().test(row.id(), when))) {
      boolean hidden = eyes.sealed().test(row.id(), stint);
      sealed |= hidden;
      seen.add(hidden ? hidden(stint) : stint);
    }
    if (seen.isEmpty()) {
      return;
    }
    boolean veiled = sealed;
    out.object(
        () -> {
          out.names(row.id(), row.name(), row.nameZh());
          out.put("industry", row.industry());
          out.number("crew", row.crew());
          out.number("members", members);
          out.number("refugees", refugees);
          if (veiled) {
            out.json().writeBooleanProperty("sealed", true);
          } else {
            out.evidence(row.evidence());
            causes(row, seen);
          }
          stints(seen);
        });
  }

  /// Why it came to stand where it did, of the moves that are told of.
  private void causes(Cooperative row, List<Lives.Stint> seen) {
    List<Placement> told =
        placements.getOrDefault(row.id(), List.of()).stream()
            .filter(one -> !one.cause().isEmpty() && moved(one, seen))
            .toList();
    if (!told.isEmpty()) {
      out.objects(
          "causes",
          told,
          one -> {
            out.put("from", one.from());
            out.put("cause", one.cause());
            out.evidence(one.evidence());
          });
    }
  }

  /// Whether a placement began where another time of the same life ended.
  private static boolean moved(Placement placement, List<Lives.Stint> seen) {
    LocalDate from = placement.from();
    return from != null
        && seen.stream().anyMatch(stint -> from.equals(stint.from()))
        && seen.stream().anyMatch(stint -> from.equals(stint.to()));
  }

  private static Lives.Stint hidden(Lives.Stint stint) {
    return new Lives.Stint(stint.from(), stint.to(), "", "", stint.region());
  }

  private void stints(List<Lives.Stint> stints) {
    out.list(
        "stints",
        stints,
        stint -> {
          out.json().writeStartArray();
          day(stint.from());
          day(stint.to());
          one(places.get(stint.place()));
          one(depots.get(stint.depot()));
          one(regions.get(stint.region()));
          out.json().writeEndArray();
        });
  }

  private void day(@Nullable LocalDate day) {
    if (day == null) {
      out.json().writeNull();
    } else {
      out.json().writeString(day.toString());
    }
  }

  private void one(@Nullable Integer number) {
    if (number == null) {
      out.json().writeNull();
    } else {
      out.json().writeNumber(number);
    }
  }
}
