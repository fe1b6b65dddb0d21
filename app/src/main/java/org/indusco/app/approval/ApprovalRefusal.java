package org.indusco.app.approval;

/// Why something cannot be done with a plan, in the order in which it is looked at.
public enum ApprovalRefusal {
  /// It does not follow the last record of the chain.
  NOT_NEXT,
  /// The plan was put to the parties already.
  ALREADY_PUT,
  /// The plan was not put to the parties.
  NOT_PUT,
  /// The plan has taken effect.
  IN_EFFECT,
  /// The plan is not put to this party.
  NO_SUCH_PARTY,
  /// Nobody approves or rejects a plan of his own.
  BY_ITS_AUTHOR,
  /// A person speaks for one party only.
  FOR_TWO_PARTIES
}
