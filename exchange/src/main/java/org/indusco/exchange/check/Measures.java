package org.indusco.exchange.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Units of measure that can be turned into each other.
final class Measures {

  private record Measure(String dimension, double size) {}

  /// The market units are those of the standardisation of 1930: a jin is half a kilogram, a dan a
  /// hundred jin, a chi a third of a metre.
  private static final Map<String, Measure> KNOWN =
      Map.ofEntries(
          Map.entry("g", new Measure("mass", 0.001)),
          Map.entry("kg", new Measure("mass", 1)),
          Map.entry("jin", new Measure("mass", 0.5)),
          Map.entry("catty", new Measure("mass", 0.5)),
          Map.entry("dan", new Measure("mass", 50)),
          Map.entry("picul", new Measure("mass", 50)),
          Map.entry("lb", new Measure("mass", 0.45359237)),
          Map.entry("t", new Measure("mass", 1000)),
          Map.entry("m", new Measure("length", 1)),
          Map.entry("chi", new Measure("length", 1.0 / 3)),
          Map.entry("ft", new Measure("length", 0.3048)),
          Map.entry("yd", new Measure("length", 0.9144)),
          Map.entry("piece", new Measure("count", 1)),
          Map.entry("pair", new Measure("count", 2)),
          Map.entry("dozen", new Measure("count", 12)));

  private static final Map<String, Set<String>> WORDS =
      Map.of(
          "g", Set.of("gram", "gramme", "克"),
          "kg", Set.of("kilo", "kilogram", "kilogramme", "kgs", "公斤"),
          "jin", Set.of("斤", "市斤"),
          "dan", Set.of("担", "市担"),
          "lb", Set.of("lbs", "pound"),
          "t", Set.of("ton", "tonne", "mt", "吨"),
          "m", Set.of("metre", "meter", "米"),
          "ft", Set.of("foot", "feet"),
          "yd", Set.of("yard"),
          "piece", Set.of("pc", "pcs", "件"));

  private Measures() {}

  /// What a quantity may be in the unit that is wanted, as a sentence.
  static String maybe(double quantity, String given, String wanted) {
    Measure from = KNOWN.get(plain(given));
    Measure to = KNOWN.get(plain(wanted));
    if (from == null || to == null || !from.dimension().equals(to.dimension())) {
      return plain(given).equals(plain(wanted)) ? "Maybe " + wanted + "." : "";
    }
    if (from.equals(to)) {
      return "Maybe " + wanted + ".";
    }
    BigDecimal turned =
        new BigDecimal(quantity * from.size() / to.size(), new MathContext(6)).stripTrailingZeros();
    return "Maybe %s %s: %s %s are that much."
        .formatted(turned.toPlainString(), wanted, Figure.text(quantity), given);
  }

  private static String plain(String unit) {
    String word = unit.strip().toLowerCase(Locale.ROOT);
    String single =
        word.length() > 3 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    return WORDS.entrySet().stream()
        .filter(entry -> entry.getValue().contains(word) || entry.getValue().contains(single))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(single);
  }
}
