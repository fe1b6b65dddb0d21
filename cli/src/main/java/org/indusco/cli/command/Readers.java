package org.indusco.cli.command;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.indusco.atlas.sheet.Theme;
import org.indusco.exchange.report.Explanation;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/// Reads the words behind options, and says in plain words when they cannot be read.
public final class Readers {

  private Readers() {}

  /// Teaches a command line and its commands to read days, numbers, themes, formats and
  /// ways to finish.
  public static void teach(CommandLine line) {
    line.registerConverter(LocalDate.class, Readers::day)
        .registerConverter(Double.class, Readers::number)
        .registerConverter(double.class, Readers::number)
        .registerConverter(Integer.class, Readers::count)
        .registerConverter(int.class, Readers::count)
        .registerConverter(Long.class, Readers::whole)
        .registerConverter(long.class, Readers::whole)
        .registerConverter(Theme.class, Readers::theme)
        .registerConverter(Explanation.Subject.class, Readers::subject)
        .registerConverter(ExportFormat.class, Readers::format)
        .registerConverter(FinishOptions.Finish.class, Readers::finish);
  }

  /// A day, or the first day of a month.
  private static LocalDate day(String word) {
    try {
      return word.length() == "1941-03".length()
          ? YearMonth.parse(word).atDay(1)
          : LocalDate.parse(word);
    } catch (DateTimeException e) {
      throw new TypeConversionException(
          "'" + word + "' is not a day such as 1941-03-15 or a month such as 1941-03");
    }
  }

  private static double number(String word) {
    try {
      return Double.parseDouble(word);
    } catch (NumberFormatException e) {
      throw new TypeConversionException("'" + word + "' is not a number such as 0.5");
    }
  }

  private static int count(String word) {
    try {
      return Integer.parseInt(word);
    } catch (NumberFormatException e) {
      throw new TypeConversionException("'" + word + "' is not a whole number such as 1200");
    }
  }

  private static long whole(String word) {
    try {
      return Long.parseLong(word);
    } catch (NumberFormatException e) {
      throw new TypeConversionException("'" + word + "' is not a whole number such as 7");
    }
  }

  private static Theme theme(String word) {
    return choice(word, Theme.values(), "a theme; themes are ");
  }

  private static FinishOptions.Finish finish(String word) {
    return choice(word, FinishOptions.Finish.values(), "a way to finish; ways are ");
  }

  private static Explanation.Subject subject(String word) {
    return choice(word, Explanation.Subject.values(), "what can be explained; it is ");
  }

  private static ExportFormat format(String word) {
    return choice(word, ExportFormat.values(), "a format; formats are ");
  }

  private static <E extends Enum<E>> E choice(String word, E[] all, String what) {
    StringBuilder words = new StringBuilder();
    for (E each : all) {
      String name = each.name().toLowerCase(Locale.ROOT).replace('_', '-');
      if (name.equalsIgnoreCase(word)) {
        return each;
      }
      words.append(words.isEmpty() ? "" : " or ").append(name);
    }
    throw new TypeConversionException("'" + word + "' is not " + what + words);
  }
}
