package org.indusco.server.guard;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.indusco.server.answer.Answers;
import org.indusco.server.problem.Code;
import org.indusco.server.problem.Problem;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;

/// What is answered to an address that is built to deceive: that there is nothing.
public final class Rejected implements RequestRejectedHandler {

  private final Answers answers;

  /// @param answers that are written
  public Rejected(Answers answers) {
    this.answers = answers;
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, RequestRejectedException cause)
      throws IOException {
    answers.problem(request, response, Problem.of(Code.NOT_FOUND));
  }
}
