package org.indusco.server.screen.plan;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.UUID;
import org.indusco.app.job.MadePlan;
import org.indusco.app.job.Trial;
import org.indusco.app.job.Wish;
import org.indusco.exchange.html.Element;
import org.indusco.exchange.html.Node;
import org.indusco.model.network.Cooperative;
import org.indusco.model.network.Depot;
import org.indusco.model.network.Labour;
import org.indusco.model.network.Network;
import org.indusco.model.network.Order;
import org.indusco.model.network.Place;
import org.indusco.model.network.Route;
import org.indusco.model.network.Supply;
import org.indusco.server.page.Area;
import org.indusco.server.page.Complaint;
import org.indusco.server.page.Field;
import org.indusco.server.page.Form;
import org.indusco.server.page.Page;
import org.indusco.server.page.Table;
import org.jspecify.annotations.Nullable;

/// The forms of a plan's page, with what was typed into them: what if, a trial, a rejection.
final class PlanForms {

  private static final int LINES = 4;

  private final Page page;
  private final MadePlan made;
  private final String address;
  private String changes = "";
  private String gap =
      BigDecimal.valueOf(100 * Wish.USUAL.gap()).stripTrailingZeros().toPlainString();
  private String scenarios = Integer.toString(Trial.USUAL.scenarios());
  private String tried = Integer.toString(Trial.USUAL.changes());
  private String seed = Long.toString(Trial.USUAL.seed());
  private String why = "";
  private @Nullable Complaint ofWhatIf;
  private @Nullable Complaint ofTrial;
  private @Nullable Complaint ofDecision;

  PlanForms(Page page, MadePlan made) {
    this.page = page;
    this.made = made;
    address = Ways.plan(made.kept().hash());
  }

  void whatIf(String typedChanges, String typedGap, Complaint complaint) {
    changes = typedChanges;
    gap = typedGap;
    ofWhatIf = complaint;
  }

  void trial(String typedScenarios, String typedTried, String typedSeed, Complaint complaint) {
    scenarios = typedScenarios;
    tried = typedTried;
    seed = typedSeed;
    ofTrial = complaint;
  }

  void decision(String typedWhy, Complaint complaint) {
    why = typedWhy;
    ofDecision = complaint;
  }

  /// What was wrong with what was said for a party; null when nothing was.
  @Nullable Complaint ofDecision() {
    return ofDecision;
  }

  /// The reason of a rejection that was refused.
  String why() {
    return why;
  }

  void show() {
    page.heading("plan.what-if").paragraph("plan.what-if.lead");
    page.add(
        new Form(page, address + "/what-if", ofWhatIf)
            .hidden("key", UUID.randomUUID().toString())
            .area(new Area("changes", changes, LINES, "hint.changes"))
            .field(Field.text("gap", gap, "off").with("inputmode", "decimal").hint("hint.gap"))
            .button("plan.what-if.do")
            .element());
    page.add(Element.of("details", Element.of("summary", page.say("plan.examples")), examples()));
    page.heading("plan.trial").paragraph("plan.trial.lead");
    page.add(
        new Form(page, address + "/trials", ofTrial)
            .hidden("key", UUID.randomUUID().toString())
            .field(number("scenarios", scenarios, "hint.scenarios"))
            .field(number("tried", tried, "hint.tried"))
            .field(number("seed", seed, "hint.seed"))
            .button("plan.trial.do")
            .element());
  }

  private static Field number(String name, String value, String hint) {
    return Field.text(name, value, "off").with("inputmode", "numeric").hint(hint);
  }

  /// Each kind of change as it is written, with things of this network.
  private Node examples() {
    Network network = made.planned().network();
    YearMonth first = network.settings().start();
    YearMonth last = first.plusMonths(network.settings().months() - 1L);
    Table table = new Table(page, "plan.examples.table", "column.what", "column.written");
    network.rows(Place.class).stream()
        .findFirst()
        .ifPresent(place -> row(table, "close", "close " + place.id() + "@" + last));
    network.rows(Depot.class).stream()
        .findFirst()
        .ifPresent(depot -> row(table, "lose-depot", "lose-depot " + depot.id() + "@" + last));
    network.rows(Route.class).stream()
        .findFirst()
        .ifPresent(
            way ->
                row(
                    table,
                    "cut-route",
                    "cut-route %s:%s@%s..%s".formatted(way.from(), way.to(), first, last)));
    network.rows(Order.class).stream()
        .findFirst()
        .ifPresent(order -> row(table, "order", "order " + order.id() + "=+50"));
    network.rows(Labour.class).stream()
        .filter(labour -> !labour.skill().isEmpty())
        .findFirst()
        .ifPresent(
            labour ->
                row(
                    table,
                    "labour",
                    "labour %s:%s=80%%".formatted(labour.depot(), labour.skill())));
    network.rows(Supply.class).stream()
        .findFirst()
        .ifPresent(
            supply ->
                row(
                    table,
                    "supply",
                    "supply %s:%s=50%%@%s".formatted(supply.depot(), supply.good(), last)));
    network.rows(Place.class).stream()
        .findFirst()
        .ifPresent(place -> row(table, "premises", "premises " + place.id() + "=2"));
    network.rows(Cooperative.class).stream()
        .findFirst()
        .ifPresent(
            unit -> row(table, "pin", "pin %s:%s@%s".formatted(unit.id(), unit.place(), first)));
    row(table, "goal", "goal refugees=150%");
    network.rows(Place.class).stream()
        .findFirst()
        .ifPresent(
            place ->
                row(
                    table,
                    "zone",
                    "zone bombed:%s+80km@%s..%s".formatted(place.id(), first, last)));
    return table.element();
  }

  private void row(Table table, String kind, String words) {
    table.row(Ways.text(page.say("plan.example." + kind)), Element.of("code", words).verbatim());
  }
}
