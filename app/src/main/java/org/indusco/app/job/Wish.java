package org.indusco.app.job;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.indusco.app.Knowledge;
import org.indusco.app.PlanWish;
import org.indusco.planner.PlanRequest;

/// What plan somebody wants.
///
/// @param knowing what may be known of dangers: [#FIRST_DAY], [#HINDSIGHT] or a day such as
///     1941-03-01
/// @param gap how near to the bound the coordination goes, as a share of the bound, in (0, 1)
/// @param seed of what is drawn by chance in the search
/// @param former the hash of a kept plan to go on from; empty to plan from nothing
/// @param changes what is otherwise in the network, in the words of `whatif`; empty for a plan of
///     the network as it is
/// @param keep what is kept of an older plan
public record Wish(
    String knowing, double gap, long seed, String former, List<String> changes, Keep keep)
    implements Task {

  /// What was known when the first month began.
  public static final String FIRST_DAY = "first-day";

  /// Everything, also what only came to be known later.
  public static final String HINDSIGHT = "hindsight";

  /// A plan of the usual effort with what was known on the first day.
  public static final Wish USUAL =
      new Wish(FIRST_DAY, PlanRequest.USUAL_GAP, /* seed= */ 1, /* former= */ "", List.of());

  /// A wish that keeps nothing of an older plan.
  public Wish(String knowing, double gap, long seed, String former, List<String> changes) {
    this(knowing, gap, seed, former, changes, Keep.NOTHING);
  }

  public Wish {
    changes = List.copyOf(changes);
    if (!(gap > 0 && gap < 1)) {
      throw new IllegalArgumentException("a gap of %s: it must be between 0 and 1".formatted(gap));
    }
    knowledge(knowing);
  }

  /// The same wish going on from a plan, with something otherwise in the network.
  public Wish after(String plan, List<String> words) {
    return new Wish(knowing, gap, seed, plan, words, keep);
  }

  /// The same wish keeping something of an older plan.
  public Wish keeping(Keep other) {
    return new Wish(knowing, gap, seed, former, changes, other);
  }

  /// What the planner is asked for.
  PlanWish asked(String version) {
    return new PlanWish(knowledge(knowing), gap, PlanRequest.USUAL_ITERATIONS, seed, version);
  }

  private static Knowledge knowledge(String knowing) {
    return switch (knowing) {
      case FIRST_DAY -> new Knowledge.OfTheFirstDay();
      case HINDSIGHT -> new Knowledge.Hindsight();
      default -> {
        try {
          yield new Knowledge.OfDay(LocalDate.parse(knowing));
        } catch (DateTimeParseException e) {
          throw new IllegalArgumentException(
              "\"%s\" is neither %s nor %s nor a day such as 1941-03-01"
                  .formatted(knowing, FIRST_DAY, HINDSIGHT),
              e);
        }
      }
    };
  }
}
