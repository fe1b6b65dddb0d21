package org.indusco.store.postgres;

/// Is told what goes on while a database is made ready, which may take minutes after a crash.
@FunctionalInterface
public interface StartListener {

  /// Hears nothing.
  StartListener SILENT = sentence -> {};

  /// Hears of a step.
  ///
  /// @param sentence what is being done, as a whole sentence
  void told(String sentence);
}
