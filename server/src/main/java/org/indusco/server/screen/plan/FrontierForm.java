package org.indusco.server.screen.plan;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.indusco.app.change.Aims;
import org.indusco.app.job.FrontierWish;
import org.indusco.app.job.Wish;
import org.indusco.exchange.html.Element;
import org.indusco.model.network.Goal;
import org.indusco.server.page.Choice;
import org.indusco.server.page.Complaint;
import org.indusco.server.page.Field;
import org.indusco.server.page.Form;
import org.indusco.server.page.Page;
import org.indusco.server.problem.Code;
import org.indusco.server.problem.Problem;
import org.indusco.server.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/// The form by which a frontier is asked for, with what was typed into it.
///
/// @param first the id of the first goal
/// @param second the id of the second goal
record FrontierForm(
    String first, String second, String points, String gap, String seed, String knowing) {

  /// The form as it is shown first.
  static FrontierForm usual() {
    return new FrontierForm(
        Aims.id(Goal.Aim.REFUGEES),
        Aims.id(Goal.Aim.ARMY_GUERRILLA),
        Integer.toString(FrontierWish.USUAL),
        PlanForm.plain(100 * Wish.USUAL.gap()),
        Long.toString(Wish.USUAL.seed()),
        "");
  }

  /// What is asked for.
  ///
  /// @throws ProblemException when something cannot be read, at its field
  FrontierWish wish() {
    Goal.Aim one = aim("first-goal", first);
    Goal.Aim other = aim("second-goal", second);
    if (one == other) {
      throw new ProblemException(Problem.of(Code.TWO_GOALS).at("second-goal").with(second));
    }
    int number = (int) Typed.whole("points", points, FrontierWish.FEWEST, FrontierWish.MOST);
    double share = PlanForm.gap(gap);
    long readSeed = Typed.whole("seed", seed, 0, Typed.MOST_SEED);
    try {
      String known = knowing.isBlank() ? Wish.FIRST_DAY : knowing.strip();
      return new FrontierWish(one, other, number, known, share, readSeed);
    } catch (IllegalArgumentException e) {
      throw new ProblemException(Problem.of(Code.BAD_DATE).at("knowing").with(knowing));
    }
  }

  private static Goal.Aim aim(String field, String word) {
    return Aims.find(word)
        .orElseThrow(
            () -> new ProblemException(Problem.of(Code.NO_SUCH_GOAL, "").at(field).with(word)));
  }

  /// The form on a page.
  ///
  /// @param address where it is sent
  Element element(Page page, String address, @Nullable Complaint complaint) {
    return new Form(page, address, complaint)
        .hidden("key", UUID.randomUUID().toString())
        .choice(new Choice("first-goal", goals(page), first))
        .choice(new Choice("second-goal", goals(page), second))
        .field(number("points", points, "hint.points"))
        .field(Field.text("gap", gap, "off").with("inputmode", "decimal").hint("hint.gap"))
        .field(number("seed", seed, "hint.seed"))
        .field(Field.optional("knowing", knowing, "off").hint("hint.knowing"))
        .button("frontiers.start")
        .element();
  }

  private static Field number(String name, String value, String hint) {
    return Field.text(name, value, "off").with("inputmode", "numeric").hint(hint);
  }

  private static Map<String, String> goals(Page page) {
    Map<String, String> goals = new LinkedHashMap<>();
    for (Goal.Aim aim : Goal.Aim.values()) {
      goals.put(Aims.id(aim), Aims.name(aim, page.visitor().language()));
    }
    return goals;
  }
}
