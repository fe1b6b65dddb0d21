package org.indusco.bench.instance;

/// A file is not in the layout of its family, or its problem cannot be translated.
public final class InstanceException extends Exception {

  private static final long serialVersionUID = 1;

  InstanceException(String message) {
    super(message);
  }
}
