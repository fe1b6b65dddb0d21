package org.indusco.server.answer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/// Answers with what a handler threw.
public final class HandlerFaults implements HandlerExceptionResolver {

  private final Answers answers;

  /// @param answers that are written
  public HandlerFaults(Answers answers) {
    this.answers = answers;
  }

  @Override
  public ModelAndView resolveException(
      HttpServletRequest request,
      HttpServletResponse response,
      @Nullable Object handler,
      Exception cause) {
    try {
      answers.fault(request, response, cause);
    } catch (IOException e) {
      throw new UncheckedIOException("nobody reads the answer any more", e);
    }
    return new ModelAndView();
  }
}
