package org.indusco.server.ogc;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.indusco.app.sight.LentNetwork;
import org.indusco.app.sight.View;
import org.indusco.exchange.layer.DayFeatures;
import org.indusco.exchange.layer.FeatureKind;
import org.indusco.exchange.layer.FeaturePage;
import org.indusco.exchange.layer.FeatureQuery;
import org.indusco.exchange.layer.Lens;
import org.indusco.model.shape.Feature;
import org.indusco.server.problem.Code;
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

  /// A page of features of a network.
  ///
  /// @throws ProblemException when the network has faults
  FeaturePage page(LentNetwork network, long revision, FeatureKind kind, FeatureQuery query) {
    View view = view(network, revision, query.day());
    return features(view).page(kind, query, lens(view));
  }

  /// A feature; empty when there is none on the day, or it may not be seen.
  ///
  /// @throws ProblemException when the network has faults
  Optional<Feature> find(
      LentNetwork network, long revision, FeatureKind kind, String id, LocalDate day) {
    View view = view(network, revision, day);
    return features(view).find(kind, id, day, lens(view));
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
