package org.indusco.app.change;

import java.util.Locale;
import java.util.function.Function;
import org.indusco.model.network.Cooperative;
import org.indusco.model.network.Depot;
import org.indusco.model.network.Good;
import org.indusco.model.network.Network;
import org.indusco.model.network.Place;
import org.indusco.model.wording.Language;
import org.indusco.model.wording.Wording;

/// What things and figures are called in sentences of a language.
final class Called {

  private final Network network;
  private final Wording words;

  Called(Network network, Language language) {
    this.network = network;
    words = Wording.of(Called.class, language);
  }

  String say(String key, Object... arguments) {
    return words.say(key, arguments);
  }

  String place(String id) {
    return by(Place.class, Place::id, row -> name(row.name(), row.nameZh()), id);
  }

  String depot(String id) {
    return by(Depot.class, Depot::id, row -> name(row.name(), row.nameZh()), id);
  }

  String cooperative(String id) {
    return by(Cooperative.class, Cooperative::id, row -> name(row.name(), row.nameZh()), id);
  }

  String good(String id) {
    return by(Good.class, Good::id, row -> name(row.name(), row.nameZh()), id);
  }

  /// In what a good is counted.
  String unit(String good) {
    return by(Good.class, Good::id, row -> words.term(row.unit()), good);
  }

  /// A skill; in Chinese what its workers are called, where the glossary knows it.
  String skill(String id) {
    return words.term(id + " worker", words.term(id));
  }

  /// Which of two names is written.
  String name(String latin, String chinese) {
    return words.name(latin, chinese);
  }

  /// What the row with an id says, else the id.
  private <R extends Record> String by(
      Class<R> table, Function<R, String> id, Function<R, String> says, String wanted) {
    return network.rows(table).stream()
        .filter(row -> id.apply(row).equals(wanted))
        .map(says)
        .filter(said -> !said.isBlank())
        .findFirst()
        .orElse(wanted);
  }

  static String figure(double value) {
    return value == Math.rint(value)
        ? String.format(Locale.ROOT, "%,.0f", value)
        : String.format(Locale.ROOT, "%,.2f", value);
  }

  String adjusted(Adjustment adjustment, String unit) {
    double figure = adjustment.figure();
    return switch (adjustment.way()) {
      case TO -> say("adjusted.to", figure(figure), unit);
      case BY ->
          say(figure < 0 ? "adjusted.less" : "adjusted.more", figure(Math.abs(figure)), unit);
      case TIMES -> say("adjusted.share", figure(100 * figure));
    };
  }

  /// Months as the end of a sentence.
  String months(Window when) {
    return when.inWords(words);
  }
}
