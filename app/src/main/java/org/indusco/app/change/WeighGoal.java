package org.indusco.app.change;

import org.indusco.model.network.Goal;
import org.indusco.model.network.Network;
import org.indusco.model.wording.Language;

/// One of the four goals weighs more or less.
public record WeighGoal(Goal.Aim aim, Adjustment weight) implements Change {

  /// A goal gets another weight.
  public static WeighGoal to(Goal.Aim aim, double weight) {
    return new WeighGoal(aim, new Adjustment(Adjustment.Way.TO, weight));
  }

  @Override
  public Network applyTo(Network completed) {
    return completed.with(
        Goal.class,
        completed.rows(Goal.class).stream()
            .map(row -> row.id() == aim ? with(row, weight.of(row.weight())) : row)
            .toList());
  }

  private static Goal with(Goal row, double weight) {
    return new Goal(row.id(), row.name(), row.nameZh(), weight, row.evidence());
  }

  @Override
  public String sentence(Network completed, Language language) {
    Called called = new Called(completed, language);
    StringBuilder sentence = new StringBuilder();
    for (Goal row : completed.rows(Goal.class)) {
      if (row.id() == aim) {
        sentence.append(
            called.say(
                "change.weight",
                Aims.name(aim, language),
                Called.figure(weight.of(row.weight())),
                Called.figure(row.weight())));
      }
    }
    return sentence.toString();
  }

  @Override
  public String words() {
    return "goal " + Aims.id(aim) + "=" + weight.words();
  }
}
