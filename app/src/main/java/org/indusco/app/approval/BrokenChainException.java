package org.indusco.app.approval;

/// A record does not follow from those before it.
public final class BrokenChainException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final long number;
  private final ApprovalRefusal refusal;

  /// @param number of the record
  /// @param refusal why
  public BrokenChainException(long number, ApprovalRefusal refusal) {
    super("record %d does not follow from those before it: %s".formatted(number, refusal));
    this.number = number;
    this.refusal = refusal;
  }

  /// The number that the record gives itself.
  public long number() {
    return number;
  }

  /// Why it does not follow.
  public ApprovalRefusal refusal() {
    return refusal;
  }
}
