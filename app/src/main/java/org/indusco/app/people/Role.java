package org.indusco.app.people;

/// What somebody may do, within a [Scope].
public enum Role {
  /// Reads the register, plans and maps.
  READER,
  /// Changes the register and makes plans.
  PLANNER,
  /// Takes in, issues, dispatches and counts at depots.
  DEPOTMASTER,
  /// Keeps shares, loans and balances.
  TREASURER,
  /// Approves plans for a party.
  APPROVER,
  /// Manages accounts, and may do what readers may.
  ADMINISTRATOR
}
