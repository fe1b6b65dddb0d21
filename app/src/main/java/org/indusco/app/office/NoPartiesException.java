package org.indusco.app.office;

/// A plan was to be put to the parties of a network that names none.
public final class NoPartiesException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NoPartiesException(String network) {
    super(network + " names no party");
  }
}
