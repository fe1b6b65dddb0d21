package org.indusco.exchange.report;

import java.util.ArrayList;
import java.util.List;
import org.indusco.exchange.html.Element;
import org.indusco.model.plan.Summary;

/// The figures of the plan itself and how it was made.
final class InFigures {

  private final Given given;
  private final List<Element> lines = new ArrayList<>();

  private InFigures(Given given) {
    this.given = given;
  }

  static Section of(Given given) {
    Summary summary = given.plan().summary();
    Figures figures = given.figures();
    InFigures list = new InFigures(given);
    list.line("value", summary.value(), figures.money(summary.value()));
    list.line("bound", summary.bound(), figures.money(summary.bound()));
    list.line("gap", summary.gap(), figures.percent(summary.gap()));
    list.line("checked", given.say("infigures.checked." + (summary.checked() ? "yes" : "no")));
    list.line("search", given.say("infigures.search." + (summary.stopped() ? "stopped" : "ended")));
    list.line("cooperatives", summary.units(), figures.count(summary.units()));
    list.line("months", summary.months(), figures.count(summary.months()));
    list.line("moves", summary.moves(), figures.count(summary.moves()));
    list.line("processor", summary.cpuSeconds(), list.seconds(summary.cpuSeconds()));
    list.line("clock", summary.wallSeconds(), list.seconds(summary.wallSeconds()));
    list.line("steps", summary.iterations(), figures.count(summary.iterations()));
    String finish = summary.finish();
    list.line("finish", list.known(given.words().term("finish " + finish, finish)));
    list.verbatim("version", list.known(summary.version()));
    list.verbatim("seed", Long.toString(summary.seed()));
    list.verbatim("network", given.network().settings().id());
    list.verbatim("hash", list.known(summary.inputHash()));
    return new Section(
        "figures",
        given.say("infigures.title"),
        List.of(Element.of("dl", list.lines).with("id", "figures")));
  }

  private String seconds(double seconds) {
    return given.say("infigures.seconds", given.figures().number(seconds));
  }

  private String known(String text) {
    return text.isBlank() ? given.say("infigures.unknown") : text;
  }

  private void line(String name, double value, String shown) {
    line(name, Element.of("dd", Cell.data(value, shown)));
  }

  private void line(String name, String words) {
    line(name, Element.of("dd", words));
  }

  private void verbatim(String name, String words) {
    line(name, Element.of("dd", words).verbatim());
  }

  private void line(String name, Element what) {
    Element about = Element.of("dt", given.say("infigures." + name));
    lines.add(Element.of("div", about, what));
  }
}
