package org.indusco.app.search;

import java.util.List;
import java.util.OptionalInt;

/// How near texts are to what is looked for: the smaller, the nearer. Immutable.
///
/// @param whole what is looked for, plain and without gaps
/// @param words the same word by word
public record Nearness(String whole, List<String> words) {

  /// As far as something can be that is found at all.
  private static final int FARTHEST = 4;

  public Nearness {
    words = List.copyOf(words);
  }

  /// To what somebody looks for.
  public static Nearness to(String query) {
    return new Nearness(Spelling.plain(query), Spelling.words(query));
  }

  /// Whether nothing is looked for.
  public boolean toNothing() {
    return whole.isEmpty();
  }

  /// How near some names are, all of them plain: one is it, begins with it, has it in it, all of
  /// them together have its words, or they have them together with what is beside them. Empty when
  /// it is none of these.
  ///
  /// @param names what something is called
  /// @param beside by what else it is found, such as where it stands
  public OptionalInt of(List<String> names, List<String> beside) {
    if (toNothing()) {
      return OptionalInt.empty();
    }
    int nearest = FARTHEST + 1;
    for (String name : names) {
      nearest = Math.min(nearest, of(name));
    }
    if (nearest > 3 && words.stream().allMatch(word -> anyHas(names, word))) {
      nearest = 3;
    }
    if (nearest > FARTHEST
        && words.stream().allMatch(word -> anyHas(names, word) || anyHas(beside, word))) {
      nearest = FARTHEST;
    }
    return nearest > FARTHEST ? OptionalInt.empty() : OptionalInt.of(nearest);
  }

  private int of(String name) {
    int at = name.indexOf(whole);
    if (at < 0) {
      return FARTHEST + 1;
    }
    if (at > 0) {
      return 2;
    }
    return name.length() == whole.length() ? 0 : 1;
  }

  private static boolean anyHas(List<String> texts, String word) {
    return texts.stream().anyMatch(text -> text.contains(word));
  }
}
