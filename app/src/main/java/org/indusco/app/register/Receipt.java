package org.indusco.app.register;

/// The answer to a proposal.
public sealed interface Receipt {

  /// It was recorded, now or when it was sent for the first time.
  ///
  /// @param revision what was recorded
  /// @param before whether it had been sent before
  record Recorded(Revision revision, boolean before) implements Receipt {}

  /// It was refused and nothing changed.
  ///
  /// @param refusal why
  /// @param subject what it was refused for, in words; empty when it is the whole
  /// @param revision the revision that stands against it; 0 for none
  record Refused(Refusal refusal, String subject, long revision) implements Receipt {}
}
