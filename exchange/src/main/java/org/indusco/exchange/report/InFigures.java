package org.indusco.exchange.report;

import java.util.ArrayList;
import java.util.List;
import org.indusco.model.plan.Summary;

/// The figures of the plan itself and how it was made.
final class InFigures {

  private final List<Element> lines = new ArrayList<>();

  private InFigures() {}

  static Section of(Given given) {
    Summary summary = given.plan().summary();
    Figures figures = given.figures();
    InFigures list = new InFigures();
    list.line("Value of the plan", summary.value(), figures.money(summary.value()));
    list.line("No plan can be worth more than", summary.bound(), figures.money(summary.bound()));
    list.line(
        "Gap, as a share of that bound", summary.gap(), given.figures().percent(summary.gap()));
    list.line(
        "Checked",
        summary.checked()
            ? "yes: the independent checker accepted the plan and worked out its value"
            : "no: the independent checker has not accepted this plan");
    list.line("Search", summary.stopped() ? "stopped before its aim" : "ended by itself");
    list.line("Cooperatives", summary.units(), given.figures().count(summary.units()));
    list.line("Months", summary.months(), given.figures().count(summary.months()));
    list.line("Moves", summary.moves(), given.figures().count(summary.moves()));
    list.line("Processor time", summary.cpuSeconds(), seconds(given, summary.cpuSeconds()));
    list.line("Time by the clock", summary.wallSeconds(), seconds(given, summary.wallSeconds()));
    list.line(
        "Steps of price coordination",
        summary.iterations(),
        given.figures().count(summary.iterations()));
    list.line("Finished by", known(summary.finish()));
    list.line("Version of the program", known(summary.version()));
    list.line("Seed", Long.toString(summary.seed()));
    list.line("Network (id)", given.network().settings().id());
    list.line("Network (SHA-256 of what was read)", known(summary.inputHash()));
    return new Section(
        "figures",
        "The plan in figures",
        List.of(Element.of("dl", list.lines).with("id", "figures")));
  }

  private static String seconds(Given given, double seconds) {
    return given.figures().number(seconds) + "\u00A0s";
  }

  private static String known(String text) {
    return text.isBlank() ? "not known" : text;
  }

  private void line(String name, double value, String shown) {
    line(name, Cell.data(value, shown));
  }

  private void line(String name, String words) {
    line(name, new Node.Text(words));
  }

  private void line(String name, Node what) {
    lines.add(Element.of("div", Element.of("dt", name), Element.of("dd", what)));
  }
}
