package org.indusco.server.answer;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.indusco.server.problem.Code;
import org.indusco.server.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/// Answers with what a handler threw.
public final class HandlerFaults implements HandlerExceptionResolver {

  private final Answers answers;
  private final AuthenticationEntryPoint signInFirst;

  /// @param answers that are written
  /// @param signInFirst what is answered to those who must sign in first
  public HandlerFaults(Answers answers, AuthenticationEntryPoint signInFirst) {
    this.answers = answers;
    this.signInFirst = signInFirst;
  }

  @Override
  public ModelAndView resolveException(
      HttpServletRequest request,
      HttpServletResponse response,
      @Nullable Object handler,
      Exception cause) {
    try {
      if (cause instanceof ProblemException told && told.problem().code() == Code.SIGN_IN_FIRST) {
        signInFirst.commence(
            request, response, new InsufficientAuthenticationException("nobody has signed in"));
      } else {
        answers.fault(request, response, cause);
      }
    } catch (IOException | ServletException e) {
      throw new UncheckedIOException("nobody reads the answer any more", new IOException(e));
    }
    return new ModelAndView();
  }
}
