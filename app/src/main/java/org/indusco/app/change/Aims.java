package org.indusco.app.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.indusco.model.network.Goal;
import org.indusco.model.wording.Language;
import org.indusco.model.wording.Wording;

/// The four goals by their ids and by the words that people use for them.
public final class Aims {

  private Aims() {}

  /// The goal that a word means, whatever its case.
  public static Optional<Goal.Aim> find(String word) {
    String asked = word.strip().toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    for (Goal.Aim aim : Goal.Aim.values()) {
      if (id(aim).equals(asked) || others(aim).contains(asked)) {
        return Optional.of(aim);
      }
    }
    return Optional.empty();
  }

  /// Every word that [#find] takes, for guesses.
  public static List<String> all() {
    List<String> words = new ArrayList<>();
    for (Goal.Aim aim : Goal.Aim.values()) {
      words.add(id(aim));
      words.addAll(others(aim));
    }
    return words;
  }

  /// The ids of all goals.
  public static List<String> ids() {
    return Stream.of(Goal.Aim.values()).map(Aims::id).toList();
  }

  /// The id in the table goals.
  public static String id(Goal.Aim aim) {
    return aim.name().toLowerCase(Locale.ROOT);
  }

  /// A short English name.
  public static String name(Goal.Aim aim) {
    return name(aim, Language.EN);
  }

  /// A short name.
  public static String name(Goal.Aim aim, Language language) {
    return Wording.of(Aims.class, language).say("aim." + id(aim).replace('_', '-'));
  }

  private static List<String> others(Goal.Aim aim) {
    return switch (aim) {
      case ENEMY_GOODS -> List.of("enemy", "market", "civil");
      case ARMY_GUERRILLA -> List.of("army", "guerrillas", "orders");
      case REFUGEES -> List.of("employment", "work", "refugee");
      case POST_WAR -> List.of("base", "postwar", "after_the_war");
    };
  }
}
