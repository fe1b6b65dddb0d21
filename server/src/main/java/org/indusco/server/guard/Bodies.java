package org.indusco.server.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.indusco.server.answer.Answers;
import org.indusco.server.problem.Code;
import org.indusco.server.problem.Problem;
import org.indusco.server.problem.ProblemException;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/// Refuses bodies that are packed or too large.
final class Bodies extends OncePerRequestFilter {

  /// How many bytes a form may have.
  static final int LARGEST_FORM = 64 << 10;

  /// How many bytes a body of the API may have.
  static final int LARGEST_JSON = 1 << 20;

  /// How many bytes a file that is handed in may have, with what a form has beside it.
  static final int LARGEST_FILE = 21 << 20;

  private final Answers answers;

  Bodies(Answers answers) {
    this.answers = answers;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String encoding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
    String path = request.getRequestURI();
    boolean file = path.equals("/api/v1/imports") || path.equals("/imports");
    int limit = file ? LARGEST_FILE : Answers.isForPrograms(path) ? LARGEST_JSON : LARGEST_FORM;
    if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
      answers.problem(
          request,
          response,
          Problem.of(Code.BAD_CONTENT_ENCODING).at(HttpHeaders.CONTENT_ENCODING).with(encoding));
    } else if (isInParts(request) && !path.equals("/imports")) {
      // The parts would be taken apart before anybody had looked at who sends them.
      answers.problem(
          request,
          response,
          Problem.of(Code.BAD_CONTENT_TYPE)
              .at(HttpHeaders.CONTENT_TYPE)
              .with(request.getContentType()));
    } else if (request.getContentLengthLong() > limit) {
      answers.problem(request, response, tooLarge(limit));
    } else {
      chain.doFilter(new Limited(request, limit), response);
    }
  }

  private static boolean isInParts(HttpServletRequest request) {
    String type = request.getContentType();
    return type != null && type.strip().toLowerCase(Locale.ROOT).startsWith("multipart/");
  }

  private static Problem tooLarge(int limit) {
    return Problem.of(Code.TOO_LARGE, limit);
  }

  /// A request whose body ends with a problem when it becomes too large; its length may not have
  /// been told before.
  private static final class Limited extends HttpServletRequestWrapper {

    private final int limit;

    Limited(HttpServletRequest request, int limit) {
      super(request);
      this.limit = limit;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
      return new Counted(super.getInputStream(), limit);
    }
  }

  private static final class Counted extends ServletInputStream {

    private final ServletInputStream in;
    private final int limit;
    private long read;

    Counted(ServletInputStream in, int limit) {
      this.in = in;
      this.limit = limit;
    }

    @Override
    public int read() throws IOException {
      return count(in.read(), 1);
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int got = in.read(bytes, offset, length);
      return count(got, got);
    }

    private int count(int answer, int more) {
      read += answer < 0 ? 0 : more;
      if (read > limit) {
        throw new ProblemException(tooLarge(limit));
      }
      return answer;
    }

    @Override
    public boolean isFinished() {
      return in.isFinished();
    }

    @Override
    public boolean isReady() {
      return in.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
      in.setReadListener(listener);
    }
  }
}
