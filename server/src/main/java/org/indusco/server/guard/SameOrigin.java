package org.indusco.server.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.indusco.server.answer.Answers;
import org.indusco.server.problem.Code;
import org.indusco.server.problem.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/// Refuses changes that a page of another site asks for, as far as the browser tells.
final class SameOrigin extends OncePerRequestFilter {

  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
  private static final Set<String> OWN_SITES = Set.of("same-origin", "none");

  private final Answers answers;

  SameOrigin(Answers answers) {
    this.answers = answers;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String site = request.getHeader("Sec-Fetch-Site");
    String origin = request.getHeader(HttpHeaders.ORIGIN);
    if (SAFE.contains(request.getMethod())) {
      chain.doFilter(request, response);
    } else if (site != null && !OWN_SITES.contains(site)) {
      answers.problem(
          request, response, Problem.of(Code.CROSS_SITE).at("Sec-Fetch-Site").with(site));
    } else if (origin != null && !isOwn(origin, request)) {
      answers.problem(request, response, Problem.of(Code.CROSS_SITE).at("Origin").with(origin));
    } else {
      chain.doFilter(request, response);
    }
  }

  private static boolean isOwn(String origin, HttpServletRequest request) {
    try {
      URI uri = URI.create(origin);
      return request.getScheme().equals(uri.getScheme())
          && request.getServerName().equalsIgnoreCase(uri.getHost())
          && request.getServerPort() == port(uri);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static int port(URI uri) {
    return uri.getPort() >= 0 ? uri.getPort() : defaultPort(uri.getScheme());
  }

  private static int defaultPort(@Nullable String scheme) {
    return "https".equals(scheme) ? 443 : 80;
  }
}
