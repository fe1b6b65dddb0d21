package org.indusco.server.screen;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.indusco.app.people.Person;
import org.indusco.server.page.Page;

/// Moments as pages write and read them, in universal time.
public final class Moments {

  private static final DateTimeFormatter WRITTEN =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(ZoneOffset.UTC);

  private Moments() {}

  /// A moment, such as "2026-11-29 21:05 UTC".
  public static String text(Instant moment) {
    return WRITTEN.format(moment) + " UTC";
  }

  /// The beginning of a day that was typed.
  static Optional<Instant> find(String day) {
    try {
      LocalDate date = LocalDate.parse(day.strip());
      return date.getYear() < 1970 || date.getYear() > 9999
          ? Optional.empty()
          : Optional.of(date.atStartOfDay(ZoneOffset.UTC).toInstant());
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /// Whether an account is open.
  static String state(Page page, Person person) {
    return person
        .findDisabledFrom()
        .map(from -> page.say("state.shut", text(from)))
        .orElseGet(() -> page.say("state.open"));
  }
}
