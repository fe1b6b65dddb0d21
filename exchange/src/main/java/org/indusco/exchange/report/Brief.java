package org.indusco.exchange.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.indusco.exchange.html.Element;
import org.indusco.model.network.Good;
import org.indusco.model.plan.Move;
import org.indusco.model.plan.Price;
import org.indusco.model.plan.Production;
import org.indusco.model.plan.Reserve;
import org.indusco.model.plan.Shortfall;

/// The plan in a few figures and sentences.
final class Brief {

  private static final int GOODS_NAMED = 3;
  private static final int ORDERS_NAMED = 3;
  private static final int THINGS_NAMED = 3;

  private final Given given;
  private final List<Element> lines = new ArrayList<>();

  private Brief(Given given) {
    this.given = given;
  }

  static Section of(Given given) {
    Brief brief = new Brief(given);
    brief.line("brief.standing", StandingInWords.of(given));
    brief.moving();
    brief.making();
    brief.orders();
    if (!given.rows(Reserve.class).isEmpty()) {
      brief.line("brief.reserves", Reserves.sentence(given));
    }
    brief.helping();
    brief.line("brief.worth", Quality.sentence(given));
    brief.line("brief.trust", Trust.sentence(given));
    Element lines = Element.of("dl", brief.lines).with("class", "brief");
    return new Section("brief", given.say("brief.title"), List.of(Glance.of(given), lines));
  }

  private void line(String about, String sentence) {
    lines.add(Element.of("div", Element.of("dt", given.say(about)), Element.of("dd", sentence)));
  }

  /// What would help most: the scarce thing worth most, and those of other sorts that come next.
  private void helping() {
    Set<ScarcityInWords.Sort> sorts = EnumSet.noneOf(ScarcityInWords.Sort.class);
    List<String> sentences = new ArrayList<>();
    for (Scarcity thing : Scarcity.of(given.rows(Price.class))) {
      if (sentences.size() < THINGS_NAMED
          && sorts.add(ScarcityInWords.sort(given.names(), thing))) {
        sentences.add(ScarcityInWords.sentence(given, thing));
      }
    }
    sentences.stream()
        .reduce((first, next) -> given.say("brief.then", first, next))
        .ifPresent(all -> line("brief.help", all));
  }

  private void moving() {
    List<Move> moves = given.rows(Move.class);
    line("brief.moving", moves.isEmpty() ? given.say("brief.moves.none") : moving(moves));
  }

  private String moving(List<Move> moves) {
    long who = moves.stream().map(Move::cooperative).distinct().count();
    List<String> why = new ArrayList<>();
    for (Move.Cause cause : Move.Cause.values()) {
      long count = moves.stream().filter(move -> move.cause() == cause).count();
      if (count > 0) {
        why.add(
            moves.size() == count && count > 1
                ? given.say("brief.moves.all", Moves.why(given, cause))
                : given.say("brief.moves.some", count, Moves.why(given, cause)));
      }
    }
    String causes = given.words().list(why);
    String cost = given.figures().money(moves.stream().mapToDouble(Move::cost).sum());
    return moves.size() == who
        ? given.say("brief.moves.once", who, causes, cost, idle(moves))
        : given.say("brief.moves.often", who, causes, cost, idle(moves), moves.size());
  }

  private String idle(List<Move> moves) {
    Idleness idleness = Idleness.of(given);
    long idle = moves.stream().filter(idleness::follows).count();
    return idle == 0 ? "" : given.say("brief.moves.idle", idle);
  }

  private void making() {
    double work = given.rows(Production.class).stream().mapToDouble(Production::workerMonths).sum();
    List<Map.Entry<String, double[]>> made =
        given.made().entrySet().stream()
            .filter(each -> given.names().kind(each.getKey()) == Good.Kind.FINISHED)
            .sorted(
                Comparator.comparingDouble(
                    each -> -Given.sum(each.getValue()) * given.names().value(each.getKey())))
            .limit(GOODS_NAMED)
            .toList();
    String goods =
        given
            .words()
            .list(
                made.stream()
                    .map(each -> given.names().amount(Given.sum(each.getValue()), each.getKey()))
                    .toList());
    String key =
        goods.isEmpty()
            ? "brief.work.none"
            : made.size() < GOODS_NAMED ? "brief.work.makes" : "brief.work.most";
    line("brief.making", given.say(key, Math.round(work), goods));
  }

  private void orders() {
    Fares orders = Fares.of(given);
    if (orders.all() == 0) {
      line("brief.delivered", given.say("orders.none"));
      return;
    }
    List<String> fares = new ArrayList<>();
    fares.add(given.say("brief.fare.full", orders.full()));
    if (orders.late() > 0) {
      fares.add(given.say("brief.fare.late", orders.late()));
    }
    if (!orders.lacking().isEmpty()) {
      fares.add(given.say("brief.fare.short", orders.lacking().size()));
    }
    String told = given.words().clauses(fares);
    line(
        "brief.delivered",
        given.say("brief.fares", orders.all(), told, most(orders.lacking()))
            + Floors.of(given).sentence(given));
  }

  private String most(List<Shortfall> lacking) {
    if (lacking.isEmpty()) {
      return "";
    }
    List<String> named =
        lacking.stream()
            .limit(ORDERS_NAMED)
            .map(
                order ->
                    given.say(
                        "brief.short",
                        given.names().order(order.order()),
                        given.figures().percent(Orders.share(order.shortBy(), order))))
            .toList();
    String all = given.words().series(named);
    return lacking.size() > ORDERS_NAMED
        ? given.say("brief.short.most", all)
        : given.say("brief.short.all", all);
  }
}
