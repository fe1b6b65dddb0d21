package org.indusco.exchange.site;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.indusco.model.schema.Dated;
import org.indusco.model.schema.EdtfDate;
import org.indusco.model.wording.Wording;
import org.jspecify.annotations.Nullable;

/// Dates in words, as exact or as doubtful as they are.
///
/// @param words of the site in a language
record When(Wording words) {

  private static final Pattern SEASON = Pattern.compile("(\\d{4})-(2[1-4])");

  /// A date such as "winter 1939", "about June 1939" or "1940 to 1941".
  String of(EdtfDate date) {
    String text = date.text();
    int slash = text.indexOf('/');
    return slash < 0
        ? single(text)
        : words.say(
            "when.between", single(text.substring(0, slash)), single(text.substring(slash + 1)));
  }

  private String single(String text) {
    char mark = text.charAt(text.length() - 1);
    if (mark == '~' || mark == '?' || mark == '%') {
      String bare = single(text.substring(0, text.length() - 1));
      return words.say(mark == '?' ? "when.perhaps" : "when.about", bare);
    }
    Matcher season = SEASON.matcher(text);
    return season.matches()
        ? words.say("when.season", season.group(1), Integer.parseInt(season.group(2)) - 20)
        : words.date(new EdtfDate(text));
  }

  /// A day.
  String of(LocalDate day) {
    return words.date(new EdtfDate(day.toString()));
  }

  /// The days of something, the last one included.
  String of(Dated dated) {
    LocalDate from = dated.from();
    LocalDate last = last(dated.to());
    if (from == null) {
      return last == null ? words.say("when.never") : words.say("when.until", of(last));
    }
    return last == null
        ? words.say("when.since", of(from))
        : words.say("when.between", of(from), of(last));
  }

  /// The days of something as an interval of EDTF, both ends included, such as 1940-07-01/.. .
  static String code(Dated dated) {
    LocalDate last = last(dated.to());
    return (dated.from() == null ? ".." : dated.from()) + "/" + (last == null ? ".." : last);
  }

  /// The same as a cell.
  Entry entry(Dated dated) {
    return Entry.of(code(dated), of(dated));
  }

  private static @Nullable LocalDate last(@Nullable LocalDate end) {
    return end == null ? null : end.minusDays(1);
  }
}
