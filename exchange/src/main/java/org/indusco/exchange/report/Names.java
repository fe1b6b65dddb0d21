package org.indusco.exchange.report;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.indusco.model.network.Cooperative;
import org.indusco.model.network.Depot;
import org.indusco.model.network.Fund;
import org.indusco.model.network.Good;
import org.indusco.model.network.Industry;
import org.indusco.model.network.Network;
import org.indusco.model.network.Order;
import org.indusco.model.network.Place;
import org.indusco.model.network.Recipe;
import org.indusco.model.network.Region;
import org.indusco.model.wording.Language;
import org.indusco.model.wording.Wording;

/// What things are called; something without a name is called by its id.
public final class Names {

  private final Wording words;
  private final Map<String, Place> places;
  private final Map<String, Depot> depots;
  private final Map<String, Good> goods;
  private final Map<String, Order> orders;
  private final Map<String, Recipe> recipes;
  private final Map<String, Cooperative> cooperatives;
  private final Map<String, Industry> industries;
  private final Map<String, Fund> funds;
  private final Map<String, Integer> depotsAt = new HashMap<>();
  private final Set<String> properWords = new HashSet<>();

  /// The names in a network.
  ///
  /// @param language of those who read them: in Chinese the Chinese names, where there are any
  public Names(Network network, Language language) {
    words = Wording.of(Names.class, language);
    places = byId(network.rows(Place.class), Place::id);
    depots = byId(network.rows(Depot.class), Depot::id);
    goods = byId(network.rows(Good.class), Good::id);
    orders = byId(network.rows(Order.class), Order::id);
    recipes = byId(network.rows(Recipe.class), Recipe::id);
    cooperatives = byId(network.rows(Cooperative.class), Cooperative::id);
    industries = byId(network.rows(Industry.class), Industry::id);
    funds = byId(network.rows(Fund.class), Fund::id);
    for (Depot depot : depots.values()) {
      depotsAt.merge(depot.place(), 1, Integer::sum);
    }
    for (Place place : places.values()) {
      properWords.addAll(List.of(place.name().split(" ", -1)));
      properWords.addAll(List.of(place.province().split(" ", -1)));
    }
    network.rows(Region.class).forEach(region -> properWords.add(region.name()));
  }

  private static <R> Map<String, R> byId(List<R> rows, Function<R, String> id) {
    Map<String, R> map = new LinkedHashMap<>();
    rows.forEach(row -> map.putIfAbsent(id.apply(row), row));
    return map;
  }

  private <R> String name(
      Map<String, R> rows, String id, Function<R, String> name, Function<R, String> nameZh) {
    R row = rows.get(id);
    String found = row == null ? "" : words.name(name.apply(row), nameZh.apply(row));
    return found.isBlank() ? id : found;
  }

  /// What a place is called.
  public String place(String id) {
    return name(places, id, Place::name, Place::nameZh);
  }

  /// What a depot is called.
  public String depot(String id) {
    return name(depots, id, Depot::name, Depot::nameZh);
  }

  /// Where a depot is: its place, or its own name when the place has several.
  String at(String depot) {
    Depot row = depots.get(depot);
    return row == null || depotsAt.getOrDefault(row.place(), 0) > 1
        ? depot(depot)
        : place(row.place());
  }

  /// What a good is called.
  public String good(String id) {
    return name(goods, id, Good::name, Good::nameZh);
  }

  /// The unit in which a good is counted; of pieces in Chinese the measure word of the good.
  public String unit(String good) {
    Good row = goods.get(good);
    if (row == null || row.unit().isBlank()) {
      return good;
    }
    String unit = words.term(row.unit());
    String called = good(good);
    return isPiece(good) ? words.term("piece " + called.charAt(called.length() - 1), unit) : unit;
  }

  /// What a unit of a good is worth for comparison, in money.
  double value(String good) {
    Good row = goods.get(good);
    return row == null ? 0 : row.value();
  }

  /// What a unit of a good weighs, in kg.
  double kg(String good) {
    Good row = goods.get(good);
    return row == null ? 0 : row.kg();
  }

  /// What a good is to the network; a raw material when it is not known.
  Good.Kind kind(String good) {
    Good row = goods.get(good);
    return row == null ? Good.Kind.RAW : row.kind();
  }

  /// What an order is called.
  public String order(String id) {
    return name(orders, id, Order::name, Order::nameZh);
  }

  String recipe(String id) {
    return name(recipes, id, Recipe::name, Recipe::nameZh);
  }

  /// What a cooperative is called.
  public String cooperative(String id) {
    return name(cooperatives, id, Cooperative::name, Cooperative::nameZh);
  }

  /// The industry of a cooperative, by its id.
  String industryOf(String cooperative) {
    Cooperative row = cooperatives.get(cooperative);
    return row == null || row.industry().isBlank() ? cooperative : row.industry();
  }

  String industry(String id) {
    return name(industries, id, Industry::name, Industry::nameZh);
  }

  String fund(String id) {
    return name(funds, id, Fund::name, Fund::nameZh);
  }

  /// What a loan is for, from words such as "moves" or "any of spinning;weaving".
  String purpose(String item) {
    String[] parts = item.split(" of ", 2);
    Fund.Use use =
        switch (parts[0]) {
          case "work" -> Fund.Use.WORK;
          case "moves" -> Fund.Use.MOVES;
          default -> Fund.Use.ANY;
        };
    return of(use, parts.length == 1 ? List.of() : List.of(parts[1].split(";", -1)));
  }

  /// What a loan is for; nothing where it is for anything.
  String purpose(Fund.Use use, List<String> ids) {
    return ids.isEmpty() && use == Fund.Use.ANY ? "" : of(use, ids);
  }

  private String of(Fund.Use use, List<String> ids) {
    String what =
        switch (use) {
          case ANY -> words.say("names.purpose.any");
          case WORK -> words.say("names.purpose.work");
          case MOVES -> words.say("names.purpose.moves");
        };
    List<String> quoted = ids.stream().map(id -> "\u201C" + industry(id) + "\u201D").toList();
    return ids.isEmpty() ? what : words.say("names.purpose.of", what, words.list(quoted));
  }

  /// A skill as words; in Chinese as what its workers are called, where the glossary knows it.
  String skill(String id) {
    String name = id.replace('_', ' ');
    return words.term(name + " worker", words.term(name));
  }

  /// A good within a sentence, such as "army blanket".
  String goodWithin(String id) {
    return within(good(id));
  }

  /// A name as it stands within an English sentence: in lower case unless it begins with a
  /// place's name.
  String within(String name) {
    boolean word =
        english()
            && name.length() > 1
            && Character.isUpperCase(name.charAt(0))
            && !Character.isUpperCase(name.charAt(1))
            && !Character.isDigit(name.charAt(1))
            && !properWords.contains(name.split(" ", 2)[0]);
    return word ? name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1) : name;
  }

  /// A quantity of a good in words, such as "1,100 army blankets" or "200 kg of wool".
  String amount(double quantity, String good) {
    String figure = new Figures("", words).count(quantity);
    boolean one = english() && Math.rint(quantity) == 1;
    boolean many = english() && !one;
    String name = goodWithin(good);
    return isPiece(good)
        ? words.say("names.pieces", figure + measure(good), many ? plural(name) : name)
        : words.say("names.amount", figure, many ? units(good) : unit(good), name);
  }

  /// One more of a good in words, such as "one more army blanket" or "one more kg of wool".
  String oneMore(String good) {
    return isPiece(good)
        ? words.say("names.one.piece", measure(good) + goodWithin(good))
        : words.say("names.one", unit(good), goodWithin(good));
  }

  /// One of a good in words, such as "an army blanket" or "a kg of wool".
  String oneUnit(String good) {
    String more = oneMore(good);
    boolean vowel = "aeiou".indexOf(Character.toLowerCase(more.charAt(0))) >= 0;
    return !english() ? more : (vowel ? "an " : "a ") + more;
  }

  /// Whether an id is that of a good.
  boolean isGood(String id) {
    return goods.containsKey(id);
  }

  private boolean english() {
    return words.language() == Language.EN;
  }

  /// What stands between a number and the name of a piece: nothing in English.
  private String measure(String good) {
    return english() ? "" : unit(good);
  }

  private boolean isPiece(String good) {
    Good row = goods.get(good);
    String unit = row == null ? good : row.unit();
    return switch (unit.toLowerCase(Locale.ROOT)) {
      case "piece", "pieces", "unit", "units", "each", "machine", "machines", "set" -> true;
      default -> false;
    };
  }

  private String units(String good) {
    String unit = unit(good);
    return switch (unit) {
      case "g", "kg", "t", "l", "m", "m2", "m3", "km", "oz", "lb" -> unit;
      default -> unit.endsWith("s") ? unit : unit + "s";
    };
  }

  private static String plural(String name) {
    boolean same =
        name.endsWith("s")
            || name.endsWith(")")
            || Character.isDigit(name.charAt(name.length() - 1));
    return same ? name : name + "s";
  }
}
