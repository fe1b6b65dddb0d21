package org.indusco.exchange;

import java.io.Serial;

/// A folder that does not hold a plan; the message says why, for people.
public final class PlanException extends Exception {

  @Serial private static final long serialVersionUID = 1L;

  PlanException(String message) {
    super(message);
  }

  PlanException(String message, Throwable cause) {
    super(message, cause);
  }
}
