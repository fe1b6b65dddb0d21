package org.indusco.exact.solver;

/// The solver does not run on this computer.
public final class NoSolverException extends RuntimeException {

  private static final long serialVersionUID = 1;

  NoSolverException(Throwable cause) {
    super(
        String.format(
            "OR-Tools does not run on this computer (%s, %s): %s",
            System.getProperty("os.name"), System.getProperty("os.arch"), cause.getMessage()),
        cause);
  }
}
