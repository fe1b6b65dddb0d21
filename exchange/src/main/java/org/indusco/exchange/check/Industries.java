package org.indusco.exchange.check;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.indusco.exchange.fault.Fault;
import org.indusco.exchange.fault.Near;
import org.indusco.exchange.table.Entry;
import org.indusco.model.network.Cooperative;
import org.indusco.model.network.Fund;
import org.indusco.model.network.Industry;
import org.indusco.model.network.Recipe;

/// Every cooperative has a recipe to work by, and every fund is for industries that there are. One
/// fault tells of all cooperatives of an industry.
final class Industries implements Check {

  @Override
  public Set<Class<? extends Record>> needs() {
    return Set.of(Industry.class, Recipe.class, Cooperative.class);
  }

  @Override
  public void look(Draft draft, Findings found) {
    Set<String> worked =
        draft.entries(Recipe.class).stream()
            .map(entry -> entry.value().industry())
            .collect(Collectors.toCollection(HashSet::new));
    worked.addAll(misspelt(draft, found));
    Map<String, Entry<Cooperative>> firsts = new LinkedHashMap<>();
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Entry<Cooperative> entry : draft.entries(Cooperative.class)) {
      firsts.putIfAbsent(entry.value().industry(), entry);
      counts.merge(entry.value().industry(), 1, Integer::sum);
    }
    firsts.forEach(
        (industry, first) -> {
          if (!worked.contains(industry)) {
            found.fault(
                Fault.Kind.NO_RECIPE,
                Cell.of(Cooperative.class, first.row(), "industry", industry),
                "is an industry without a recipe, for "
                    + cooperatives(counts.getOrDefault(industry, 1)),
                Near.maybe(industry, worked));
          }
        });
    Set<String> known = new HashSet<>(worked);
    known.addAll(firsts.keySet());
    known.addAll(draft.ids(Industry.class));
    for (Entry<Fund> entry : draft.entries(Fund.class)) {
      for (String industry : entry.value().industries()) {
        if (!known.contains(industry)) {
          found.fault(
              Fault.Kind.DANGLING,
              Cell.of(Fund.class, entry.row(), "industries", industry),
              "is no industry of a recipe or a cooperative, nor one of the table industries",
              Near.maybe(industry, known));
        }
      }
    }
    for (Entry<Industry> entry : draft.entries(Industry.class)) {
      String id = entry.value().id();
      if (!worked.contains(id) && !firsts.containsKey(id)) {
        found.note(
            "industries.csv, row %d: no recipe and no cooperative is of the industry %s."
                .formatted(entry.row(), id));
      }
    }
  }

  /// Tells of recipes whose industry is nearly one of the table industries, and gives those that
  /// were meant.
  private static Set<String> misspelt(Draft draft, Findings found) {
    Set<String> meant = new HashSet<>();
    Set<String> known = draft.ids(Industry.class);
    for (Entry<Recipe> entry : draft.entries(Recipe.class)) {
      String industry = entry.value().industry();
      if (!known.contains(industry)) {
        Near.find(industry, known)
            .ifPresent(
                near -> {
                  meant.add(near);
                  found.fault(
                      Fault.Kind.DANGLING,
                      Cell.of(Recipe.class, entry.row(), "industry", industry),
                      "is no id in the table industries",
                      "Maybe " + near + ".");
                });
      }
    }
    return meant;
  }

  private static String cooperatives(int count) {
    return count == 1 ? "1 cooperative" : count + " cooperatives";
  }
}
