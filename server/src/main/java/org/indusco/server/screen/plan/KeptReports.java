package org.indusco.server.screen.plan;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Locale;
import java.util.function.Supplier;
import org.indusco.model.wording.Language;

/// Reports that were drawn last, so that the second reader need not wait. A plan never changes, so
/// what is drawn of it stays true.
final class KeptReports {

  /// So many characters are kept in all; a report has some hundred thousand to some million.
  private static final long MOST = 48_000_000;

  private final Cache<String, String> kept =
      Caffeine.newBuilder()
          .maximumWeight(MOST)
          .weigher((String mark, String html) -> html.length())
          .build();

  /// What tells a report from others: of which plans it is, by their hashes, and in which language.
  static String mark(Language language, String... plans) {
    return String.join("-", plans) + "-" + language.name().toLowerCase(Locale.ROOT);
  }

  /// A report.
  ///
  /// @param drawing draws it when it is not kept
  String get(String mark, Supplier<String> drawing) {
    return kept.get(mark, missing -> drawing.get());
  }
}
