package org.indusco.server.screen.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.indusco.app.change.Aims;
import org.indusco.app.job.FrontierWish;
import org.indusco.app.job.Keep;
import org.indusco.app.job.KeptPlan;
import org.indusco.app.job.Wish;
import org.indusco.exchange.html.Element;
import org.indusco.model.frontier.FrontierRow;
import org.indusco.model.network.Goal;
import org.indusco.model.network.Network;
import org.indusco.server.page.Choice;
import org.indusco.server.page.Complaint;
import org.indusco.server.page.Field;
import org.indusco.server.page.Form;
import org.indusco.server.page.Page;
import org.indusco.server.problem.Code;
import org.indusco.server.problem.Problem;
import org.indusco.server.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/// The form by which a plan is asked for, with what was typed into it.
///
/// @param weights of the goals
/// @param older the hash of the plan of which something is kept; empty for none
record PlanForm(
    String seed,
    String gap,
    String knowing,
    Map<Goal.Aim, String> weights,
    String older,
    String through,
    String units) {

  private static final double MOST_WEIGHT = 1e6;
  private static final double LEAST_GAP = 0.001;
  private static final double MOST_GAP = 99;
  private static final List<String> KEPT = List.of("older", "through", "units");
  private static final List<String> SEARCHED = List.of("gap", "seed", "knowing");
  private static final BigDecimal PERCENT = BigDecimal.valueOf(100);

  /// The form as it is shown first.
  ///
  /// @param completed the network, with its defaults filled in
  static PlanForm of(Network completed) {
    Map<Goal.Aim, String> weights = new EnumMap<>(Goal.Aim.class);
    weights(completed).forEach((aim, weight) -> weights.put(aim, plain(weight)));
    return new PlanForm(
        Long.toString(Wish.USUAL.seed()), plain(100 * Wish.USUAL.gap()), "", weights, "", "", "");
  }

  /// A form that asks for a plan as one of a frontier is made, at other weights of its two goals.
  ///
  /// @param completed the network as it is now, with its defaults filled in
  static PlanForm of(Network completed, FrontierWish wish, FrontierRow point) {
    Map<Goal.Aim, String> weights = new EnumMap<>(of(completed).weights());
    weights.put(wish.first(), plain(point.firstWeight()));
    weights.put(wish.second(), plain(point.secondWeight()));
    return new PlanForm(
        Long.toString(wish.seed()),
        plain(100 * wish.gap()),
        wish.knowing().equals(Wish.FIRST_DAY) ? "" : wish.knowing(),
        weights,
        "",
        "",
        "");
  }

  private static Map<Goal.Aim, Double> weights(Network completed) {
    Map<Goal.Aim, Double> weights = new EnumMap<>(Goal.Aim.class);
    completed.rows(Goal.class).forEach(goal -> weights.put(goal.id(), goal.weight()));
    return weights;
  }

  /// A figure without an exponent.
  static String plain(double figure) {
    return BigDecimal.valueOf(figure).stripTrailingZeros().toPlainString();
  }

  /// Under which name the weight of a goal is sent.
  static String weightField(Goal.Aim aim) {
    return "weight-" + Aims.id(aim);
  }

  /// What is asked for.
  ///
  /// @param completed the network, with its defaults filled in
  /// @throws ProblemException when something cannot be read, at its field
  Wish wish(Network completed) {
    long readSeed = Typed.whole("seed", seed, 0, Typed.MOST_SEED);
    double share = gap(gap);
    List<String> changes = changes(completed);
    Keep keep = keep();
    try {
      return new Wish(
          knowing.isBlank() ? Wish.FIRST_DAY : knowing.strip(), share, readSeed, "", changes, keep);
    } catch (IllegalArgumentException e) {
      throw new ProblemException(Problem.of(Code.BAD_DATE).at("knowing").with(knowing));
    }
  }

  /// A gap in per cent as a share.
  static double gap(String text) {
    return Typed.number("gap", text, LEAST_GAP, MOST_GAP).divide(PERCENT).doubleValue();
  }

  private List<String> changes(Network completed) {
    List<String> changes = new ArrayList<>();
    weights(completed)
        .forEach(
            (aim, weight) -> {
              String text = weights.getOrDefault(aim, "");
              BigDecimal typed = Typed.number(weightField(aim), text, 0, MOST_WEIGHT);
              if (typed.doubleValue() != weight) {
                String plain = typed.stripTrailingZeros().toPlainString();
                changes.add("goal " + Aims.id(aim) + "=" + plain);
              }
            });
    return changes;
  }

  private Keep keep() {
    List<String> named = Typed.list(units);
    if (older.isEmpty() && through.isBlank() && named.isEmpty()) {
      return Keep.NOTHING;
    }
    String field = older.isEmpty() ? "older" : "through";
    try {
      return new Keep(older, through.strip(), named);
    } catch (IllegalArgumentException e) {
      throw new ProblemException(
          Problem.of(Code.BAD_KEEP, e.getMessage() + ".").at(field).with(through));
    }
  }

  /// The form on a page.
  ///
  /// @param plans of which something can be kept
  Element element(Page page, String network, List<KeptPlan> plans, @Nullable Complaint complaint) {
    Form form =
        new Form(page, Ways.plans(network), complaint)
            .hidden("key", UUID.randomUUID().toString())
            .piece(Element.of("h3", page.say("plans.weights")))
            .piece(Element.of("p", page.say("plans.weights.lead")));
    for (Goal.Aim aim : Goal.Aim.values()) {
      form.field(
          Field.text(weightField(aim), weights.getOrDefault(aim, ""), "off")
              .with("inputmode", "decimal"));
    }
    if (!plans.isEmpty()) {
      form.folded("plans.keep", it -> kept(it, page, plans), KEPT);
    }
    return form.folded("plans.search", this::searched, SEARCHED).button("plans.start").element();
  }

  private void kept(Form form, Page page, List<KeptPlan> plans) {
    form.piece(Element.of("p", page.say("plans.keep.lead")))
        .choice(new Choice("older", options(page, plans), older))
        .field(
            Field.optional("through", through, "off")
                .with("placeholder", "1940-08")
                .hint("hint.through"))
        .field(Field.optional("units", units, "off").hint("hint.units"));
  }

  private void searched(Form form) {
    form.field(Field.text("gap", gap, "off").with("inputmode", "decimal").hint("hint.gap"))
        .field(Field.text("seed", seed, "off").with("inputmode", "numeric").hint("hint.seed"))
        .field(Field.optional("knowing", knowing, "off").hint("hint.knowing"));
  }

  /// A button that asks for it as it stands.
  ///
  /// @param button key of what it says
  Element start(Page page, String network, String button) {
    Form form =
        new Form(page, Ways.plans(network))
            .hidden("key", UUID.randomUUID().toString())
            .hidden("gap", gap)
            .hidden("seed", seed)
            .hidden("knowing", knowing);
    weights.forEach((aim, weight) -> form.hidden(weightField(aim), weight));
    return form.button(button).element();
  }

  private static Map<String, String> options(Page page, List<KeptPlan> plans) {
    Map<String, String> options = new LinkedHashMap<>();
    options.put("", page.say("plans.keep.none"));
    plans.forEach(plan -> options.put(plan.hash(), Told.option(page, plan)));
    return options;
  }
}
