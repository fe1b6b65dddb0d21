package org.indusco.app.register;

/// A network or scenario was to be created under a code that is taken.
public final class NetworkExistsException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String code;

  /// For a code that is taken.
  public NetworkExistsException(String code) {
    super("the register has a network \"%s\" already".formatted(code));
    this.code = code;
  }

  /// The code.
  public String code() {
    return code;
  }
}
