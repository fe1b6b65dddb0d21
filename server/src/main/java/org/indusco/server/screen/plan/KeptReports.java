package org.indusco.server.screen.plan;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.function.Supplier;
import org.indusco.model.wording.Language;
import org.jspecify.annotations.Nullable;

/// Reports that were asked for last, so that the second reader need not wait. A plan never changes,
/// so what is drawn of it stays true. Safe for use by several threads.
final class KeptReports {

  /// So many characters are kept in all; a report has some hundred thousand to some million.
  private static final long MOST = 48_000_000;

  private final SequencedMap<String, String> kept =
      new LinkedHashMap<>(16, 0.75f, /* accessOrder= */ true);
  private long characters;

  /// What tells a report from others: of which plans it is, by their hashes, and in which language.
  static String mark(Language language, String... plans) {
    return String.join("-", plans) + "-" + language.name().toLowerCase(Locale.ROOT);
  }

  /// A report.
  ///
  /// @param drawing draws it when it is not kept
  String get(String mark, Supplier<String> drawing) {
    String there = find(mark);
    if (there != null) {
      return there;
    }
    String html = drawing.get();
    keep(mark, html);
    return html;
  }

  private synchronized @Nullable String find(String mark) {
    return kept.get(mark);
  }

  private synchronized void keep(String mark, String html) {
    String before = kept.put(mark, html);
    characters += html.length() - (before == null ? 0 : before.length());
    Iterator<String> oldest = kept.values().iterator();
    while (characters > MOST && oldest.hasNext()) {
      characters -= oldest.next().length();
      oldest.remove();
    }
  }
}
