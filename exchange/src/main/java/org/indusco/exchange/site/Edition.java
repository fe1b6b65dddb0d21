package org.indusco.exchange.site;

import java.util.List;
import java.util.Locale;
import org.indusco.model.wording.Language;
import org.indusco.model.wording.Wording;

/// The site in one of its languages.
///
/// @param contents what all editions are of
/// @param language of this one
/// @param words in it
record Edition(Contents contents, Language language, Wording words) {

  static Edition of(Contents contents, Language language) {
    return new Edition(contents, language, Wording.of(Edition.class, language));
  }

  /// The file of a page or drawing in this language, from the site's folder.
  ///
  /// @param name without its ending, such as maps/regions-1940-07
  /// @param ending with its dot
  String file(String name, String ending) {
    return file(name, ending, language);
  }

  /// The same in another language of the site.
  String file(String name, String ending, Language other) {
    boolean first = other == contents.languages().getFirst();
    return name + (first ? "" : "." + other.name().toLowerCase(Locale.ROOT)) + ending;
  }

  /// The other languages of the site.
  List<Language> others() {
    return contents.languages().stream().filter(other -> other != language).toList();
  }

  /// The mark of a language in markup.
  static String mark(Language language) {
    return switch (language) {
      case EN -> "en";
      case ZH -> "zh-Hans";
    };
  }

  String say(String key, Object... arguments) {
    return words.say(key, arguments);
  }
}
