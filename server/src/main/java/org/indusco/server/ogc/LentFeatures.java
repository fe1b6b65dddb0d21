package org.indusco.server.ogc;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.indusco.app.sight.LentNetwork;
import org.indusco.app.sight.View;
import org.indusco.exchange.layer.BoundingBox;
import org.indusco.exchange.layer.DayFeatures;
import org.indusco.exchange.layer.FeatureKind;
import org.indusco.exchange.layer.FeaturePage;
import org.indusco.exchange.layer.FeatureQuery;
import org.indusco.exchange.layer.Lens;
import org.indusco.model.shape.Feature;
import org.indusco.server.problem.Code;
import org.indusco.server.problem.Problem;
import org.indusco.server.problem.ProblemException;

/// The features of networks, each asked through the eyes of its reader. What does not change from
/// day to day and reader to reader is worked out once.
///
/// This class alone takes whole networks out of the reading room.
final class LentFeatures {

  /// As many as the library keeps editions.
  private static final int KEPT = 6;

  private final Map<String, DayFeatures> kept =
      new LinkedHashMap<>(KEPT, 0.75f, /* accessOrder= */ true);

  /// So many times the network may stand otherwise during an interval: it is read for each.
  private static final int MOST_EDITIONS = 100;

  /// The features of a network that stand on any of some days, each but once, as it stood on the
  /// last of these days; a box holds those that then lay in it. Those that stand on the last day
  /// come first.
  ///
  /// @param days of which one at least is asked for
  /// @throws ProblemException when the network has faults, or changes too often
  FeaturePage page(
      LentNetwork network, long revision, FeatureKind kind, Days days, FeatureQuery query) {
    if (days.first().equals(days.last())) {
      View view = view(network, revision, days.last());
      return features(view).page(kind, query, lens(view));
    }
    List<Feature> all = new ArrayList<>();
    visit(
        network,
        revision,
        kind,
        days,
        (features, day, lens, seen) -> {
          FeatureQuery of = FeatureQuery.on(day);
          List<Feature> fresh = features.page(kind, of, lens, id -> !seen.contains(id)).features();
          BoundingBox box = query.box();
          all.addAll(
              box == null
                  ? fresh
                  : features.page(kind, of.within(box), lens, id -> !seen.contains(id)).features());
          return fresh;
        });
    int from = Math.min(query.offset(), all.size());
    int to = (int) Math.min((long) from + query.limit(), all.size());
    return new FeaturePage(all.subList(from, to), all.size());
  }

  /// A feature as it stood on the last of some days on which it did; empty when it did on none, or
  /// may not be seen.
  ///
  /// @throws ProblemException when the network has faults, or changes too often
  Optional<Feature> find(
      LentNetwork network, long revision, FeatureKind kind, String id, Days days) {
    List<Feature> found = new ArrayList<>();
    visit(
        network,
        revision,
        kind,
        days,
        (features, day, lens, seen) -> {
          List<Feature> fresh =
              features.page(kind, FeatureQuery.on(day), lens, id::equals).features();
          found.addAll(fresh);
          return fresh;
        });
    return found.stream().findFirst();
  }

  /// What is done on a day, and gives the features that stand on it and on no later one.
  @FunctionalInterface
  private interface Visit {
    List<Feature> on(DayFeatures features, LocalDate day, Lens lens, Set<String> seen);
  }

  /// Goes back through the last days on which features stood.
  private void visit(LentNetwork network, long revision, FeatureKind kind, Days days, Visit visit) {
    Set<String> seen = new HashSet<>();
    LocalDate last = days.last();
    for (int editions = 0; editions < MOST_EDITIONS; editions++) {
      LocalDate begins = network.days(revision, last).from();
      LocalDate first = begins == null || begins.isBefore(days.first()) ? days.first() : begins;
      DayFeatures features = features(view(network, revision, last));
      for (LocalDate day : features.lastDays(kind, first, last)) {
        Lens lens = lens(view(network, revision, day));
        visit.on(features, day, lens, seen).forEach(one -> seen.add(one.shape().id()));
      }
      if (begins == null || first.equals(days.first())) {
        return;
      }
      last = begins.minusDays(1);
    }
    throw new ProblemException(
        Problem.of(Code.INTERVAL_TOO_LONG, MOST_EDITIONS).at("datetime").with(days.text()));
  }

  private static View view(LentNetwork network, long revision, LocalDate day) {
    return network
        .findView(revision, day)
        .orElseThrow(() -> ProblemException.of(Code.NETWORK_HAS_FAULTS));
  }

  private static Lens lens(View view) {
    return new Lens(view.depot(), view.cooperative(), view.sealed());
  }

  private DayFeatures features(View view) {
    synchronized (kept) {
      DayFeatures features =
          kept.computeIfAbsent(view.key(), key -> DayFeatures.of(view.network()));
      if (kept.size() > KEPT) {
        kept.remove(kept.keySet().iterator().next());
      }
      return features;
    }
  }
}
