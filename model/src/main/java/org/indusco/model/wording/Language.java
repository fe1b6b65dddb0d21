package org.indusco.model.wording;

import java.util.Locale;

/// A language in which the program speaks to readers.
public enum Language {
  /// English.
  EN(Locale.ENGLISH),
  /// Chinese in simplified characters.
  ZH(Locale.SIMPLIFIED_CHINESE);

  private final Locale locale;

  Language(Locale locale) {
    this.locale = locale;
  }

  /// By which rules numbers are written.
  public Locale locale() {
    return locale;
  }

  /// Which of two names is written: the Chinese one where this is Chinese and there is one.
  public String choose(String latin, String chinese) {
    return this == ZH && !chinese.isEmpty() ? chinese : latin;
  }
}
