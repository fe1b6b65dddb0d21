package org.indusco.app.register;

/// A network or scenario that was named is not in the register.
public final class NoSuchNetworkException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String code;

  /// For a code that names nothing.
  public NoSuchNetworkException(String code) {
    super("the register has no network \"%s\"".formatted(code));
    this.code = code;
  }

  /// The code that was asked for.
  public String code() {
    return code;
  }
}
