package org.indusco.server.screen.plan;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.indusco.app.change.Aims;
import org.indusco.app.job.FrontierWish;
import org.indusco.app.job.Job;
import org.indusco.app.job.Keep;
import org.indusco.app.job.KeptPlan;
import org.indusco.app.job.Trial;
import org.indusco.app.job.Wish;
import org.indusco.exchange.html.Element;
import org.indusco.exchange.html.Node;
import org.indusco.model.wording.Language;
import org.indusco.server.page.Page;
import org.indusco.server.screen.Moments;
import org.jspecify.annotations.Nullable;

/// What several pages of plans say alike.
final class Told {

  private Told() {}

  /// A plan as one of a choice.
  static String option(Page page, KeptPlan plan) {
    return page.say(
        "plans.option", Ways.brief(plan.hash()), Moments.text(plan.madeAt()), plan.author());
  }

  /// What a job makes.
  static String task(Page page, Job job) {
    return switch (job.task()) {
      case Wish wish -> page.say(wish.former().isEmpty() ? "job.task.plan" : "job.task.what-if");
      case Trial trial -> page.say("job.task.trial", Ways.brief(trial.plan()));
      case FrontierWish wish ->
          page.say(
              "job.task.frontier",
              Aims.name(wish.first(), page.visitor().language()),
              Aims.name(wish.second(), page.visitor().language()));
    };
  }

  /// Why a job failed; where that is not English, first in short.
  static String message(Page page, Job job) {
    String why = job.message();
    if (page.visitor().language() == Language.EN) {
      return why;
    }
    String brief =
        why.startsWith("The network has faults")
            ? "job.why.faults"
            : why.startsWith("There is no plan") ? "job.why.no-plan" : "job.why.other";
    return page.say("sentences", page.say(brief), why);
  }

  /// The state of a job.
  static String state(Page page, Job job) {
    return page.say("job.state." + job.state().name());
  }

  /// That the network says something else now, or nothing.
  static Node stale(Page page, boolean stale) {
    return stale
        ? Element.of("span", page.say("plan.stale")).with("class", "stale")
        : new Node.Text("");
  }

  /// How long it took from one moment to another, such as "1 min 5 s".
  static String took(Page page, @Nullable Instant from, @Nullable Instant to) {
    if (from == null || to == null) {
      return "";
    }
    Duration took = Duration.between(from, to);
    long seconds = Math.max(0, took.toSeconds());
    return seconds < 60
        ? page.say("job.seconds", seconds)
        : page.say("job.minutes", seconds / 60, seconds % 60);
  }

  /// What may be known of dangers.
  static String knowing(Page page, String knowing) {
    return switch (knowing) {
      case Wish.FIRST_DAY -> page.say("job.knowing.first-day");
      case Wish.HINDSIGHT -> page.say("job.knowing.hindsight");
      default -> knowing;
    };
  }

  /// What a plan keeps of an older one; nothing when it keeps nothing.
  static List<Element> keep(Page page, Keep keep) {
    List<Element> lines = new ArrayList<>();
    if (!keep.through().isEmpty()) {
      lines.add(
          Element.of(
              "li",
              new Node.Text(page.say("plan.keep.through", keep.through()) + " "),
              Ways.planLink(keep.plan())));
    }
    if (!keep.units().isEmpty()) {
      lines.add(
          Element.of(
              "li",
              new Node.Text(page.say("plan.keep.units", page.words().series(keep.units())) + " "),
              Ways.planLink(keep.plan())));
    }
    return lines;
  }
}
