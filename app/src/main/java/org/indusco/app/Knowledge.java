package org.indusco.app;

import java.time.LocalDate;
import org.indusco.model.network.Settings;
import org.jspecify.annotations.Nullable;

/// What a plan may know of dangers.
public sealed interface Knowledge {

  /// What was known when the first month began: what a planner of that day had.
  record OfTheFirstDay() implements Knowledge {}

  /// What was known on a day.
  record OfDay(LocalDate day) implements Knowledge {}

  /// Everything, also what only came to be known later.
  record Hindsight() implements Knowledge {}

  /// What a plan knew that names this day; null for hindsight.
  static Knowledge of(@Nullable LocalDate day) {
    return day == null ? new Hindsight() : new OfDay(day);
  }

  /// The day meant, or null for hindsight.
  default @Nullable LocalDate day(Settings settings) {
    return switch (this) {
      case OfTheFirstDay first -> settings.start().atDay(1);
      case OfDay of -> of.day();
      case Hindsight all -> null;
    };
  }
}
