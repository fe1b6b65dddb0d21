package org.indusco.app.job;

import java.util.List;

/// A wish names something that is not there, or asks for what cannot be.
final class WishException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient Submission.Wrong wrong;

  WishException(Submission.Wrong wrong) {
    super(wrong.reason() + ".");
    this.wrong = wrong;
  }

  WishException(Submission.Spot spot, int number, String value, String reason) {
    this(new Submission.Wrong(spot, number, value, reason, value, List.of()));
  }

  Submission.Wrong wrong() {
    return wrong;
  }
}
