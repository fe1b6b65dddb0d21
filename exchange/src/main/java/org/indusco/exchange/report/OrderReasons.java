package org.indusco.exchange.report;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.indusco.model.plan.OrderReason;

/// What binds an order, in words.
final class OrderReasons {

  /// In a table there is room for so many.
  private static final int FEW = 3;

  private OrderReasons() {}

  /// What binds an order, what counts most first.
  static List<OrderReason> of(Given given, String order) {
    return given.rows(OrderReason.class).stream()
        .filter(reason -> reason.order().equals(order))
        .toList();
  }

  /// The reasons that count most, in one line; empty for none.
  static String brief(Given given, String order) {
    return of(given, order).stream()
        .limit(FEW)
        .map(reason -> subject(given, reason) + " (" + Figures.percent(reason.share()) + ")")
        .collect(Collectors.joining(", "));
  }

  /// What it is that binds, and where.
  static String subject(Given given, OrderReason reason) {
    Names names = given.names();
    String item = reason.item();
    return switch (reason.kind()) {
      case MATERIAL -> names.goodWithin(item) + in(names, reason);
      case EQUIPMENT -> names.goodWithin(item) + " for the work" + in(names, reason);
      case LABOUR -> names.skill(item) + " labour" + in(names, reason);
      case WORKPLACE -> "workplaces in " + industry(names, item) + in(names, reason);
      case ROUTE -> carriage(names, reason.where());
      case STORE -> "room in the store of " + names.at(reason.where());
      case LOAN ->
          (item.isEmpty()
                  ? "money to lend"
                  : "loans from the fund \u201C" + names.fund(item) + "\u201D")
              + in(names, reason);
      case DANGER -> danger(names, reason);
      case TIME -> "time to bring " + names.goodWithin(item) + in(names, reason);
      case VALUE -> "what it pays";
    };
  }

  private static String in(Names names, OrderReason reason) {
    return reason.where().isEmpty() ? "" : " in " + places(names, reason.where());
  }

  private static String places(Names names, String where) {
    return Brief.enumerated(Arrays.stream(where.split(";")).map(names::at).toList());
  }

  private static String industry(Names names, String id) {
    return "\u201C" + names.industry(id) + "\u201D";
  }

  private static String carriage(Names names, String where) {
    int cut = where.indexOf('>');
    return cut == 0
        ? "a route to " + names.at(where.substring(1))
        : "carriage from "
            + names.at(where.substring(0, cut))
            + " to "
            + names.at(where.substring(cut + 1));
  }

  private static String danger(Names names, OrderReason reason) {
    return names.isGood(reason.item())
        ? "the danger that closes " + names.at(reason.where())
        : "the danger to " + industry(names, reason.item()) + in(names, reason);
  }

  /// When it binds.
  static String when(OrderReason reason) {
    YearMonth last = reason.to().minusMonths(1);
    return Figures.span(reason.from(), last);
  }

  /// What would help, and what that would be worth at most.
  static String help(Given given, OrderReason reason) {
    Names names = given.names();
    String worth = given.figures().money(reason.gain());
    String each = given.figures().money(reason.price());
    return switch (reason.kind()) {
      case MATERIAL -> names.amount(reason.needed(), reason.item()) + more(each, worth);
      case EQUIPMENT ->
          Figures.number(reason.needed())
              + " "
              + names.unit(reason.item())
              + "-months of use more, worth "
              + worth
              + " at most";
      case LABOUR, WORKPLACE ->
          Figures.number(reason.needed()) + " worker-months" + more(each, worth);
      case ROUTE ->
          reason.where().startsWith(">")
              ? "one that is open in time, worth " + worth + " at most"
              : Figures.number(reason.needed()) + " tonnes" + more(each, worth);
      case STORE -> Figures.number(reason.needed()) + " tonnes for a month" + more(each, worth);
      case LOAN ->
          given.figures().money(reason.needed()) + " more to lend, worth " + worth + " at most";
      case DANGER ->
          names.isGood(reason.item())
              ? "an order or a supply elsewhere, worth " + worth + " at most"
              : "losses of " + each + " a worker-month are to be expected there";
      case TIME -> "a later month, worth " + worth + " at most";
      case VALUE ->
          each + " more for " + names.oneUnit(reason.item()) + ", to be worth what it takes";
    };
  }

  private static String more(String each, String worth) {
    return " more, worth " + worth + " at most (" + each + " for one)";
  }
}
