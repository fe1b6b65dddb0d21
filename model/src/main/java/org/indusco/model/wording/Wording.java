package org.indusco.model.wording;

import java.text.MessageFormat;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.indusco.model.schema.EdtfDate;

/// The messages of a package in one language. Immutable.
///
/// They lie beside the class that speaks, in the resources `words_en.properties` and
/// `words_zh.properties`, as patterns of [MessageFormat]: `{0}` is the first argument,
/// `{0,choice,0#none|1#one|1<{0} of them}` tells a plural, and an apostrophe is written twice.
/// Words that networks often use themselves, such as units of goods, are in a glossary of its own.
public final class Wording {

  private final Language language;
  private final ResourceBundle words;
  private final ResourceBundle own;

  private Wording(Language language, ResourceBundle words) {
    this.language = language;
    this.words = words;
    own = bundle("words", Wording.class, language);
  }

  /// The messages of the package in which a class lies.
  ///
  /// @throws MissingResourceException when the package has none
  public static Wording of(Class<?> speaker, Language language) {
    return new Wording(language, bundle("words", speaker, language));
  }

  private static ResourceBundle bundle(String name, Class<?> beside, Language language) {
    ResourceBundle.Control exact =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    Locale locale = Locale.of(language.locale().getLanguage());
    String file = beside.getPackageName() + "." + name;
    return ResourceBundle.getBundle(file, locale, beside.getClassLoader(), exact);
  }

  /// In which language this speaks.
  public Language language() {
    return language;
  }

  /// A message with its arguments; numbers are written with marks between thousands.
  ///
  /// @throws MissingResourceException when there is no message of that key
  public String say(String key, Object... arguments) {
    return new MessageFormat(words.getString(key), language.locale()).format(arguments);
  }

  /// A message with the marks of its arguments, for scripts that put them in by themselves.
  ///
  /// @throws MissingResourceException when there is no message of that key
  public String pattern(String key) {
    return words.getString(key).replace("''", "'");
  }

  /// What this language calls something that the network names by a common English word: the word
  /// itself when the glossary does not have it.
  public String term(String word) {
    return term(word, word);
  }

  /// What this language calls something that the network names by a common English word: something
  /// else when the glossary does not have it.
  public String term(String word, String other) {
    if (language == Language.EN) {
      return other;
    }
    ResourceBundle glossary = bundle("glossary", Wording.class, language);
    String key = word.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_=:]+", "-");
    return glossary.containsKey(key) ? glossary.getString(key) : other;
  }

  /// Things told one after the other as in speech, such as "wool, yarn and cloth".
  public String list(List<String> things) {
    return joined(things, "list.comma", "list.and");
  }

  /// Clauses told one after the other, such as "two stay, one moves and one closes".
  public String clauses(List<String> clauses) {
    return joined(clauses, "clause.comma", "clause.and");
  }

  /// Things told one after the other with marks between them alone, such as "wool, yarn, cloth".
  public String series(List<String> things) {
    return String.join(own.getString("list.comma"), things);
  }

  private String joined(List<String> parts, String comma, String and) {
    return parts.size() < 2
        ? String.join("", parts)
        : String.join(own.getString(comma), parts.subList(0, parts.size() - 1))
            + own.getString(and)
            + parts.getLast();
  }

  /// Which of two names is written: the Chinese one where this speaks Chinese and there is one,
  /// else the other as the glossary has it.
  public String name(String latin, String chinese) {
    return language == Language.ZH && !chinese.isEmpty() ? chinese : term(latin);
  }

  /// A month, such as "July 1940" or "1940年7月".
  public String month(YearMonth month) {
    return dated("date.month", month.getYear(), month.getMonthValue(), 0);
  }

  /// A date as a title says it, as exact as it is; those that are neither a day nor a month as
  /// they are written.
  public String date(EdtfDate date) {
    String text = date.text();
    int year = date.earliest().getYear();
    int month = date.earliest().getMonthValue();
    if (text.matches("\\d{4}-(0\\d|1[012])")) {
      return month(YearMonth.of(year, month));
    }
    if (text.matches("\\d{4}-\\d\\d-\\d\\d")) {
      return dated("date.day", year, month, date.earliest().getDayOfMonth());
    }
    return text.matches("\\d{4}") ? dated("date.year", year, month, 0) : text;
  }

  private String dated(String key, int year, int month, int day) {
    return new MessageFormat(own.getString(key), language.locale())
        .format(new Object[] {String.valueOf(year), month, day});
  }

  /// A quantity as it is printed: whole from 100 on, with at most three digits that tell below.
  public String number(double quantity) {
    double size = Math.abs(quantity);
    int decimals = size >= 100 || size == 0 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3;
    String text = String.format(Locale.ROOT, "%,." + decimals + "f", quantity);
    String bare = text.contains(".") ? text.replaceAll("\\.?0+$", "") : text;
    return bare.equals("-0") ? "0" : bare;
  }
}
