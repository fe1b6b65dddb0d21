package org.indusco.planner;

import java.util.List;

/// No plan was found that the checker accepts.
public final class NoPlanException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient List<String> violations;

  NoPlanException(List<String> violations) {
    super(
        "There is no plan that can be carried out: "
            + String.join("; ", violations.subList(0, Math.min(5, violations.size()))));
    this.violations = List.copyOf(violations);
  }

  /// What the checker found.
  public List<String> violations() {
    return violations;
  }
}
