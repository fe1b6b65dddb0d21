package org.indusco.server.problem;

import java.io.Serial;

/// Ends a request with a problem.
public final class ProblemException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1;

  private final transient Problem problem;

  /// @param problem to be told
  public ProblemException(Problem problem) {
    super(problem.code() + " " + problem.where());
    this.problem = problem;
  }

  /// A problem without a place.
  public static ProblemException of(Code code, Object... told) {
    return new ProblemException(Problem.of(code, told));
  }

  /// What went wrong.
  public Problem problem() {
    return problem;
  }
}
