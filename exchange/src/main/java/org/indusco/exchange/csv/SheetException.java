package org.indusco.exchange.csv;

import java.io.Serial;
import org.indusco.exchange.fault.Fault;

/// A file that is no table.
public final class SheetException extends Exception {

  @Serial private static final long serialVersionUID = 1L;

  private final transient Fault fault;

  SheetException(Fault fault) {
    super(fault.toString());
    this.fault = fault;
  }

  /// What is wrong with it.
  public Fault fault() {
    return fault;
  }
}
