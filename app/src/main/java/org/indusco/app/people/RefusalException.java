package org.indusco.app.people;

import java.io.Serial;

/// A wish about accounts was refused, and nothing was changed.
public final class RefusalException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1;

  private final Refusal refusal;
  private final String value;

  /// A refusal of something that needs no name.
  public RefusalException(Refusal refusal) {
    this(refusal, "");
  }

  /// @param value what was refused, empty when it is secret
  RefusalException(Refusal refusal, String value) {
    super(value.isEmpty() ? refusal.name() : refusal + ": " + value);
    this.refusal = refusal;
    this.value = value;
  }

  /// Why.
  public Refusal refusal() {
    return refusal;
  }

  /// What was refused; empty when it is secret or goes without saying.
  public String value() {
    return value;
  }
}
