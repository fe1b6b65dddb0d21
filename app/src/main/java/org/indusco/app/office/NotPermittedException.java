package org.indusco.app.office;

/// Somebody who may read a network asked for something that he may not do.
public final class NotPermittedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NotPermittedException(String what) {
    super(what);
  }
}
