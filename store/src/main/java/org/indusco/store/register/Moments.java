package org.indusco.store.register;

import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/// Moments as PostgreSQL keeps them: to the microsecond.
final class Moments {

  private Moments() {}

  static Instant now(InstantSource clock) {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  static OffsetDateTime written(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }
}
