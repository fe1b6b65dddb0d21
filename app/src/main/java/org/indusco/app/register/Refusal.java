package org.indusco.app.register;

/// Why a proposal is refused, in the order in which it is looked at.
public enum Refusal {
  /// The id was used for a proposal with another content.
  ID_REUSED_DIFFERENT_CONTENT,
  /// The file was imported, and the import was not undone.
  ALREADY_IMPORTED,
  /// There is no such revision to undo.
  NO_SUCH_REVISION,
  /// The revision was undone.
  ALREADY_UNDONE,
  /// The network has a newer revision than it may have.
  CHANGED_SINCE,
  /// Something in the proposal was changed after the revision that its author had seen.
  STALE,
  /// Everything is so already.
  NOTHING_CHANGES
}
