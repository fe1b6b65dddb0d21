package org.indusco.exchange.report;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.indusco.model.plan.OrderReason;

/// What binds an order, in words.
final class OrderReasons {

  /// In a table there is room for so many.
  private static final int FEW = 4;

  private OrderReasons() {}

  /// What binds an order, what counts most first.
  static List<OrderReason> of(Given given, String order) {
    return given.rows(OrderReason.class).stream()
        .filter(reason -> reason.order().equals(order))
        .toList();
  }

  /// The things that count most, wherever they are scarce, in one line in the language of the
  /// report; empty for none.
  static String brief(Given given, String order) {
    Map<String, Double> shares = new LinkedHashMap<>();
    of(given, order)
        .forEach(reason -> shares.merge(thing(given, reason), reason.share(), Double::sum));
    return given
        .words()
        .series(
            shares.entrySet().stream()
                .sorted(Comparator.comparingDouble(each -> -each.getValue()))
                .limit(FEW)
                .map(
                    each ->
                        given.say(
                            "orderreasons.share",
                            each.getKey(),
                            given.figures().percent(each.getValue())))
                .toList());
  }

  /// What it is that binds, and where, in English.
  static String subject(Given given, OrderReason reason) {
    Names names = given.names();
    return switch (reason.kind()) {
      case MATERIAL, EQUIPMENT, LABOUR, WORKPLACE, LOAN, TIME ->
          thing(given, reason) + in(given, reason);
      case ROUTE -> carriage(names, reason.where());
      case STORE -> thing(given, reason) + " of " + names.at(reason.where());
      case PREMISES -> thing(given, reason) + " in " + names.place(reason.where());
      case DANGER ->
          names.isGood(reason.item())
              ? "the danger that closes " + names.at(reason.where())
              : thing(given, reason) + in(given, reason);
      case VALUE -> thing(given, reason);
    };
  }

  /// What it is that binds.
  private static String thing(Given given, OrderReason reason) {
    Names names = given.names();
    String item = reason.item();
    return switch (reason.kind()) {
      case MATERIAL -> names.goodWithin(item);
      case EQUIPMENT -> given.say("orderreasons.equipment", names.goodWithin(item));
      case LABOUR -> given.say("orderreasons.labour", names.skill(item));
      case WORKPLACE -> given.say("orderreasons.workplace", names.industry(item));
      case PREMISES -> given.say("orderreasons.premises");
      case ROUTE -> given.say("orderreasons.route");
      case STORE -> given.say("orderreasons.store");
      case LOAN ->
          item.isEmpty()
              ? given.say("orderreasons.loan")
              : given.say("orderreasons.loan.fund", names.fund(item));
      case DANGER ->
          names.isGood(item)
              ? given.say("orderreasons.danger")
              : given.say("orderreasons.danger.industry", names.industry(item));
      case TIME -> given.say("orderreasons.time", names.goodWithin(item));
      case VALUE -> given.say("orderreasons.value");
    };
  }

  private static String in(Given given, OrderReason reason) {
    return reason.where().isEmpty() ? "" : " in " + places(given, reason.where());
  }

  private static String places(Given given, String where) {
    return given.words().list(Arrays.stream(where.split(";")).map(given.names()::at).toList());
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

  /// When it binds.
  static String when(Given given, OrderReason reason) {
    YearMonth last = reason.to().minusMonths(1);
    return given.figures().span(reason.from(), last);
  }

  /// What would help, and what that would be worth at most, in English.
  static String help(Given given, OrderReason reason) {
    Names names = given.names();
    String worth = given.figures().money(reason.gain());
    String each = given.figures().money(reason.price());
    return switch (reason.kind()) {
      case MATERIAL -> names.amount(reason.needed(), reason.item()) + more(each, worth);
      case EQUIPMENT ->
          given.figures().number(reason.needed())
              + " "
              + names.unit(reason.item())
              + "-months of use more, worth "
              + worth
              + " at most";
      case LABOUR, WORKPLACE ->
          given.figures().number(reason.needed()) + " worker-months" + more(each, worth);
      case ROUTE ->
          reason.where().startsWith(">")
              ? "one that is open in time, worth " + worth + " at most"
              : given.figures().number(reason.needed()) + " tonnes" + more(each, worth);
      case STORE ->
          given.figures().number(reason.needed()) + " tonnes for a month" + more(each, worth);
      case PREMISES ->
          "room for a cooperative for "
              + given.figures().number(reason.needed())
              + " months"
              + more(each, worth);
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
