package org.indusco.exchange.picture;

/// Tells that this system has no font for what is to be written.
public final class FontException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /// @param message what is missing, and what helps
  FontException(String message) {
    super(message);
  }
}
