package org.indusco.exchange.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.indusco.exchange.fault.Fault;
import org.indusco.exchange.table.Entry;
import org.indusco.model.network.Horizon;
import org.indusco.model.network.Labour;
import org.indusco.model.network.Recipe;
import org.indusco.model.network.Retrained;
import org.indusco.model.network.Settings;
import org.indusco.model.network.Training;

/// Who has learned another skill is counted in the labour of the first month, and who is to learn
/// one is there and can use it.
final class Learning implements Check {

  @Override
  public Set<Class<? extends Record>> needs() {
    return Set.of(Settings.class, Recipe.class, Labour.class, Training.class, Retrained.class);
  }

  @Override
  public void look(Draft draft, Findings found) {
    if (draft.network().has(Settings.class) && !draft.entries(Retrained.class).isEmpty()) {
      retrained(draft, found);
    }
    training(draft, found);
  }

  /// How many refugees and others of a pool are not spoken for yet.
  private static final class Rest {
    private double refugees;
    private double others;
  }

  private static void retrained(Draft draft, Findings found) {
    Map<List<String>, Rest> rests = new HashMap<>();
    Horizon horizon = Horizon.of(draft.network().settings());
    for (Entry<Labour> entry : draft.entries(Labour.class)) {
      Labour row = entry.value();
      if (horizon.first(row.from()) == 0 && horizon.end(row.to()) > 0) {
        Rest rest = rests.computeIfAbsent(List.of(row.depot(), row.skill()), none -> new Rest());
        rest.refugees += row.refugees();
        rest.others += row.quantity() - row.refugees();
      }
    }
    for (Entry<Retrained> entry : draft.entries(Retrained.class)) {
      Retrained row = entry.value();
      Rest rest = rests.computeIfAbsent(List.of(row.depot(), row.skill()), none -> new Rest());
      double others = row.people() - row.refugees();
      if (others < 0) {
        // That alone is told of already.
        continue;
      }
      if (row.refugees() > rest.refugees) {
        tooMany(entry, "refugees", row.refugees(), rest.refugees, "refugees", found);
      } else if (others > rest.others) {
        tooMany(entry, "people", others, rest.others, "others than refugees", found);
      }
      rest.refugees -= row.refugees();
      rest.others -= others;
    }
  }

  private static void tooMany(
      Entry<Retrained> entry,
      String heading,
      double counted,
      double there,
      String whom,
      Findings found) {
    Retrained row = entry.value();
    double cell = heading.equals("people") ? row.people() : row.refugees();
    found.fault(
        Fault.Kind.CONTRADICTION,
        Cell.of(Retrained.class, entry.row(), heading, Figure.text(cell)),
        "counts %s %s of the skill %s at %s, where labour.csv has %s in the first month"
            .formatted(
                Figure.text(counted),
                whom,
                row.skill(),
                row.depot(),
                there > 0 ? "no more than " + Figure.text(there) + " beside rows before" : "none"),
        "");
  }

  private static void training(Draft draft, Findings found) {
    Set<List<String>> pools =
        draft.entries(Labour.class).stream()
            .map(entry -> List.of(entry.value().depot(), entry.value().skill()))
            .collect(Collectors.toSet());
    Set<String> used =
        draft.entries(Recipe.class).stream()
            .map(entry -> entry.value().skill())
            .collect(Collectors.toSet());
    for (Entry<Training> entry : draft.entries(Training.class)) {
      Training row = entry.value();
      boolean counted = draft.network().has(Labour.class);
      if (counted && !pools.contains(List.of(row.depot(), row.skill()))) {
        found.note(
            "training.csv, row %d: nobody can learn, since labour.csv has nobody of the skill %s at %s."
                .formatted(entry.row(), row.skill(), row.depot()));
      }
      if (!used.contains(row.into())) {
        found.note(
            "training.csv, row %d: no recipe takes the skill %s."
                .formatted(entry.row(), row.into()));
      }
    }
  }
}
