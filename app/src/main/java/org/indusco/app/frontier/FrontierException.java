package org.indusco.app.frontier;

/// Two goals between which nothing can be traded off; the message says why.
public final class FrontierException extends RuntimeException {

  private static final long serialVersionUID = 1;

  /// @param message a whole sentence
  FrontierException(String message) {
    super(message);
  }
}
