package org.indusco.app.job;

/// Somebody listens to what becomes of a job, until this is closed.
@FunctionalInterface
public interface Watch extends AutoCloseable {

  /// Stops listening.
  @Override
  void close();
}
