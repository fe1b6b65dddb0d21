package org.indusco.store.examine;

/// One thing that was looked at.
///
/// @param grade how it stands
/// @param subject what was looked at, such as `Disk`
/// @param what was found, with its unit
/// @param help what to do about it, as a sentence; empty if nothing is to be done
public record Finding(Grade grade, String subject, String what, String help) {

  /// How a thing stands, the best first.
  public enum Grade {
    /// As it should be.
    SOUND,
    /// It works, and could be better.
    COULD_BE_BETTER,
    /// It must be mended before the database is used.
    MUST_BE_MENDED
  }

  static Finding sound(String subject, String what) {
    return new Finding(Grade.SOUND, subject, what, "");
  }

  static Finding better(String subject, String what, String help) {
    return new Finding(Grade.COULD_BE_BETTER, subject, what, help);
  }

  static Finding mend(String subject, String what, String help) {
    return new Finding(Grade.MUST_BE_MENDED, subject, what, help);
  }
}
