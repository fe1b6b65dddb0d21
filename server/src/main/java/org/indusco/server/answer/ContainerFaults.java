package org.indusco.server.answer;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.indusco.server.problem.Code;
import org.indusco.server.problem.Problem;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/// Answers with what was thrown outside of handlers, which the container brings here.
@Hidden
@Controller
public final class ContainerFaults implements ErrorController {

  private final Answers answers;

  /// @param answers that are written
  public ContainerFaults(Answers answers) {
    this.answers = answers;
  }

  /// Answers; who asks for this address itself finds nothing.
  @RequestMapping("/error")
  public void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable cause) {
      answers.fault(request, response, cause);
    } else if (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE)
        instanceof Integer status) {
      answers.problem(request, response, Problem.of(Code.ofStatus(status)));
    } else {
      answers.problem(request, response, Problem.of(Code.NOT_FOUND));
    }
  }
}
