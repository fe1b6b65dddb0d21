package org.indusco.server.guard;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.Supplier;
import org.indusco.server.answer.Answers;
import org.indusco.server.problem.Code;
import org.indusco.server.problem.Problem;
import org.springframework.http.server.PathContainer;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.util.pattern.PathPattern;

/// What is answered to those who must sign in first: programs a problem, people the page for it.
/// Where there is nothing, they are told so.
public final class SignInFirst implements AuthenticationEntryPoint {

  private final Answers answers;
  private final Supplier<Set<PathPattern>> addresses;

  /// @param addresses that there are
  public SignInFirst(Answers answers, Supplier<Set<PathPattern>> addresses) {
    this.answers = answers;
    this.addresses = addresses;
  }

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
      throws IOException {
    String path = request.getRequestURI();
    PathContainer parsed = PathContainer.parsePath(path);
    if (addresses.get().stream().noneMatch(address -> address.matches(parsed))) {
      answers.problem(request, response, Problem.of(Code.NOT_FOUND));
    } else if (Answers.isForPrograms(path)) {
      answers.problem(request, response, Problem.of(Code.SIGN_IN_FIRST));
    } else {
      boolean back = request.getMethod().equals("GET") && !path.equals("/");
      response.sendRedirect(
          back ? "/sign-in?to=" + URLEncoder.encode(path, StandardCharsets.UTF_8) : "/sign-in");
    }
  }
}
