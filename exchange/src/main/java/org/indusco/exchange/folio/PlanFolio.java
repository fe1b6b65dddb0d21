package org.indusco.exchange.folio;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.indusco.model.network.Goal;
import org.indusco.model.network.Network;
import org.indusco.model.plan.Plan;
import org.indusco.model.wording.Language;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/// A plan on its map, as one document: what [Folio] tells of the network in the months that are
/// planned, with the cooperatives where the plan has them, and under `plan` what the plan does.
///
/// Months are such as 1940-07; quantities are in the units of their goods, money in that of the
/// network. A cooperative that is on its way stands nowhere. It is for readers who see all of the
/// network.
public final class PlanFolio {

  private static final JsonMapper MAPPER = new JsonMapper();

  private PlanFolio() {}

  /// A plan and what is told beside its tables.
  ///
  /// @param network that was planned, with its defaults filled in
  /// @param reached of each goal in each month, in its own unit
  /// @param changes what was otherwise in the network, in sentences
  /// @param language of what is told in words
  public record Told(
      Network network,
      Plan plan,
      List<Map<Goal.Aim, Double>> reached,
      List<String> changes,
      Language language) {

    public Told {
      reached = List.copyOf(reached);
      changes = List.copyOf(changes);
    }
  }

  /// The document.
  ///
  /// @throws IllegalArgumentException when a row names a place that is not there
  public static String text(Told told) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = MAPPER.createGenerator(text)) {
      Out out = new Out(json);
      Folio folio = new Folio(told.network(), Eyes.OPEN, out);
      Stays stays = new Stays(told.network(), told.plan());
      out.object(
          () -> {
            folio.planned(stays::of);
            json.writeName("plan");
            out.object(new PlanPart(told, folio.placeNumbers(), out)::write);
          });
    }
    return text.toString();
  }
}
