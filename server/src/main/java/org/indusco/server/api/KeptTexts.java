package org.indusco.server.api;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.function.Supplier;
import org.indusco.model.wording.Language;
import org.jspecify.annotations.Nullable;

/// Texts on plans that were asked for last, such as reports, so that the second reader need not
/// wait. A plan never changes, so what is told of it stays true. Safe for use by several threads.
public final class KeptTexts {

  /// So many characters are kept in all; a text has some hundred thousand to some million.
  private static final long MOST = 48_000_000;

  private final SequencedMap<String, String> kept =
      new LinkedHashMap<>(16, 0.75f, /* accessOrder= */ true);
  private long characters;

  /// What tells a text from others of its kind: of which plans it is, by their hashes, and in which
  /// language.
  public static String mark(Language language, String... plans) {
    return String.join("-", plans) + "-" + language.name().toLowerCase(Locale.ROOT);
  }

  /// A text.
  ///
  /// @param drawing makes it when it is not kept
  public String get(String mark, Supplier<String> drawing) {
    String there = find(mark);
    if (there != null) {
      return there;
    }
    String text = drawing.get();
    keep(mark, text);
    return text;
  }

  private synchronized @Nullable String find(String mark) {
    return kept.get(mark);
  }

  private synchronized void keep(String mark, String text) {
    String before = kept.put(mark, text);
    characters += text.length() - (before == null ? 0 : before.length());
    Iterator<String> oldest = kept.values().iterator();
    while (characters > MOST && oldest.hasNext()) {
      characters -= oldest.next().length();
      oldest.remove();
    }
  }
}
