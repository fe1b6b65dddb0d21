package org.indusco.store.migrate;

import org.flywaydb.core.api.logging.Log;
import org.flywaydb.core.api.logging.LogCreator;
import org.jspecify.annotations.Nullable;

/// Takes what Flyway says to Java's own log: its news as details, since they are told otherwise.
public final class QuietLog implements LogCreator {

  /// Flyway makes one by its name.
  public QuietLog() {}

  @Override
  public Log createLogger(Class<?> type) {
    return new Quiet(System.getLogger(type.getName()));
  }

  private record Quiet(System.Logger log) implements Log {

    @Override
    public boolean isDebugEnabled() {
      return false;
    }

    @Override
    public void debug(@Nullable String message) {
      log.log(System.Logger.Level.TRACE, message);
    }

    @Override
    public void info(@Nullable String message) {
      log.log(System.Logger.Level.DEBUG, message);
    }

    @Override
    public void notice(@Nullable String message) {
      log.log(System.Logger.Level.DEBUG, message);
    }

    @Override
    public void warn(@Nullable String message) {
      log.log(System.Logger.Level.DEBUG, message);
    }

    @Override
    public void error(@Nullable String message) {
      log.log(System.Logger.Level.DEBUG, message);
    }

    @Override
    public void error(@Nullable String message, @Nullable Exception cause) {
      log.log(System.Logger.Level.DEBUG, message, cause);
    }
  }
}
